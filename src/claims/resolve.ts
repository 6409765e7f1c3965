/** Which cells the words of one clause speak of. */
import type { Countable, FigureKind, Topic } from '../model/claim'
import type { Report } from '../model/report'
import * as subjects from './subjects'
import type { Role } from './vocabulary'

/** What the words before a clause were about; other: something that is in no table. */
export type Thing = 'request' | keyof typeof subjects.proceedings | keyof typeof subjects.files | 'decision' | 'other'

/** What a clause inherits from the words before it. */
export interface Context {
  readonly report: Report
  readonly topic: Topic
  readonly things: readonly Thing[]
  /** Whether the proceedings of `things` are surely those over disclosure. */
  readonly sure: boolean
  /** Whether the list that the clause continues counts what was published or something unknown. */
  readonly blocked: boolean
  /** Whether the clause stands in a list, and whether that list is of something that is in no table. */
  readonly isInList: boolean
  readonly ofOther: boolean
  /** Whether outcomes were counted since the full stop before. */
  readonly outcomes: boolean
  /** What the list is of. */
  readonly list: { readonly of: 'request' | 'other' } | null
}

/** The words of a clause by their roles, and what is printed after the number. */
export interface Clause {
  readonly roles: ReadonlySet<Role>
  readonly kind: FigureKind | 'none'
  readonly unit: string
}

/** Words that leave open what is counted, of whom or when. */
const openEnded: readonly Role[] = ['unknown', 'publish', 'channel', 'rate', 'otherTime', 'otherYear']

/** 申请人全部为自然人: none is of others. */
const allNatural = /(?:全部|[均都])(?:为|是|由|系)?(?:自然人|公民|个人)(?:提出|提交|递交|申请|的)*$/

/** Words that leave it at that. */
const plain: ReadonlySet<Role> = new Set(['natural', 'filler', 'each', 'request', 'application', 'receive', 'accept', 'own', 'thisYear'])

/**
 * What a clause without a number says is none though it does not say so.
 * @param words of the clause. @param before what the sentence counted last; null where it counted nothing yet.
 */
export const noneBeside = (words: string, clause: Clause, before: string | null, context: Context): Countable | null => {
  const isOfAll = (before === null || before === 'intake') && [...clause.roles].every(role => plain.has(role))
  const fits = isOfAll && allNatural.test(words) && isOverRequests(clause, context)
  return fits ? subjects.ofApplicants(['organisations']) : null
}

/** What a clause counts, or null where its words do not fix what it counts. */
export const countableOf = (clause: Clause, context: Context): Countable | null => {
  const { roles } = clause
  if (openEnded.some(role => roles.has(role)) || (roles.has('respectively') && clause.kind !== 'none')) return null
  // These words say what is counted in some places only.
  if (has(roles, 'disclosed', 'rest') && !isAmongOutcomes(clause, context)) return null
  if (has(roles, 'way') && !isWayOfRequests(clause, context)) return null
  if (roles.has('reason') && !(roles.has('unavailable') || roles.has('refused'))) return null
  const families = readers.filter(reader => reader.speaks(clause, context))
  const [only, second] = families
  return only && !second ? only.read(clause, context) : null
}

/** 答复 35 件，其中公开 4 件、其他 1 件: a list of outcomes says them briefly. */
const isAmongOutcomes = ({ roles }: Clause, { list, outcomes, ofOther }: Context): boolean =>
  !ofOther && !has(roles, 'matter', 'disclosure', 'request') && (outcomes || list?.of === 'request')

/** 收到 5 件通过信函提交的申请; in a list the way is what parts it. */
const isWayOfRequests = ({ roles }: Clause, { isInList }: Context): boolean =>
  !isInList && has(roles, 'receive', 'accept', 'handle') && has(roles, 'request', 'application')

interface Reader {
  readonly speaks: (clause: Clause, context: Context) => boolean
  readonly read: (clause: Clause, context: Context) => Countable | null
}

const among = <Key extends Role>(roles: ReadonlySet<Role>, keys: Readonly<Record<Key, unknown>>): readonly Key[] =>
  (Object.keys(keys) as Key[]).filter(key => roles.has(key))

const singleRows = (roles: ReadonlySet<Role>): readonly string[] =>
  [...roles].flatMap(role => (role.startsWith('row:') ? [role.slice('row:'.length)] : []))

const has = (roles: ReadonlySet<Role>, ...any: readonly Role[]): boolean => any.some(role => roles.has(role))

