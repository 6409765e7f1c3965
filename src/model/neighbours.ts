/** Which files of an agency are held against which. */
import type { YearsOf } from './across'
import { groupBy } from './groupBy'

/** By their places among the files. */
export interface Neighbours {
  readonly before?: number
  readonly earlier?: number
  readonly twin?: number
}

/** For each file that has any. Of several files of one year the last is held against the year before, each other against the one before it. */
export const neighboursIn = (groups: readonly YearsOf[]): ReadonlyMap<number, Neighbours> => new Map(groups.flatMap(neighboursOf))

const neighboursOf = ({ years }: YearsOf): readonly (readonly [number, Neighbours])[] => {
  const byYear = groupBy(
    years.flatMap(({ year, file }) => (year === null ? [] : [{ year, file }])),
    ({ year }) => year,
  )
  return byYear.flatMap((ofYear, at) => {
    const last = byYear[at - 1]?.slice(-1)[0]
    return ofYear.map(({ year, file }, index): readonly [number, Neighbours] => {
      const twin = ofYear[index - 1]?.file
      const isLatest = index === ofYear.length - 1
      const before = isLatest && last ? (year - last.year === 1 ? { before: last.file } : { earlier: last.file }) : {}
      return [file, { ...before, ...(twin !== undefined && { twin }) }]
    })
  })
}
