/** Wholes and their parts: 共 134 条，其中政策文件 59 条、工作动态 75 条. */
import { type Claim, type Counted, type Item, isCounted, type List, type Placed, type Reading, type Sentence } from '../model/claim'

/** A sentence as it was read, its items worked out where they are asked for. */
export interface Read {
  readonly sentence: Sentence
  readonly claims: readonly Claim[]
  readonly items: () => readonly Item[]
}

/** A longer one is looked at in pieces. Sentences. */
const longestPeriod = 40

/** Adds the lists. Those of sentences that semicolons join may run through all of them. */
export const withLists = (read: readonly Read[]): readonly Reading[] => {
  const remembered = read.map(remembering)
  const lists = remembered.map(() => [] as readonly List[])
  for (let first = 0; first < remembered.length; ) {
    let next = first + 1
    while (next < remembered.length && next - first < longestPeriod && remembered[next]?.sentence.goesOn) next++
    const period = remembered.slice(first, next)
    if (period.some(opensList))
      listsOf(period, remembered[first - 1]).forEach(list => {
        const at = period.findIndex(({ sentence }) => sentence === list.parts[0]?.sentence)
        lists[first + at] = [...(lists[first + at] ?? []), list]
      })
    first = next
  }
  return remembered.map(({ sentence, claims, items }, index) => ({
    sentence,
    claims,
    lists: lists[index] ?? [],
    get items() {
      return items()
    },
  }))
}

const remembering = ({ sentence, claims, items }: Read): Read => {
  let known: readonly Item[] | null = null
  return {
    sentence,
    claims,
    items: () => {
      known ??= items()
      return known
    },
  }
}