/** What counts requests: a unit of these, or none. */
const requestUnits: ReadonlySet<string> = new Set(['', '件', '份', '宗', '条', '起', '例', '个', '项', '件次', '封'])
const caseUnits: ReadonlySet<string> = new Set(['', '条', '件', '起', '宗', '例', '个', '次', '件次'])
const fileUnits: ReadonlySet<string> = new Set(['', '件', '个', '份', '部', '项'])
/** 行政许可 16 项 are kinds of licence, 行政许可信息 6 条 published items. */
const decisionUnits: ReadonlySet<string> = new Set(['', '件', '起', '宗', '例', '件次'])

const isCount = ({ kind, unit }: Clause, units: ReadonlySet<string>): boolean => (kind === 'count' && units.has(unit)) || kind === 'none'

const isOverRequests = ({ roles }: Clause, { things, ofOther }: Context): boolean =>
  !ofOther && (roles.has('request') || (things.includes('request') && !namesProceedings(roles)))

const namesProceedings = (roles: ReadonlySet<Role>): boolean => among(roles, subjects.proceedings).length > 0

const fees: Reader = {
  speaks: ({ roles }) => roles.has('fees'),
  read: (clause, { report }) => {
    const fits = (clause.kind === 'money' || clause.kind === 'none') && !has(clause.roles, 'matter', 'lastYear', 'nextYear', 'about')
    return fits ? subjects.feesCharged(report) : null
  },
}

const decisions: Reader = {
  speaks: ({ roles }) => among(roles, subjects.decisions).length > 0,
  read: (clause, { topic, things, blocked }) => {
    const { roles } = clause
    const strange = has(roles, 'matter', 'about', 'lastYear', 'nextYear', 'accept', 'receive', 'request', 'application', 'open', 'issued')
    const ofRequests = topic === 'onRequest' || things.includes('request')
    const continued = blocked && !has(roles, 'decide', 'handle', 'done')
    if (strange || ofRequests || continued || !isCount(clause, decisionUnits)) return null
    return subjects.ofDecisions(among(roles, subjects.decisions), has(roles, 'none', 'each'))
  },
}

const filesReader: Reader = {
  speaks: ({ roles }, { things }) =>
    among(roles, subjects.files).length > 0 ||
    (has(roles, 'issued', 'repealed', 'inForce') && things.some(thing => thing in subjects.files)),
  read: (clause, { report, things, blocked, isInList }) => {
    const { roles } = clause
    const kinds = among(roles, subjects.files)
    const inherited = (Object.keys(subjects.files) as (keyof typeof subjects.files)[]).filter(kind => things.includes(kind))
    const [kind, another] = kinds.length > 0 ? kinds : inherited
    const fates = (['issued', 'repealed', 'inForce'] as const).filter(fate => roles.has(fate))
    // 清理规范性文件，新制发 2 件; but not 公布规章 13 件，含新制定 3 件.
    const continued = blocked && kinds.length === 0 && (isInList || !roles.has('issued'))
    if (!kind || another || fates.length > 1 || continued || !isCount(clause, fileUnits)) return null
    if (has(roles, 'matter', 'about', 'lastYear', 'nextYear', 'accept', 'receive', 'handle', 'request', 'decide', 'done', 'tend'))
      return null
    const [fate] = fates
    return fate || roles.has('none') ? subjects.ofFiles(report, kind, fate ?? null) : null
  },
}

const carriedReader: Reader = {
  speaks: ({ roles }) =>
    has(roles, 'carry', 'open') ||
    (has(roles, 'shift') && has(roles, 'lastYear', 'nextYear')) ||
    (roles.has('nextYear') && has(roles, 'done', 'handle', 'accept')),
  read: (clause, context) => {
    const { roles } = clause
    if (!isOverRequests(clause, context) || !isCount(clause, requestUnits) || roles.has('about')) return null
    if (has(roles, 'natural', 'organisations', 'receive') || (has(roles, 'lastYear') && has(roles, 'nextYear'))) return null
    if (roles.has('open')) return roles.has('none') ? null : subjects.carried('out')
    return subjects.carried(roles.has('nextYear') ? 'out' : roles.has('lastYear') ? 'in' : 'either')
  },
}

const proceedingsReader: Reader = {
  speaks: ({ roles }, { things }) =>
    namesProceedings(roles) || (among(roles, subjects.results).length > 0 && things.some(thing => thing in subjects.proceedings)),
  read: (clause, context) => {
    const { roles } = clause
    const named = among(roles, subjects.proceedings)
    const inherited = (Object.keys(subjects.proceedings) as (keyof typeof subjects.proceedings)[]).filter(kind =>
      context.things.includes(kind),
    )
    const kinds = named.length > 0 ? named : inherited
    const special = kinds.filter(kind => kind === 'direct' || kind === 'afterReview')
    const meant = special.length > 0 && !kinds.includes('review') ? special : kinds
    if (!isOverDisclosure(clause, context) || !isCount(clause, caseUnits)) return null
    if (has(roles, 'lastYear', 'nextYear', 'carry', 'shift', 'open', 'matter', 'natural', 'organisations')) return null
    if (roles.has('grievance') && !roles.has('none')) return null
    return subjects.ofProceedings(meant, among(roles, subjects.results), has(roles, 'none', 'each'))
  },
}

