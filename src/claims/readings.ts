/** Sentences → claims: what is counted, how many, and where it is said. */
import type { Claim, Countable, Item, Reading, Sentence, Topic } from '../model/claim'
import type { Report } from '../model/report'
import { itemsOf } from './items'
import { type Lexicon, lexiconOf, type Word } from './lexicon'
import { withLists } from './lists'
import { type Context, countableOf, noneBeside, type Thing } from './resolve'
import { decisions, files, proceedings, together } from './subjects'
import type { Role } from './vocabulary'

/** Every sentence with its claims. */
export const readingsOf = (sentences: readonly Sentence[], report: Report): readonly Reading[] => {
  const lexicon = lexiconOf(report)
  let state: State = nothing
  const read = sentences.map(sentence => {
    state = stateBefore(state, sentence)
    const { claims, after, items } =
      sentence.goesOn || ofTables.test(sentence.text) ? claimsIn(sentence, state, lexicon, report) : unclaimed(sentence, state)
    state = after
    return { sentence, claims, items }
  })
  return withLists(read)
}

/** A semicolon goes on with the list and the time of the words before it; a full stop ends the list; a paragraph ends all. */
const stateBefore = (state: State, sentence: Sentence): State => {
  if (sentence.opens) return opening(sentence)
  const before = state.things.includes('other') && state.list === null ? { ...state, ...opening(sentence) } : state
  return sentence.goesOn ? before : { ...before, list: null, summed: [], outcomes: false, inYear: before.inYear || !before.isPartOfYear }
}

const unclaimed = (sentence: Sentence, state: State): Counting => ({ claims: [], after: state, items: () => itemsOf(sentence.text) })

/** What a sentence counts, and what its words were about. */
interface Counting {
  readonly claims: readonly Claim[]
  readonly after: State
  readonly items: () => readonly Item[]
}

/** Without such a word a sentence claims nothing of the tables. */
const ofTables =
  /申请|复议|诉讼|许可|处罚|强制|规章|规范性文件|收费|受理|收到|接收|办理|办结|答复|结转|顺延|予以公开|部分公开|不予|无法提供|其[他它]处理|同意公开|自然人|法人|维持|纠正|审结/

/** What the words so far were about. */
interface State {
  readonly things: readonly Thing[]
  readonly sure: boolean
  /** Whether they speak of the year reported on, or of a part of a year. */
  readonly inYear: boolean
  readonly isPartOfYear: boolean
  /** The number counted last, which a list can be of. */
  readonly whole: 'request' | 'other' | null
  /** What the list that they are in is of, and how many brackets it stands in. */
  readonly list: { readonly of: 'request' | 'other'; readonly depth: number } | null
  /** What was counted since the full stop before, which a bare 共计 can add up. */
  readonly summed: readonly string[]
  /** Whether outcomes were among it. */
  readonly outcomes: boolean
}

const nothing: State = {
  ...{ things: [], sure: false, inYear: true, isPartOfYear: false, whole: null, list: null, summed: [], outcomes: false },
}

const opening = ({ topic }: Sentence): State => ({
  ...nothing,
  things: topic === 'onRequest' ? ['request'] : [],
  sure: topic === 'proceedings',
})

/** A longer clause tells a story; it counts nothing, and what follows it may go on with the story. Characters. */
const longestClause = 60
const tooLong: ReadonlySet<Role> = new Set(['unknown', 'publish'])

/** 公文属性审查中标注为“不予公开”的 57 件 are documents. */
const attribute = /(?:公文|公开|源头)属性|属性(?:审[查核]|认定|标[注识])/

/** Plans and forecasts count nothing that is in a table. */
const plan = /计划(?!信息|类|\d)|预计|力争|下一步|拟(?!定)|目标/

/** 39 件均已办结，8 件撤销: who withdraws gets no answer, and is settled all the same. */
const withdrawn = /\d[件条起宗份]?[^\d,]{0,12}撤[销回件]|撤[销回件][^\d,]{0,6}\d/

