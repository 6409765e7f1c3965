import { type AgencyName, parseAgency } from '../../model/agency/agencyName'
import { rankOf } from '../../model/agency/places'

/**
 * Whether a name in the text is surely not the agency's own: another place of the same rank, or another bureau of the same place.
 * The county above a town, a place within, and what is no name of an agency are not.
 * @param others agencies of the other reports at hand: a name that is one of theirs needs no other evidence.
 */
export const isForeign = (named: string, agency: string, others: readonly string[]): boolean => {
  const it = parseAgency(named)
  const own = parseAgency(agency)
  if (it.places.length === 0 || isWithin(it, own) || isWithin(own, it)) return false
  if (others.includes(named)) return true
  const [place, ownPlace] = [lastOf(it), lastOf(own)]
  if (place === null || ownPlace === null || !(isWhole(it) || it.body === own.body)) return false
  if (place === ownPlace) return isBureau.test(it.body) && isBureau.test(own.body) && it.body !== own.body
  return tierOf(place) === tierOf(ownPlace) && !it.places.includes(ownPlace) && !own.places.includes(place)
}

const lastOf = ({ places }: AgencyName): string | null => places[places.length - 1] ?? null

/** The same agency, or one that the other's name begins with: 青石县水利局政策法规科. */
const isWithin = (one: AgencyName, other: AgencyName): boolean =>
  lastOf(one) === lastOf(other) && (one.body.startsWith(other.body) || one.body === '人民政府' || other.body === '人民政府')

/** A place alone, or with what kind of agency it is; 青石县各级各部门 is no name. */
const isWhole = ({ body }: AgencyName): boolean => body === '人民政府' || body === '办事处' || isBureau.test(body) || isOffice.test(body)

const isBureau = /^.{2,14}(?:局|厅|委员会)$/
/** One may be asked to turn to 政务公开办公室 or 政务服务中心 of one's own place. */
const isOffice = /^.{2,14}(?:办公室|中心)$/

/** Places of one rank are neighbours. A city may be above a county or be one: it is compared with cities alone. */
const tiers: Readonly<Record<string, string>> = { 县: '县', 区: '县', 旗: '县', 镇: '镇', 乡: '镇', 街道: '镇' }
const tierOf = (place: string): string => tiers[rankOf(place)] ?? rankOf(place)
