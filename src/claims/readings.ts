/** Sentences → claims: what is counted, how many, and where it is said. */
import type { Claim, Countable, Item, Reading, Sentence } from '../model/claim'
import type { Report } from '../model/report'
import { itemsOf } from './items'
import { type Lexicon, lexiconOf, type Word } from './lexicon'
import { listsIn, opensList } from './lists'
import { type Context, countableOf, type Thing } from './resolve'
import { decisions, files, proceedings } from './subjects'
import type { Role } from './vocabulary'

/** Every sentence with its claims. */
export const readingsOf = (sentences: readonly Sentence[], report: Report): readonly Reading[] => {
  const lexicon = lexiconOf(report)
  let state: State = { things: [], sure: false }
  let before: Reading | null = null
  return sentences.map(sentence => {
    if (sentence.opens || state.things.includes('other')) state = opening(sentence)
    const { claims, after, items } = ofTables.test(sentence.text) ? claimsIn(sentence, state, lexicon, report) : unclaimed(sentence, state)
    state = after
    before = readingOf(sentence, items, claims, sentence.follows ? before : null)
    return before
  })
}

/** Most sentences claim nothing, and nobody asks what they count: their items are worked out where they are asked for. */
const readingOf = (sentence: Sentence, items: () => readonly Item[], claims: readonly Claim[], before: Reading | null): Reading => {
  let known: readonly Item[] | null = null
  const own = () => {
    known ??= items()
    return known
  }
  const lists = opensList(sentence) ? listsIn(sentence, own(), before) : []
  return {
    sentence,
    claims,
    lists,
    get items() {
      return own()
    },
  }
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
}

const opening = ({ topic }: Sentence): State => ({ things: topic === 'onRequest' ? ['request'] : [], sure: topic === 'proceedings' })

/** A longer clause tells a story; it counts nothing, and what follows it may go on with the story. Characters. */
const longestClause = 60
const tooLong: ReadonlySet<Role> = new Set(['unknown', 'publish'])

/** Plans and forecasts count nothing that is in a table. */
const plan = /计划|预计|力争|下一步|拟(?!定)|目标/

const claimsIn = (sentence: Sentence, before: State, lexicon: Lexicon, report: Report): Counting => {
  const items = itemsOf(sentence.text)
  const claims: Claim[] = []
  let state = before
  let inYear = true
  let blocked = false
  let lead: ReadonlySet<Role> | null = null
  const isPlan = plan.test(sentence.text)
  for (const item of items) {
    const words = lexicon(item.left.slice(0, longestClause))
    const left = item.left.length > longestClause ? tooLong : rolesOf(words)
    inYear = staysInYear(item, words) ?? inYear
    const context: Context = { report, topic: sentence.topic, ...state, blocked }
    const meant = meaningOf(item, left, lead, lexicon, context)
    const counts = item.figure === null || (item.figure.kind !== 'percent' && !item.figure.approximate)
    if (meant && counts && inYear && !isPlan) claims.push(claimOf(item, meant))
    const roles = new Set([...left, ...(meant?.roles ?? [])])
    state = stateAfter(state, roles, item)
    blocked = isBlockedAfter(blocked, roles, item)
    lead = item.figure === null && meant === null && !left.has('unknown') ? left : null
  }
  return { claims, after: state, items: () => items }
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
  if (left.has('none') && figure.value !== 0) return null
  if (![...left].every(role => thin.has(role))) return leadsOn(right) ? null : resolve(left)
  if (right !== '') return resolve(new Set([...left, ...rolesOf(lexicon(right))]))
  // 政府信息公开申请方面，全年共 20 件: the clause before says what is counted.
  const says = [...left].some(role => role === 'receive' || role === 'accept' || role === 'handle')
  return says || !lead ? (says ? resolve(left) : null) : resolve(new Set([...lead, ...left]))
}

/** 申请 3 件涉及征地: what follows narrows the number. */
const leadsOn = (right: string): boolean => /^(?:涉及|关于|有关|属于|属|为|是|未|没有|因|由|来自)/.test(right)

/** Whether a clause begins by naming a time within the year reported on (true) or another (false); null where it names none. */
const staysInYear = (item: Item, words: readonly Word[]): boolean | null => {
  const first = words.find(word => word.role !== 'filler' && word.role !== 'own')
  if (!first) return null
  if (partOfYear.test(item.left)) return false
  if (first.role === 'thisYear') return true
  const isOther = first.role === 'otherYear' || first.role === 'lastYear' || first.role === 'nextYear' || first.role === 'otherTime'
  if (!isOther) return null
  // 2022年结转 3 件, 下年度继续办理: no time, but what is counted.
  return item.figure && words.some(word => ['carry', 'shift', 'done', 'handle'].includes(word.role)) ? null : false
}

/** 1-6月, 截至9月底, 2023年3月; but not 1月1日至12月31日 nor 12月底. */
const partOfYear = /^[^\d]{0,4}(?:\d{4}年)?(?!0?1月0?1日[起至到-]|1-12月|12月(?:底|末|31日|份?$))\d{1,2}(?:-\d{1,2})?月/

const verbs: readonly Role[] = ['receive', 'accept', 'handle', 'done', 'issued', 'repealed', 'decide', 'publish', 'charge']

const business: readonly Role[] = ['receive', 'accept', 'handle', 'done', 'application']

const stateAfter = (state: State, roles: ReadonlySet<Role>, { figure }: Item): State => {
  const cases = (Object.keys(proceedings) as (keyof typeof proceedings)[]).filter(kind => roles.has(kind))
  if (cases.length > 0) {
    const sure = state.sure || roles.has('disclosure') || roles.has('request')
    // 受理行政复议申请 62 件: the cases of others, and what follows is of them.
    const ofOthers = !sure && business.some(verb => roles.has(verb))
    return { things: ofOthers ? ['other'] : cases, sure }
  }
  const kinds = (Object.keys(files) as (keyof typeof files)[]).filter(kind => roles.has(kind))
  if (kinds.length > 0) return { things: kinds, sure: false }
  if (roles.has('request')) return { things: ['request'], sure: false }
  if (Object.keys(decisions).some(kind => roles.has(kind as Role))) return { things: ['decision'], sure: false }
  const isOther = figure !== null && roles.has('unknown') && verbs.some(verb => roles.has(verb))
  return isOther ? { things: ['other'], sure: false } : state
}

/** A list goes on counting what its first verb says: 公布行政许可信息 44 条、行政处罚 17 条. */
const isBlockedAfter = (blocked: boolean, roles: ReadonlySet<Role>, { figure }: Item): boolean => {
  if (roles.has('publish') || roles.has('matter')) return true
  if (figure !== null && roles.has('unknown')) return true
  if (verbs.some(verb => roles.has(verb)) && !roles.has('unknown')) return false
  return blocked
}
