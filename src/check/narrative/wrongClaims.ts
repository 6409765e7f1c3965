/** Claims held against the tables. */
import type { Case } from '../../model/case'
import type { Claim, Meaning, Reading } from '../../model/claim'
import { contentOf } from '../../model/content'
import { amountIn, formOfTable, sumOf } from '../../model/equations'
import { groupBy } from '../../model/groupBy'
import type { Report } from '../../model/report'
import { partsOf, tableOfAddress } from '../../statute/compiled'
import type { CellAddress } from '../../statute/form'
import { isTorn } from './excerpt'
import { isOfOthers } from './ofOthers'
import { isPartOfOther } from './partsOfOthers'
import { isRestOfAll, isRestOfGroup } from './restOfGroup'
import { totalsIn } from './totals'

/** A meaning with its value in the tables. */
export interface Weighed {
  readonly meaning: Meaning
  readonly value: number
}

/** A claim whose number fits nothing it can mean, with the things it was compared with. */
export interface WrongClaim {
  readonly reading: Reading
  readonly claim: Claim
  /** For each thing that should have the number and has not, what it can mean, the likeliest first. */
  readonly wanted: readonly (readonly Weighed[])[]
}

/** Every claim that is certainly not borne out, in the order of the text. */
export const wrongClaims = ({ report, claims }: Case): readonly WrongClaim[] => {
  const judged = claims.readings.flatMap(reading =>
    groupBy(
      reading.claims.map(claim => ({ reading, claim, wanted: unmet(claim, report) })),
      ({ claim }) => claim.counts.key,
    ).map(alike => ({ alike, isBorneOut: isBorneOut(alike, report) })),
  )
  const isTotal = (value: number, family: string): boolean =>
    totalsIn(report, family === 'proceedings' ? 'proceedings' : 'requests').includes(value)
  const borneOut = new Set(judged.flatMap(({ alike, isBorneOut }) => (isBorneOut ? alike.map(({ claim }) => claim.counts.key) : [])))
  const periods = periodsOf(claims.readings)
  return judged.flatMap(({ alike, isBorneOut }) =>
    unexcused(alike, isBorneOut).flatMap(({ wanted, ...judgement }) => {
      const { claim, reading } = judgement
      if (!wanted || wanted.length === 0 || isTorn(reading.sentence, claim.item.figure)) return []
      if (isOfOthers(reading.sentence.text, report.agency) || isPartOfWhole(claim, reading, report)) return []
      if (isPartOfOther(claim, reading, isTotal)) return []
      const period = periods.get(reading) ?? []
      if (isRestOfGroup(claim, period, report) || isRestOfAll(claim, period, isTotal)) return []
      // Beside the count of all, that of one unit is its own affair.
      return claim.ofPart && borneOut.has(claim.counts.key) ? [] : [{ ...judgement, wanted }]
    }),
  )
}

/** So many parts of one sentence are held against each other at most: of a text without a full stop the pairs would be too many. */
const MOST = 40

/** The readings that semicolons join with each, and itself. */
const periodsOf = (all: readonly Reading[]): ReadonlyMap<Reading, readonly Reading[]> => {
  const periods = new Map<Reading, Reading[]>()
  let period: Reading[] = []
  for (const reading of all) {
    if (!reading.sentence.goesOn || period.length === MOST) period = []
    period.push(reading)
    periods.set(reading, period)
  }
  return periods
}

/** Whether a list counts it among the parts of what it is held against: 县政府本级收到申请 29 件，县直部门收到 71 件，共 100 件. */
const isPartOfWhole = (claim: Claim, { lists }: Reading, report: Report): boolean =>
  lists.some(
    ({ wholes, parts }) =>
      parts.some(({ item }) => item === claim.item) &&
      wholes.some(({ item }) => unmet({ ...claim, value: item.figure.value }, report)?.length === 0),
  )

