/** A list of bodies against the reports at hand: who is missing, who is there twice. */
import { groupAgencies, type Named } from './groupAgencies'

export interface RollCall {
  /** For each body of the list the reports that are its own, by their places; none where it is missing. */
  readonly called: readonly { readonly name: string; readonly reports: readonly number[] }[]
  readonly missing: readonly string[]
  /** Reports of one agency and year, by their places. */
  readonly doubled: readonly (readonly number[])[]
  /** Reports of bodies that are not on the list, or that name none. */
  readonly unlisted: readonly number[]
  /** Reports on another year than the one asked for. */
  readonly otherYears: readonly number[]
}

/**
 * Calls the roll. Names are matched with their short forms; one that fits several is missing.
 * @param year the year asked for; null for any.
 */
export const rollCall = (list: readonly string[], reports: readonly Named[], year: number | null): RollCall => {
  const groups = groupAgencies([...list.map(name => ({ name })), ...reports])
  const own = groups.map(({ members }) => ({
    bodies: members.filter(at => at < list.length),
    reports: members.filter(at => at >= list.length).map(at => at - list.length),
  }))
  const ofBody = new Map(own.flatMap(({ bodies, reports: its }) => bodies.map(at => [at, its] as const)))
  const called = list.map((name, at) => ({ name, reports: (ofBody.get(at) ?? []).filter(report => isOfYear(reports[report], year)) }))
  const listed = new Set(own.flatMap(({ bodies, reports: its }) => (bodies.length > 0 ? its : [])))
  return {
    called,
    missing: called.flatMap(({ name, reports: its }) => (its.length === 0 ? [name] : [])),
    doubled: own.flatMap(({ reports: its }) => doubledIn(its, reports)),
    unlisted: reports.flatMap((_, at) => (listed.has(at) ? [] : [at])),
    otherYears: reports.flatMap((report, at) => (isOfYear(report, year) ? [] : [at])),
  }
}

/** A report that names no year may be of any. */
const isOfYear = (report: Named | undefined, year: number | null): boolean => year === null || report?.year == null || report.year === year

const doubledIn = (its: readonly number[], reports: readonly Named[]): readonly (readonly number[])[] => {
  const years = [...new Set(its.flatMap(at => reports[at]?.year ?? []))]
  return years.map(year => its.filter(at => reports[at]?.year === year)).filter(alike => alike.length > 1)
}