const opensList = ({ sentence: { text } }: Read): boolean => /其中|包括|含|\(|:|具体|分别|[按从].{1,8}[分看]|[共合总]计|共/.test(text)

/** An item with its sentence and the mark before it. */
interface Spot extends Pick<Placed, 'sentence'> {
  readonly item: Item
  readonly mark: string
}

const spotsOf = (period: readonly Read[]): readonly Spot[] =>
  period.flatMap(({ sentence, items }) =>
    items().map((item, index) => ({ item, sentence, mark: index === 0 && sentence.goesOn ? ';' : item.before })),
  )

const listsOf = (period: readonly Read[], before: Read | undefined): readonly List[] => {
  const spots = spotsOf(period)
  const earlier = before && period[0]?.sentence.follows ? spotsOf([before]) : []
  const lists: List[] = []
  let from = 0
  for (let at = 0; at < spots.length; at++) {
    if (at < from) continue
    const opening = openingAt(spots, at)
    if (opening === null) continue
    const depth = spots[at]?.item.depth ?? 0
    const unit = spots[opening]?.item.figure?.unit ?? ''
    const own = spots.slice(0, at).filter(({ sentence }) => sentence === spots[at]?.sentence)
    const wholes =
      [own, spots.slice(0, at), earlier].reduce<readonly Placed[] | null>(
        (found, within) => found ?? wholesBefore(within, depth, unit),
        null,
      ) ?? []
    const found = partsFrom(spots, opening, wholes.map(countOf))
    if (found.parts.length === 0 || wholes.length === 0 || found.parts.every(isOfAYear)) continue
    lists.push({ wholes, parts: found.parts, isComplete: isComplete(spots, found) })
    from = found.next
  }
  return [...lists, ...totalsIn(spots, lists)]
}

/** 共 134 件（2022年 119 件、2021年 123 件）: other years stand beside the number to be compared with it. */
const isOfAYear = ({ item }: Placed): boolean => ofAYear.test(item.left)
const ofAYear = /^(?:20\d{2}年|[上去前]一?年)/

const opener = /^(?:其中|包括|包含|含|内含|具体为|具体是|具体如下|具体包括|具体|分别为|分别是|即|[按从][^,]{1,8}[分看](?:为)?)(?:有|为)?/

/** Index of the first part where a list opens at this spot: 其中…, a bracket or a colon behind a number; null elsewhere. */
const openingAt = (spots: readonly Spot[], at: number): number | null => {
  const { item, mark } = spots[at] as Spot
  const last = spots[at - 1]?.item
  if (opener.test(item.left)) {
    if (item.figure) return at
    const next = spots[at + 1]?.item
    return next && next.depth >= item.depth && !opener.test(next.left) ? at + 1 : null
  }
  const follows = last !== undefined && isCounted(last) && last.right === '' && item.figure !== null
  if (follows && mark === '(' && item.depth > last.depth) return at
  return follows && mark === ':' && item.depth === last.depth ? at : null
}

/**
 * The counts before the list at its depth or outside, of the unit of its parts; of a list in brackets the number before the bracket.
 * None where the nearest count has another unit or is approximate: 条 and 篇, 件 and 次 are not of one kind. Null where nothing is counted.
 */
const wholesBefore = (spots: readonly Spot[], depth: number, unit: string): readonly Placed[] | null => {
  const counts = spots.filter(({ item }) => item.figure?.kind === 'count' && item.depth <= depth)
  const last = counts.at(-1)
  if (!last) return null
  if (last.item.figure?.unit !== unit || last.item.figure.approximate) return []
  return (depth > 0 ? [last] : counts).filter(isPlaced).filter(({ item }) => item.figure.unit === unit)
}

const isPlaced = <Any extends { readonly item: Item }>(spot: Any): spot is Any & { readonly item: Counted } => isCounted(spot.item)

const countOf = ({ item }: Placed): number => item.figure.value

/** Words that begin another statement, at the head of a clause. */
const another =
  /^(?:另|此外|同时|全年|年内|累计|共[计有]?(?:[发公受收办]|$)|总计|合计|较|比|同比|环比|占|结转|加上|我|本[年局机]|截至|目前|已|均)|^(?:发布|主动公开|公开信息|受理|收到|办理(?!结果|公示|类)|办结|答复|开展|举办|召开|回应|回复|更新|组织|编制|制作|制定|印发|上传|撰写|刊发|报送|接听|解答|发放|张贴|投稿|阅读|访问|关注|点击)/
/** What became of a case: told of the part before it. */
const ends = /^(?:其中)?(?:结果)?(?:被)?(?:维持|纠正|撤销|驳回|撤回|其他结果|尚未审结|未审结|已?审结|正在审理)/
const cases = /复议|诉讼|起诉/
const nests = /^(?:其中|包括|包含|含)/

interface Found {
  readonly parts: readonly Placed[]
  /** Where the list ends: index of the first spot that does not belong to it. */
  readonly next: number
}

/** The parts from the first on. What hits the whole is the whole list, whatever follows. */
const partsFrom = (spots: readonly Spot[], opening: number, wholes: readonly number[]): Found => {
  const first = spots[opening]
  if (!first || !isPlaced(first)) return { parts: [], next: opening }
  const { depth } = first.item
  const { unit } = first.item.figure
  const head = another.exec(first.item.left.replace(opener, ''))?.[0]
  const parts: Placed[] = [first]
  let sum = first.item.figure.value
  let at = opening + 1
  for (; at < spots.length; at++) {
    const spot = spots[at] as Spot
    if (wholes.includes(sum) && !goesOnBeyond(spots, at, parts)) break
    const { item, mark } = spot
    if (item.depth > depth || isAside(item)) continue
    if (item.depth < depth) break
    if (nests.test(item.left)) {
      const end = spots.findIndex((other, index) => index > at && other.mark === ';')
      if (end < 0 || mark === ';') break
      at = end - 1
      continue
    }
    const last = parts.at(-1)?.item.left ?? ''
    if (isCounted(item) && ends.test(item.left) && cases.test(last)) continue
    const word = another.exec(item.left)?.[0]
    if (!isPlaced(spot) || !sameUnit(spot.item, unit) || (word !== undefined && word !== head)) break
    parts.push(spot)
    sum += spot.item.figure.value
  }
  return { parts, next: at }
}

/** Of whom, by which way, with what outcome: lists of these are told apart from one another. */
const families = [
  /自然人|公民|个人|法人|企业|组织|机构|主体/,
  /网|信函|信件|邮|当面|现场|窗口|来函|来信|上门|书面|平台|电话|传真/,
  /公开|不予|无法|处理|属于|不存在|告知|结转|撤回|补正|维持|纠正|审结/,
]
const familyOf = ({ left }: Item): number => families.findIndex(family => family.test(left))

/** Whether parts that already make up the whole are followed by more of their kind: one of them is too large by what the last one has. */
const goesOnBeyond = (spots: readonly Spot[], at: number, parts: readonly Placed[]): boolean => {
  const next = spots.slice(at, at + 2).find(({ item }) => !isAside(item))
  const first = parts[0]
  if (!next || !first || parts.length < 3 || next.item.depth !== first.item.depth || !isCounted(next.item)) return false
  const family = familyOf(first.item)
  const marks = new Set(
    spots
      .slice(Math.max(0, at - 2 * parts.length), at)
      .filter(({ item }) => parts.slice(1).some(part => part.item === item))
      .map(({ mark }) => mark),
  )
  const isTight = marks.size === 1 && marks.has(next.mark) && (next.mark !== ',' || family === outcomes)
  return isTight && [...parts.map(({ item }) => item), next.item].every(item => familyOf(item) === family) && !another.test(next.item.left)
}
const outcomes = 2

const sameUnit = ({ figure }: Counted, unit: string): boolean => figure.unit === unit || figure.unit === ''

/** The share of a part, or the money it is about, belongs to it. */
const isAside = ({ figure, left }: Item): boolean =>
  figure?.kind === 'money' || (figure?.kind === 'percent' && /^(?:约|百分之)?$|占/.test(left))

/** 其他信息 10 条 closes a list; 其他处理 and 其他结果 are among the parts that a list of them has. */
const closes = /^(?:及|和|以及|还有)?(?:其他|其它|其余)(?!处理|结果|组织|方式)/

const isComplete = (spots: readonly Spot[], { parts, next }: Found): boolean => {
  const last = parts.at(-1)
  if (!last || parts.length < 2) return false
  const after = spots[next]
  const depth = last.item.depth
  const endsThere = last.item.right === '' && (!after || after.item.depth < depth || (after.mark !== ',' && after.mark !== '、'))
  return endsThere && (closes.test(last.item.left) || isEveryApplicant(parts)) && parts.every(({ item }) => isPlainPart(item, parts))
}

/** A number behind another of the same clause may belong to that. */
const isPlainPart = (item: Counted, parts: readonly Placed[]): boolean => item === parts[0]?.item || item.before !== '' || item.start === 0

/** Whoever applies is either. */
const isEveryApplicant = (parts: readonly Placed[]): boolean =>
  parts.length === 2 && /自然人/.test(parts[0]?.item.left ?? '') && /法人.{0,3}其他组织/.test(parts[1]?.item.left ?? '')

const total = /^(?:以上|总)?(?:共计|合计|总计|一共|总共|共)(?:公开|发布|推送)?(?:各类)?(?:政府|政务)?(?:信息)?$/

/** 公开政策文件 25 条、人事任免 40 条，共 65 条: a whole behind its parts. */
const totalsIn = (spots: readonly Spot[], lists: readonly List[]): readonly List[] =>
  spots.flatMap((spot, at) => {
    if (lists.length > 0 || !isPlaced(spot) || !total.test(spot.item.left) || spot.item.right !== '') return []
    const parts: Placed[] = []
    for (let before = at - 1; before >= 0; before--) {
      const part = spots[before] as Spot
      // 镇（街道）34 件: what stands in brackets belongs to the part around them.
      if (isAside(part.item) || part.item.depth > spot.item.depth) continue
      if (!isPlaced(part) || part.item.depth !== spot.item.depth || part.item.figure.unit !== spot.item.figure.unit) break
      parts.unshift(part)
    }
    return parts.length > 1 ? [{ wholes: [spot], parts, isComplete: true }] : []
  })
