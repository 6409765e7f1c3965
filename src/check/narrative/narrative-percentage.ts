import type { Case } from '../../model/case'
import { type Counted, type Item, isCounted, type List, type Reading } from '../../model/claim'
import type { Report } from '../../model/report'
import { contents } from '../basis'
import type { Flaw, Rule } from '../rule'
import { isTorn, wordsAround } from './excerpt'
import { allTotalsIn } from './totals'
import { wrongClaims } from './wrongClaims'

/** A share does not follow from the numbers named: 208 件（17.46%）. */
export const narrativePercentage: Rule<'narrative-percentage'> = {
  id: 'narrative-percentage',
  title: '正文占比',
  severity: 'review',
  group: 'narrative',
  about: 'words',
  needs: 'report',
  level: 'arithmetic',
  basis: `${contents}；占比 = 分项 ÷ 总数`,
  wants: '正文写明的占比与所列件数相符。',
  find: subject => {
    const wrong = new Set(wrongClaims(subject).map(({ claim }) => claim.item))
    return paragraphsOf(subject).flatMap(paragraph => flawsIn(paragraph, subject.report, wrong))
  },
}

/** A number with its share: 208 件（17.46%）; 208 件，占 17.46%. */
interface Share {
  readonly reading: Reading
  readonly part: Counted
  readonly share: Counted
}

/** A number that a share can be of. */
interface Whole {
  readonly value: number
  /** Null for one of the tables. */
  readonly item: Item | null
}

/** A longer paragraph is looked at in pieces: nothing is a share of what was said so long before. Sentences. */
const longestParagraph = 40

const paragraphsOf = ({ claims }: Case): readonly (readonly Reading[])[] => {
  const paragraphs: Reading[][] = []
  for (const reading of claims.readings) {
    const last = paragraphs.at(-1)
    if (last && !reading.sentence.opens && last.length < longestParagraph) last.push(reading)
    else paragraphs.push([reading])
  }
  return paragraphs
}

const flawsIn = (paragraph: readonly Reading[], report: Report, wrong: ReadonlySet<Item>): readonly Flaw<'narrative-percentage'>[] => {
  if (!paragraph.some(({ sentence }) => /%|百分之/.test(sentence.text))) return []
  const lists = paragraph.flatMap(reading => reading.lists)
  const inTables = allTotalsIn(report)?.map(value => ({ value, item: null })) ?? null
  const shares = paragraph.flatMap(reading => sharesIn(reading, lists, inTables !== null))
  const wholes = [...countsIn(paragraph, lists), ...(inTables ?? [])].filter(({ value }) => value > 0)
  const odd = shares.filter(share => isOdd(share, wholes))
  // Shares that all agree with one whole which is not named are shares of that.
  if (odd.length === 0 || haveOneWhole(odd)) return []
  const whole = likeliest(shares, wholes)
  return odd.filter(share => !wrong.has(share.part) && !isTornShare(share)).map(share => flawOf(share, whole))
}

/** No number is a share of itself. */
const isOdd = (share: Share, wholes: readonly Whole[]): boolean => {
  const others = wholes.filter(({ item }) => item !== share.part)
  return others.length > 0 && !others.some(({ value }) => fits(share, value))
}

const isTornShare = ({ reading, part, share }: Share): boolean =>
  isTorn(reading.sentence, part.figure) || isTorn(reading.sentence, share.figure)

/** 占, 占比, 占总数的, 占申请总量的: of the whole that is named. Not 同比, 办结率, 满意率, and not a share of something else. */
const link =
  /^约?(?:占|比例|比重)?(?:百分之|全部|总|申请|受理|办结|办理|答复|收到|新收|公开|政府|信息|发布|件|数|量|的|比|例|重|全年|为|约|达)*$/
/** What the tables hold the whole of. */
const hasWhole = /^(?:applicants|outcomes|agreed|proceedings)/

/** The shares of a sentence whose whole can be told: of parts of a list, and of what the tables have the whole of. */
const sharesIn = (reading: Reading, lists: readonly List[], withTables: boolean): readonly Share[] => {
  const { items, claims } = reading
  const known = new Set<Item>([
    ...claims.filter(({ counts }) => withTables && hasWhole.test(counts.key)).map(claim => claim.item),
    ...lists.flatMap(list => list.parts.map(({ item }) => item)),
  ])
  return items.flatMap((item, index) => {
    const part = items[index - 1]
    if (item.figure?.kind !== 'percent' || item.figure.approximate || !part || !isCounted(part)) return []
    const belongs = link.test(item.left) && part.right === '' && (item.left !== '' || item.before === '(')
    return belongs && known.has(part) && item.right === '' ? [{ reading, part, share: item as Counted }] : []
  })
}

const countsIn = (paragraph: readonly Reading[], lists: readonly List[]): readonly Whole[] => [
  ...paragraph.flatMap(({ items }) => items.filter(isCounted).map(item => ({ value: item.figure.value, item }))),
  ...lists
    .filter(({ parts }) => parts.length > 1)
    .map(({ parts }) => ({ value: parts.reduce((sum, { item: { figure } }) => sum + figure.value, 0), item: null })),
]

/** Rounded or cut off: within one unit of the last decimal printed. */
const fits = ({ part, share }: Share, whole: number): boolean =>
  Math.abs((100 * part.figure.value) / whole - share.figure.value) < 10 ** -share.figure.decimals - noise

/** Of dividing fractions. */
const noise = 1e-9

/** Whether there is a number that all could be shares of, and more than one of them says so. */
const haveOneWhole = (shares: readonly Share[]): boolean => {
  let from = 1
  let to = Number.POSITIVE_INFINITY
  for (const { part, share } of shares) {
    const step = 10 ** -share.figure.decimals
    from = Math.max(from, (100 * part.figure.value) / (share.figure.value + step))
    to = Math.min(to, share.figure.value > step ? (100 * part.figure.value) / (share.figure.value - step) : to)
  }
  return shares.length > 1 && Math.ceil(from) <= to
}

/** The whole that most of the shares agree with; of equals the first named. */
const likeliest = (shares: readonly Share[], wholes: readonly Whole[]): number | null => {
  const counted = wholes.map(({ value }) => ({ value, count: shares.filter(share => fits(share, value)).length }))
  const best = Math.max(0, ...counted.map(({ count }) => count))
  return counted.find(({ count }) => count === best)?.value ?? null
}

const flawOf = ({ reading, part, share }: Share, whole: number | null): Flaw<'narrative-percentage'> => {
  const { value, decimals } = share.figure
  const { words, place } = wordsAround(reading.sentence, { start: part.start, end: share.end }, share.figure)
  const of =
    whole === null ? null : { part: part.figure.value, whole, right: Number(((100 * part.figure.value) / whole).toFixed(decimals)) }
  return {
    subject: { kind: 'words', cells: [], at: place },
    args: { words, share: value, of },
    found: value,
    ...(of && { expected: of.right }),
  }
}