/** Bureaus of justice review what others decide; only the words then tell whether disclosure was at issue. */
const reviewsOthers = /司法|法院|仲裁|信访|复议/

const isOverDisclosure = ({ roles }: Clause, { report, topic, things, sure }: Context): boolean => {
  if (has(roles, 'disclosure', 'request')) return true
  if (!namesProceedings(roles) && sure) return true
  if (roles.has('application') || topic === 'proactive' || things.includes('other')) return false
  const isAtHome = topic === 'onRequest' || topic === 'proceedings'
  const isOwn = sure || !reviewsOthers.test(report.agency ?? '')
  if (has(roles, 'accept', 'handle', 'receive', 'done')) return isOwn && isAtHome && roles.has('review') && roles.has('litigation')
  return isOwn && (!roles.has('about') || sure || isAtHome)
}

const outcomesReader: Reader = {
  speaks: ({ roles }) =>
    among(roles, subjects.outcomes).length > 0 || has(roles, 'agreed', 'disclosed', 'rest') || singleRows(roles).length > 0,
  read: (clause, context) => {
    const { roles } = clause
    const groups = among(roles, subjects.outcomes)
    const single = singleRows(roles)
    if (!isOverRequests(clause, context) || clause.kind !== 'count' || !requestUnits.has(clause.unit)) return null
    if (has(roles, 'lastYear', 'nextYear', 'none', 'about', 'natural', 'organisations', 'open', 'carry', 'shift')) return null
    // “不予公开”类信息 3 件 are documents.
    if (roles.has('matter') && !has(roles, 'request', 'disclosure')) return null
    const isPlain = groups.length + single.length === 0
    if (has(roles, 'agreed', 'disclosed')) return isPlain && !roles.has('rest') ? subjects.agreed : null
    if (roles.has('rest')) return isPlain ? subjects.ofOutcomes(context.report, ['other'], [], true) : null
    // 不予公开·属于国家秘密 names the group of the row besides.
    const meant = groups.filter(group => !single.some(row => row.startsWith(`${group}.`)))
    return subjects.ofOutcomes(context.report, meant, single, roles.has('reason'))
  },
}

const applicantsReader: Reader = {
  speaks: ({ roles }) => among(roles, subjects.applicants).length > 0,
  read: (clause, context) => {
    const { roles } = clause
    if (!isOverRequests(clause, context) || !(isCount(clause, requestUnits) || (clause.kind === 'count' && clause.unit === '人')))
      return null
    if (has(roles, 'lastYear', 'nextYear', 'about', 'done', 'carry', 'shift', 'open', 'grievance')) return null
    return subjects.ofApplicants(among(roles, subjects.applicants))
  },
}

const requestsReader: Reader = {
  speaks: ({ roles }) => has(roles, 'request', 'application', 'receive', 'accept', 'handle', 'done') && !isOfAnother(roles),
  read: (clause, context) => {
    const { roles } = clause
    if (!isOverRequests(clause, context) || !isCount(clause, requestUnits)) return null
    if (has(roles, 'lastYear', 'nextYear', 'grievance') || (roles.has('about') && !has(roles, 'request', 'disclosure'))) return null
    if (roles.has('none')) return has(roles, 'request', 'application') && !has(roles, 'done', 'handle') ? subjects.intake : null
    if (roles.has('done')) return has(roles, 'receive', 'accept') ? null : subjects.done(context.report)
    if (roles.has('handle') && !has(roles, 'receive', 'accept')) return subjects.handled
    if (has(roles, 'receive', 'accept')) return subjects.intake
    // 主动公开 120 条，依申请公开 3 条 are published items.
    return clause.unit === '条' ? null : subjects.handled
  },
}

/** Whether another family has the words: 办理行政许可, 受理的行政复议, 结转下年度办理. */
const isOfAnother = (roles: ReadonlySet<Role>): boolean =>
  namesProceedings(roles) ||
  among(roles, subjects.decisions).length > 0 ||
  among(roles, subjects.outcomes).length > 0 ||
  among(roles, subjects.applicants).length > 0 ||
  among(roles, subjects.files).length > 0 ||
  among(roles, subjects.results).length > 0 ||
  singleRows(roles).length > 0 ||
  has(roles, 'agreed', 'disclosed', 'rest', 'carry', 'shift', 'open', 'nextYear', 'fees')

const readers: readonly Reader[] = [
  fees,
  decisions,
  filesReader,
  carriedReader,
  proceedingsReader,
  outcomesReader,
  applicantsReader,
  requestsReader,
]