const claimsIn = (sentence: Sentence, before: State, lexicon: Lexicon, report: Report): Counting => {
  const items = itemsOf(sentence.text)
  const claims: Claim[] = []
  let state = before
  let blocked = false
  let lead: ReadonlySet<Role> | null = null
  const isSilent = plan.test(sentence.text) || attribute.test(sentence.text)
  items.forEach((item, index) => {
    const words = lexicon(item.left.slice(0, longestClause))
    const left = item.left.length > longestClause ? tooLong : rolesOf(words)
    state = { ...state, ...timeOf(item, words), list: listAt(state, items, index) }
    const context: Context = {
      report,
      topic: sentence.topic,
      ...state,
      blocked,
      isInList: state.list !== null,
      ofOther: state.list?.of === 'other',
    }
    const said =
      sumMeant(item, left, state) ??
      (goesOn(item, items[index + 1]) ? null : meaningOf(item, behind(item, items[index + 1]), left, lead, lexicon, context))
    const meant = said ?? (item.figure === null ? allOf(item, left, countedBefore(items, index, claims), context) : null)
    const counts = item.figure === null || (item.figure.kind !== 'percent' && !item.figure.approximate)
    const isClaim = meant !== null && counts && state.inYear && !isSilent && !(meant.counts.key === 'done' && withdrawn.test(sentence.text))
    if (meant && isClaim) claims.push(claimOf(item, meant))
    const roles = new Set([...left, ...(meant?.roles ?? [])])
    state = { ...stateAfter(state, roles, item, headOf(words), sentence.topic), ...countedAfter(state, item, isClaim ? meant : null) }
    blocked = isBlockedAfter(blocked, roles, item)
    lead = item.figure === null && meant === null && !left.has('unknown') ? left : null
  })
  return { claims, after: state, items: () => items }
}

/** What the sentence counted last before an item: the key of its claim, '' where it is none, null where it counted nothing. */
const countedBefore = (items: readonly Item[], index: number, claims: readonly Claim[]): string | null => {
  const last = items.slice(0, index).findLast(({ figure }) => figure?.kind === 'count')
  return last ? (claims.find(({ item }) => item === last)?.counts.key ?? '') : null
}

const allOf = (item: Item, roles: ReadonlySet<Role>, before: string | null, context: Context): Meant | null => {
  const counts = noneBeside(item.left, { roles, kind: 'none', unit: '' }, before, context)
  return counts && { counts, roles }
}

/** 56 件申请因不予公开、无法提供或不予处理未能满足: the names behind the number are not all there. */
const goesOn = ({ figure, right }: Item, next: Item | undefined): boolean =>
  figure !== null && right !== '' && next?.before === '、' && next.figure === null

const opensList = /^(?:其中|包括|包含|含|内含|具体|分别|[^,]{0,4}(?:办理|答复|处理)结果|[按从][^,]{1,8}[分看])/

/** The list that an item stands in: one that it opens, or the one before it, until its brackets close. */
const listAt = (state: State, items: readonly Item[], index: number): State['list'] => {
  const item = items[index] as Item
  const within = state.list && item.depth >= state.list.depth ? state.list : null
  const last = items[index - 1]
  const opensBracket = item.before === '(' && last?.figure !== null && last?.right === ''
  if (!(opensList.test(item.left) || opensBracket) || state.whole === null) return within
  return { of: state.whole, depth: item.depth }
}

/** What a bare total adds up. */
const summable = /^(?:intake|carried-)/
const ofRequests = /^(?:intake|done|applicants|outcomes|agreed|carried)/
const speaksOfRequests = /申请|答复|办结|受理|收到|争议|复议|诉讼/

/** What is counted now, for lists and sums that follow. */
const countedAfter = (state: State, item: Item, meant: Meant | null): Pick<State, 'whole' | 'summed' | 'outcomes'> => {
  const key = meant?.counts.key
  const summed = key === undefined || state.summed.includes(key) || !summable.test(key) ? state.summed : [...state.summed, key]
  const outcomes = state.outcomes || (key !== undefined && /^(?:outcomes|agreed)/.test(key))
  if (item.figure?.kind !== 'count' || state.list) return { whole: state.whole, summed, outcomes }
  const isOfRequests = (key !== undefined && ofRequests.test(key)) || speaksOfRequests.test(item.left + item.right)
  return { whole: isOfRequests ? 'request' : 'other', summed, outcomes }
}