/** Beside a number that is right a smaller one is a part of it, a larger one is wrong; of several units' numbers the first stands for all. */
const unexcused = (alike: readonly Judged[], isBorneOut: boolean): readonly Judged[] => {
  if (!isBorneOut) return alike.some(({ claim }) => claim.ofPart) ? alike.slice(0, 1) : alike
  const right = alike.filter(({ wanted }) => wanted?.length === 0).map(({ claim }) => claim.value)
  return right.length === 0 ? [] : alike.filter(({ claim }) => claim.value > Math.max(...right))
}

interface Judged {
  readonly reading: Reading
  readonly claim: Claim
  readonly wanted: readonly (readonly Weighed[])[] | null
}

/**
 * Whether one of the numbers that a sentence has for the same thing is right, or all of them together:
 * 收到 20 件，受理 18 件; 区政府受理 12 件，各部门受理 33 件. The others are parts of it.
 */
const isBorneOut = (alike: readonly Judged[], report: Report): boolean => {
  if (alike.some(({ wanted }) => wanted?.length === 0)) return true
  const [first] = alike
  if (!first || alike.length === 1) return false
  const value = alike.reduce((sum, { claim }) => sum + claim.value, 0)
  return unmet({ ...first.claim, value }, report)?.length === 0
}

/** What the claim misses; null where a cell of it is not known. */
const unmet = (claim: Claim, report: Report): readonly (readonly Weighed[])[] | null => {
  const missed: (readonly Weighed[])[] = []
  for (const meanings of claim.counts.each) {
    const weighed: Weighed[] = []
    let fits = false
    for (const meaning of meanings) {
      const values = valuesOf(meaning, report)
      const [value] = values
      // Blank cells have a finding of their own; they may stand for 0, but contradict nothing.
      if (value === undefined || (claim.value !== 0 && isBlank(meaning, report))) return null
      fits ||= values.some(one => isSame(one, claim, meaning, report))
      weighed.push({ meaning, value })
    }
    if (!fits) missed.push(weighed)
  }
  return missed
}

const isBlank = ({ cells }: Meaning, report: Report): boolean => cells.every(cell => contentOf(report.cells[cell]).kind === 'blank')

/** Amounts in the text are rounded to its decimals, those in the table to the cell's. */
const isSame = (value: number, { value: claimed, figure }: Claim, { cells }: Meaning, report: Report): boolean => {
  if (figure?.kind !== 'money') return value === claimed
  const inText = 0.5 * 10 ** -figure.decimals * (figure.unit === '亿元' ? 1e4 : figure.unit === '元' ? 1e-4 : 1)
  const inCell = 0.5 * 10 ** -decimalsOf(report.cells[cells[0] as CellAddress]?.text ?? '')
  return Math.abs(value - claimed) <= Math.max(inText, inCell) + Number.EPSILON * Math.abs(value)
}

const decimalsOf = (text: string): number => (/\.(\d+)/.exec(text.normalize('NFKC'))?.[1] ?? '').length

/** The value of a meaning, first; then what it would be where a total does not hold and its parts are right. Empty: not known. */
const valuesOf = ({ cells, less = [] }: Meaning, report: Report): readonly number[] => {
  if (cells.length === 1 && cells[0]?.endsWith('/amount')) return amountOf(report, cells[0])
  const more = sumOf(report, cells)
  const fewer = sumOf(report, less)
  if (more === null || fewer === null) return []
  const value = more - fewer
  const others = cells.flatMap(cell => otherSums(report, cell).map(sum => value - (amountIn(report, cell) ?? 0) + sum))
  return [value, ...others]
}

const amountOf = (report: Report, address: CellAddress): readonly number[] => {
  const content = contentOf(report.cells[address])
  if (content.kind === 'blank') return [0]
  return content.kind === 'number' ? [content.value] : []
}

/** What the parts of a total add up to, where that is another number. */
const otherSums = (report: Report, total: CellAddress): readonly number[] =>
  partsOf(formOfTable(report, tableOfAddress(total)).id, total).flatMap(parts => {
    const sum = sumOf(report, parts)
    return sum === null || sum === amountIn(report, total) ? [] : [sum]
  })
