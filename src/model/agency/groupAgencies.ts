/** Which of many reports are of one agency, though their titles name it in longer and shorter forms. */
import { groupBy } from '../groupBy'
import { type AgencyName, isShortFor, parseAgency } from './agencyName'
import { rankOf } from './places'

/** A name with the year of the report that bears it. */
export interface Named {
  /** Null where the report names none: it is in no group. */
  readonly name: string | null
  readonly year?: number | null
}

export interface AgencyGroup {
  /** The fullest of its names. */
  readonly name: string
  /** Places in the list that was given, ascending. */
  readonly members: readonly number[]
}

/**
 * Groups names of the same agency, in the order of their first member.
 * 市水利局 and 某某市水利局 are one where no other city's bureau is in the list; a short form that fits several is of none of them.
 * Where both a longer and a shorter form have a report on the same year, they are two agencies, but for what a county or city names: 淮安市, 江苏省淮安市.
 * So are 水利局 and 水利局办公室.
 */
export const groupAgencies = (names: readonly Named[]): readonly AgencyGroup[] => {
  const entries = names.flatMap(({ name, year = null }, at) => (name === null ? [] : [{ at, year, agency: parseAgency(name) }]))
  return groupBy(entries, ({ agency }) => agency.body)
    .flatMap(ofOneKind)
    .flatMap(partedByOffice)
    .map(members => ({ name: fullestOf(members), members: members.map(({ at }) => at).sort((one, other) => one - other) }))
    .sort((one, other) => (one.members[0] as number) - (other.members[0] as number))
}

interface Entry {
  readonly at: number
  readonly year: number | null
  readonly agency: AgencyName
}
type Cluster = readonly Entry[]

/** Bureaus of water of several places: by place first, then those that name their place by its rank or not at all. */
const ofOneKind = (entries: readonly Entry[]): readonly Cluster[] => {
  const placed = groupBy(
    entries.filter(({ agency }) => agency.places.length > 0),
    ({ agency }) => agency.places[agency.places.length - 1],
  ).flatMap(ofOnePlace)
  const ranked = entries.filter(({ agency }) => agency.places.length === 0 && agency.rank !== null)
  const withRanked = groupBy(ranked, ({ agency }) => agency.rank).reduce<readonly Cluster[]>(
    (clusters, alike) => joined(clusters, alike, ({ agency }) => agency.rank === alike[0]?.agency.rank),
    placed,
  )
  const bare = entries.filter(({ agency }) => agency.rank === null)
  return bare.length === 0 ? withRanked : joined(withRanked, bare, () => true)
}

/**
 * Names that say less join the one cluster they fit; without any they are one, and where several fit each stands alone.
 * A year that both have tells that they are two agencies.
 */
const joined = (clusters: readonly Cluster[], alike: Cluster, fits: (entry: Entry) => boolean): readonly Cluster[] => {
  const fitting = clusters.filter(cluster => cluster.some(fits))
  const [only, second] = fitting
  if (!only || (!second && shareYear(only, alike))) return [...clusters, alike]
  if (second) return [...clusters, ...alike.map(entry => [entry])]
  return clusters.map(cluster => (cluster === only ? [...cluster, ...alike] : cluster))
}

const shareYear = (one: Cluster, other: Cluster): boolean => {
  const years = new Set(one.map(({ year }) => year))
  return other.some(({ year }) => year !== null && years.has(year))
}

/** Many cities have a 鼓楼区, many counties a 城关镇; counties and cities have names of their own. */
const isCommon = (place: string | undefined): boolean => place !== undefined && commonRanks.has(rankOf(place))
const commonRanks: ReadonlySet<string> = new Set(['区', '镇', '乡', '街道'])

/** 朝阳区 may be in two cities: a name without its city joins the one it fits, or stands alone. */
const ofOnePlace = (entries: readonly Entry[]): readonly Cluster[] => {
  const chains = [...groupBy(entries, ({ agency }) => agency.places.join())].sort((one, other) => depthOf(other) - depthOf(one))
  const clusters: { readonly places: readonly string[]; members: Entry[] }[] = []
  const alone: Entry[] = []
  for (const chain of chains) {
    const places = (chain[0] as Entry).agency.places
    const [only, second] = clusters.filter(cluster => isShortFor(places, cluster.places))
    const isOther = only && !second && isCommon(places[places.length - 1]) && shareYear(only.members, chain)
    if (!only || isOther) clusters.push({ places, members: [...chain] })
    else if (second) alone.push(...chain)
    else only.members.push(...chain)
  }
  return [...clusters.map(({ members }) => members), ...alone.map(entry => [entry])]
}

const depthOf = (chain: Cluster): number => (chain[0] as Entry).agency.places.length

/** An agency and its office that both report on a year are two. */
const partedByOffice = (members: Cluster): readonly Cluster[] => {
  const offices = members.filter(({ agency }) => agency.isOffice)
  const others = members.filter(({ agency }) => !agency.isOffice)
  const years = new Set(others.map(({ year }) => year))
  return offices.length > 0 && offices.some(({ year }) => year !== null && years.has(year)) ? [others, offices] : [members]
}

const fullestOf = (members: Cluster): string =>
  members.map(({ agency }) => agency).reduce((best, agency) => (fullness(agency) > fullness(best) ? agency : best)).name

/** More places first, then the agency before its office, then the longer name. */
const fullness = ({ places, isOffice, name }: AgencyName): number =>
  places.length * 1000 + (isOffice ? 0 : 500) + Math.min(name.length, 400)
