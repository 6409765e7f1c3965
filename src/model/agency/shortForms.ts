/** Where reports belong whose title names less than the whole name of their agency. */
import type { AgencyName } from './agencyName'
import { rankOf } from './places'

export interface Entry {
  readonly at: number
  readonly year: number | null
  readonly text: string
  readonly agency: AgencyName
}

export type Cluster = readonly Entry[]

/**
 * Reports with the same short form join the cluster whose place their text names, or the only one that they fit.
 * Without any that they fit they are one; where several fit, each that does not tell stands alone.
 * @param lackingIn the place that the short form lacks of a cluster's name; null where it does not fit.
 * @param places all places that the names of the list have: one that the text names instead tells that it is not that of the cluster.
 * @param yearsTell a year that both have tells that they are two agencies.
 */
export const withShort = (
  clusters: readonly Cluster[],
  alike: Cluster,
  lackingIn: (cluster: Cluster) => string | null,
  places: readonly string[],
  yearsTell = true,
): readonly Cluster[] => {
  const fitting = clusters.flatMap(cluster => {
    const place = lackingIn(cluster)
    return place === null ? [] : [{ cluster, place }]
  })
  const [only, second] = fitting
  if (!only) return [...clusters, alike]
  const sure = new Map(alike.flatMap(entry => [[entry, toldBy(entry, fitting)] as const]))
  const open = alike.filter(entry => !sure.get(entry))
  const joins = !second && !(yearsTell && shareYear(only.cluster, open))
  const joining = joins ? open.filter(entry => !namesOther(entry, only.place, places)) : []
  const left = open.filter(entry => !joining.includes(entry))
  const grown = clusters.map(cluster => [
    ...cluster,
    ...alike.filter(entry => sure.get(entry) === cluster),
    ...(cluster === only.cluster ? joining : []),
  ])
  const others = second ? left.map(entry => [entry]) : left.length > 0 ? [left] : []
  return [...grown, ...others]
}

interface Fitting {
  readonly cluster: Cluster
  readonly place: string
}

/** The one cluster whose place the text names; null where it names none of them, or several. */
const toldBy = ({ text }: Entry, fitting: readonly Fitting[]): Cluster | null => {
  const [told, another] = fitting.filter(({ place }) => place !== '' && text.includes(place))
  return told && !another ? told.cluster : null
}

/** Whether the text names another place of that rank, and not this one. */
const namesOther = ({ text }: Entry, place: string, places: readonly string[]): boolean =>
  place !== '' && !text.includes(place) && places.some(other => other !== place && rankOf(other) === rankOf(place) && text.includes(other))

export const shareYear = (one: Cluster, other: Cluster): boolean => {
  const years = new Set(one.map(({ year }) => year))
  return other.some(({ year }) => year !== null && years.has(year))
}