const total = /^(?:以上|两项|二者|两者|总)?(?:共计|合计|总计|一共|总共|共)(?:为|有|是)?$/

/** 收到 84 件，上年结转 3 件，共计 87 件: a bare total of what came in. */
const sumMeant = (item: Item, roles: ReadonlySet<Role>, { summed }: State): Meant | null => {
  const ofBoth = summed.includes('intake') && summed.some(key => key === 'carried-in' || key === 'carried-either')
  return item.figure?.kind === 'count' && item.right === '' && ofBoth && total.test(item.left) ? { counts: together, roles } : null
}

/** The last word that says something. */
const headOf = (words: readonly Word[]): Role | null => {
  for (let at = words.length - 1; at >= 0; at--) if (words[at]?.role !== 'filler') return words[at]?.role ?? null
  return null
}

interface Meant {
  readonly counts: Countable
  readonly roles: ReadonlySet<Role>
}

const claimOf = (item: Item, { counts, roles }: Meant): Claim => ({
  counts,
  value: item.figure?.value ?? 0,
  figure: item.figure,
  ofPart: roles.has('part') && !roles.has('whole'),
  item,
})

const rolesOf = (words: readonly Word[]): ReadonlySet<Role> => new Set(words.map(word => word.role))

/** Words that may stand before a number whose subject follows it: 收到 3 件政府信息公开申请, 其中 6 件结转下一年度. */
const thin: ReadonlySet<Role> = new Set([
  ...(['filler', 'own', 'whole', 'part', 'thisYear', 'each', 'receive', 'accept', 'handle', 'decide', 'none'] as const),
])

const meaningOf = (
  item: Item,
  behindIt: string,
  left: ReadonlySet<Role>,
  lead: ReadonlySet<Role> | null,
  lexicon: Lexicon,
  context: Context,
): Meant | null => {
  const { figure, right } = item
  const resolve = (roles: ReadonlySet<Role>): Meant | null => {
    const counts = countableOf({ roles, kind: figure?.kind ?? 'none', unit: figure?.unit ?? '' }, context)
    return counts && counts.each.length > 0 ? { counts, roles } : null
  }
  if (figure === null) return left.has('none') ? resolve(left) : null
  // 这 6 件均已同意公开: some that were named before.
  if ((left.has('none') && figure.value !== 0) || /[这此该]$/.test(item.left)) return null
  if (![...left].every(role => thin.has(role))) return leadsOn(right) || isNarrowed(lexicon(behindIt)) ? null : resolve(left)
  if (right !== '') {
    const behind = rolesOf(lexicon(right))
    // 29 件由县政府办答复 are one unit's.
    return right.startsWith('由') && behind.has('part') ? null : resolve(new Set([...left, ...behind]))
  }
  // 政府信息公开申请方面，全年共 20 件: the clause before says what is counted.
  const says = [...left].some(role => role === 'receive' || role === 'accept' || role === 'handle')
  return says || !lead ? (says ? resolve(left) : null) : resolve(new Set([...lead, ...left]))
}

/** What stands behind a number in its clause, before the next one too: 33 件信函申请和 27 件网上申请. */
const behind = ({ right }: Item, next: Item | undefined): string => (right === '' && next?.figure && next.before === '' ? next.left : right)

/** Whether the words behind a number say which ones are counted: 自然人提出的 33 件信函申请, 12 件征地类申请. */
const isNarrowed = (words: readonly Word[]): boolean => {
  const first = words.find(({ role }) => role !== 'filler' && role !== 'own')
  return first !== undefined && (first.role === 'unknown' || first.role === 'channel' || first.role === 'way')
}

/** 申请 3 件涉及征地: what follows narrows the number. */
const leadsOn = (right: string): boolean => /^(?:涉及|关于|有关|属于|属|为|是|未|没有|因|由|来自)/.test(right)

