/** Which of many reports are of one agency, though their titles name it in longer and shorter forms. */
import { groupBy } from '../groupBy'
import { type AgencyName, isShortFor, parseAgency } from './agencyName'
import { rankOf } from './places'
import { type Cluster, type Entry, shareYear, withShort } from './shortForms'

/** A name with the year of the report that bears it. */
export interface Named {
  /** Null where the report names none: it is in no group. */
  readonly name: string | null
  readonly year?: number | null
  /** Words of the report, without blanks, that may tell where a 县水利局 is. */
  readonly text?: string
}

export interface AgencyGroup {
  /** The fullest of its names. */
  readonly name: string
  /** Places in the list that was given, ascending. */
  readonly members: readonly number[]
}

/**
 * Groups names of the same agency, in the order of their first member.
 * 市水利局 and 某某市水利局 are one where no other city's bureau is in the list, or its text names the city; else a short form is of none of them.
 * Where both a longer and a shorter form have a report on the same year, they are two agencies, but for what a county or city names: 淮安市, 江苏省淮安市.
 * So are 水利局 and 水利局办公室.
 */
export const groupAgencies = (names: readonly Named[]): readonly AgencyGroup[] => {
  const entries = names.flatMap(({ name, year = null, text = '' }, at): readonly Entry[] =>
    name === null ? [] : [{ at, year, text, agency: parseAgency(name) }],
  )
  const places = [...new Set(entries.flatMap(({ agency }) => agency.places))]
  return groupBy(entries, ({ agency }) => agency.body)
    .flatMap(alike => ofOneKind(alike, places))
    .flatMap(partedByOffice)
    .map(members => ({ name: fullestOf(members), members: members.map(({ at }) => at).sort((one, other) => one - other) }))
    .sort((one, other) => (one.members[0] as number) - (other.members[0] as number))
}

/** Bureaus of water of several places: by place first, then those that name their place by its rank or not at all. */
const ofOneKind = (entries: readonly Entry[], places: readonly string[]): readonly Cluster[] => {
  const placed = groupBy(
    entries.filter(({ agency }) => agency.places.length > 0),
    ({ agency }) => lastOf(agency),
  ).flatMap(alike => ofOnePlace(alike, places))
  const ranked = entries.filter(({ agency }) => agency.places.length === 0 && agency.rank !== null)
  const withRanked = groupBy(ranked, ({ agency }) => agency.rank).reduce<readonly Cluster[]>((clusters, alike) => {
    const isOfRank = ({ agency }: Entry) => agency.rank === alike[0]?.agency.rank
    return withShort(clusters, alike, cluster => (cluster.some(isOfRank) ? placeOf(cluster) : null), places)
  }, placed)
  const bare = entries.filter(({ agency }) => agency.rank === null)
  return bare.length === 0 ? withRanked : withShort(withRanked, bare, placeOf, places)
}

/** The innermost place of the names of a cluster; empty where they name it by its rank. */
const placeOf = (cluster: Cluster): string => cluster.map(({ agency }) => lastOf(agency)).find(place => place !== undefined) ?? ''

const lastOf = ({ places }: AgencyName): string | undefined => places[places.length - 1]

/** Many cities have a 鼓楼区, many counties a 城关镇; counties and cities have names of their own. */
const isCommon = (place: string | undefined): boolean => place !== undefined && commonRanks.has(rankOf(place))
const commonRanks: ReadonlySet<string> = new Set(['区', '镇', '乡', '街道'])

/** 朝阳区 may be in two cities: a name without its city joins the one it fits, or stands alone. */
const ofOnePlace = (entries: readonly Entry[], places: readonly string[]): readonly Cluster[] => {
  const chains = [...groupBy(entries, ({ agency }) => agency.places.join())].sort(
    (one, other) => placesOf(other).length - placesOf(one).length,
  )
  return chains.reduce<readonly Cluster[]>((clusters, chain) => {
    const short = placesOf(chain)
    const outerIn = (cluster: Cluster): string | null => {
      const long = longestOf(cluster)
      return isShortFor(short, long) ? (long.filter(place => !short.includes(place)).pop() ?? '') : null
    }
    return withShort(clusters, chain, outerIn, places, isCommon(short[short.length - 1]))
  }, [])
}

const placesOf = (cluster: Cluster): readonly string[] => cluster[0]?.agency.places ?? []

const longestOf = (cluster: Cluster): readonly string[] =>
  cluster.map(({ agency }) => agency.places).reduce((best, places) => (places.length > best.length ? places : best), [])

/** An agency and its office that both report on a year are two. */
const partedByOffice = (members: Cluster): readonly Cluster[] => {
  const offices = members.filter(({ agency }) => agency.isOffice)
  const others = members.filter(({ agency }) => !agency.isOffice)
  return shareYear(offices, others) ? [others, offices] : [members]
}

const fullestOf = (members: Cluster): string =>
  members.map(({ agency }) => agency).reduce((best, agency) => (fullness(agency) > fullness(best) ? agency : best)).name

/** More places first, then the agency before its office, then the longer name. */
const fullness = ({ places, isOffice, name }: AgencyName): number =>
  places.length * 1000 + (isOffice ? 0 : 500) + Math.min(name.length, 400)
