/** The name of an agency taken apart: 江苏省淮安市洪泽区 | 水利局. */
import { canonicalBody } from './agencyBody'
import { rankOf, takePlaces } from './places'

export interface AgencyName {
  /** As given. */
  readonly name: string
  /** Outermost first: 江苏省, 淮安市, 洪泽区. Empty where none is named. */
  readonly places: readonly string[]
  /** The rank of its place: of the innermost, or the only thing that is said of it (市水利局 → 市); null for neither. */
  readonly rank: string | null
  /** What kind of agency it is, in full and without 办公室: 水利局, 人民政府. */
  readonly body: string
  /** Named as its own office: 水利局办公室. */
  readonly isOffice: boolean
}

/** What stands before the place and says nothing of it. */
const ofTheState = /^(?:国家税务总局|中国共产党|中共)(?=.)/

/** Takes a name apart; brackets, blanks and quotes in it say nothing. */
export const parseAgency = (name: string): AgencyName => {
  const plain = name
    .normalize('NFKC')
    .replace(/\([^()]*\)|[\s"'“”‘’《》]/g, '')
    .replace(ofTheState, '')
  const { places, rank, rest } = takePlaces(plain)
  const last = places[places.length - 1]
  return { name, places, rank: last ? rankOf(last) : rank, ...canonicalBody(rest, last ?? rank ?? '') }
}

/** Whether the places of one name are among those of the other, the innermost being the same: 洪泽区 in 江苏省淮安市洪泽区. */
export const isShortFor = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0
  for (const place of long) if (place === short[at]) at++
  return at === short.length && short[short.length - 1] === long[long.length - 1]
}
