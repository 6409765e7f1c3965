import type { YearsOf } from '../across'
import { groupAgencies, type Named } from './groupAgencies'

/** The reports of each agency, by year; those of one year in the order of the list, those that name no year last. */
export const groupYears = (reports: readonly Named[]): readonly YearsOf[] =>
  groupAgencies(reports).map(({ name, members }) => {
    const years = members.map(file => ({ year: reports[file]?.year ?? null, file }))
    return { agency: name, years: years.sort((one, other) => placeOf(one) - placeOf(other)) }
  })

const placeOf = ({ year }: { readonly year: number | null }): number => year ?? Number.MAX_SAFE_INTEGER
