/** The places that an agency's name begins with: 江苏省 | 淮安市 | 洪泽区. */

export interface PlacesTaken {
  readonly places: readonly string[]
  /** The rank alone that a name without place begins with: 市 of 市水利局; null for none. */
  readonly rank: string | null
  /** What follows the places. */
  readonly rest: string
}

/** A name without place begins with a rank, unless that is part of a word or of a place: 市场监管局, 市中区, 镇江市. */
const bareRank =
  /^(?:省(?!委)|自治[区州县旗]|市(?!场|容|政[管工园公]|[中南北]区|辖区)|县|区(?!域|划)|州|盟|旗|街道|镇(?![江海平宁远雄康赉安坪巴沅原])|乡(?!村|镇|宁|城))/

/** Takes the places off the beginning of a name. */
export const takePlaces = (name: string): PlacesTaken => {
  const bare = bareRank.exec(name)?.[0]
  if (bare !== undefined) return { places: [], rank: bare.slice(-2) === '街道' ? '街道' : bare.slice(-1), rest: name.slice(bare.length) }
  const places: string[] = []
  let rest = name
  for (let end = placeEnd(rest); end > 0; end = placeEnd(rest)) {
    places.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return { places, rank: null, rest }
}

/** 市 of 淮安市, 街道 of 新安江街道. */
export const rankOf = (place: string): string => (place.endsWith('街道') ? '街道' : place.slice(-1))

/** No place has a longer name. Characters. */
const longest = 18
/** What an agency is called by: no place begins before it and ends behind. */
const kinds = /局|厅|委员会|办公|政府|管理/

/** Length of the place that a text begins with; 0 for none. */
const placeEnd = (text: string): number => {
  for (let at = 1; at < Math.min(text.length, longest); at++) {
    if (!isPlaceEnd(text, at)) continue
    return kinds.test(text.slice(1, at)) ? 0 : at + 1
  }
  return 0
}

/** Towns and streets have their government, their party or nothing behind them; 城乡规划, 乡村振兴 and 镇江 are no places. */
const ofTown = /^(?:人民政府|政府|办事处|街道办|党|$)/

/** What makes a longer name of a place. */
const goesOn = /^(?:[省市区县]|街道|[镇乡](?:人民政府|政府|党|$))/

const isPlaceEnd = (text: string, at: number): boolean => {
  const next = text.slice(at + 1)
  switch (text[at]) {
    case '省':
    case '县':
      return true
    case '市':
      // 城市管理局, 农贸市场; but 盐城市.
      return !next.startsWith('场') && !(at === 1 && text[0] === '城')
    case '区':
      return !/^[划域块]/.test(next)
    case '州':
    case '盟':
    case '旗':
      // 广州市, 通州区, 泗州镇; 自治州 ends a place whatever follows.
      return text.slice(at - 2, at) === '自治' || !goesOn.test(next)
    case '镇':
    case '乡':
      return ofTown.test(next)
    case '道':
      return text[at - 1] === '街' && /^(?:办|党|人民政府|$)/.test(next)
    default:
      return false
  }
}