const timeless: ReadonlySet<Role> = new Set(['filler', 'own', 'each', 'whole'])
const otherTimes: ReadonlySet<Role> = new Set(['otherYear', 'lastYear', 'nextYear', 'otherTime'])

/** The time that a clause begins by naming, within the year reported on or not; nothing where it names none. */
const timeOf = (item: Item, words: readonly Word[]): Partial<Pick<State, 'inYear' | 'isPartOfYear'>> => {
  if (partOfYear.test(item.left)) return { inYear: false, isPartOfYear: true }
  const named: Role[] = []
  for (const { role } of words) {
    if (otherTimes.has(role) || role === 'thisYear') named.push(role)
    else if (!timeless.has(role)) break
  }
  if (named.includes('otherTime')) return { inYear: false, isPartOfYear: true }
  if (named.some(role => otherTimes.has(role))) {
    // 2022年结转 3 件, 下年度继续办理: no time, but what is counted.
    const isCarried = item.figure && words.some(({ role }) => ['carry', 'shift', 'done', 'handle'].includes(role))
    return isCarried ? {} : { inYear: false, isPartOfYear: false }
  }
  return named.length > 0 || wholeYear.test(item.left) ? { inYear: true, isPartOfYear: false } : {}
}

const wholeYear = /^(?:今年|本年|当年|全年|年内|报告期|同年|年度)/

/** 1-6月, 截至9月底, 2023年3月; but not 1月1日至12月31日 nor 12月底. */
const partOfYear = /^[^\d]{0,8}(?:\d{4}年)?(?!0?1月0?1日[起至到-]|1-12月|12月(?:底|末|31日|份?$))\d{1,2}(?:-\d{1,2})?月/

const verbs: readonly Role[] = ['receive', 'accept', 'handle', 'done', 'issued', 'repealed', 'decide', 'publish', 'disclosed', 'charge']

const business: readonly Role[] = ['receive', 'accept', 'handle', 'done', 'application']

type About = Pick<State, 'things' | 'sure'>

const stateAfter = (state: State, roles: ReadonlySet<Role>, { figure }: Item, head: Role | null, topic: Topic): State => ({
  ...state,
  ...aboutAfter(state, roles, figure, head, topic),
})

const aboutAfter = (state: State, roles: ReadonlySet<Role>, figure: Item['figure'], head: Role | null, topic: Topic): About => {
  const cases = (Object.keys(proceedings) as (keyof typeof proceedings)[]).filter(kind => roles.has(kind))
  if (cases.length > 0) {
    const sure = state.sure || roles.has('disclosure') || roles.has('request')
    // 受理行政复议申请 62 件: the cases of others, and what follows is of them.
    const ofOthers = !sure && business.some(verb => roles.has(verb))
    return { things: ofOthers ? ['other'] : cases, sure }
  }
  const kinds = (Object.keys(files) as (keyof typeof files)[]).filter(kind => roles.has(kind))
  if (kinds.length > 0) return { things: kinds, sure: false }
  // 依申请公开栏目访问量 1.2 万次, 咨询留言 52 件: what is counted is another thing.
  const isStrange = figure !== null && head === 'unknown' && topic !== 'onRequest' && state.list === null
  if (isStrange) return { things: ['other'], sure: false }
  if (roles.has('request')) return { things: ['request'], sure: false }
  if (Object.keys(decisions).some(kind => roles.has(kind as Role))) return { things: ['decision'], sure: false }
  const isOther = figure !== null && roles.has('unknown') && state.list === null && verbs.some(verb => roles.has(verb))
  return isOther ? { things: ['other'], sure: false } : state
}

/** A list goes on counting what its first verb says: 公布行政许可信息 44 条、行政处罚 17 条. */
const isBlockedAfter = (blocked: boolean, roles: ReadonlySet<Role>, { figure }: Item): boolean => {
  if (roles.has('publish') || roles.has('disclosed') || roles.has('tend') || roles.has('matter')) return true
  if (figure !== null && roles.has('unknown')) return true
  if (verbs.some(verb => roles.has(verb)) && !roles.has('unknown')) return false
  return blocked
}
