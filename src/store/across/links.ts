/** What tells of each open report whose it is, and which of the others it is held against. */
import { groupYears } from '../../model/agency/groupYears'
import { type Whose, whoseOf } from '../../model/agency/whose'
import { neighboursIn } from '../../model/neighbours'
import type { Report } from '../../model/report'

export interface Link extends Whose {
  /** Of the file. */
  readonly id: number
  readonly year: number | null
}

/** The files that a report is held against, by their ids. */
export interface Neighbours {
  readonly before?: number
  readonly earlier?: number
  readonly twin?: number
}

export interface Linked {
  readonly neighbours: ReadonlyMap<number, Neighbours>
  /** Files with the same number are of one agency; a file whose agency nobody knows has none. */
  readonly agencies: ReadonlyMap<number, number>
}

/** @param id of the file that the report was read from. */
export const linkOf = (id: number, report: Report): Link => ({ id, year: report.year, ...whoseOf(report) })

/** Finds for each report last year's and its twin. @param links of one year, the latest last. */
export const linked = (links: readonly Link[]): Linked => {
  const groups = groupYears(links)
  const idAt = (at: number | undefined) => (at === undefined ? undefined : links[at]?.id)
  const neighbours = [...neighboursIn(groups)].flatMap(([at, { before, earlier, twin }]) => {
    const [id, idBefore, idEarlier, idTwin] = [at, before, earlier, twin].map(idAt)
    const found = {
      ...(idBefore !== undefined && { before: idBefore }),
      ...(idEarlier !== undefined && { earlier: idEarlier }),
      ...(idTwin !== undefined && { twin: idTwin }),
    }
    return id === undefined ? [] : [[id, found] as const]
  })
  const agencies = groups.flatMap(({ years }, group) =>
    years.flatMap(({ file }) => (links[file] ? [[links[file].id, group] as const] : [])),
  )
  return { neighbours: new Map(neighbours), agencies: new Map(agencies) }
}
