import type { Case } from '../../model/case'
import type { Claim, Meaning } from '../../model/claim'
import { sumOf } from '../../model/equations'
import { groupBy } from '../../model/groupBy'
import type { Report } from '../../model/report'
import type { Growth } from '../../model/ruleArgs'
import { contents } from '../basis'
import { wordsAround } from '../narrative/excerpt'
import type { Flaw, Rule } from '../rule'
import { type GrowthClaim, growthClaims } from './growthClaims'
import { numberIn } from './numberIn'

/** The text compares with last year, and last year's report says otherwise. */
export const narrativeGrowth: Rule<'narrative-growth'> = {
  id: 'narrative-growth',
  title: '正文与上年的比较',
  severity: 'review',
  group: 'across',
  about: 'across',
  needs: 'before',
  level: 'arithmetic',
  basis: `${contents}；正文与两年的表格写的是同样的数`,
  wants: '正文写的比上年增长、减少，与两年报告表格中的数算得的相符。',
  find: subject =>
    groupBy(wrongGrowth(subject), ({ growth, claims: [claim] }) => `${claim?.counts.key}:${growth.kind}${growth.value}`).map(flawOf),
}

/** One thing that the words can mean, in both years. */
interface Compared {
  readonly meaning: Meaning
  readonly before: number
  readonly now: number
}

interface WrongGrowth extends GrowthClaim {
  readonly year: number
  readonly compared: readonly Compared[]
}

const wrongGrowth = ({ report, claims, before }: Case): readonly WrongGrowth[] => {
  const year = before?.year ?? null
  if (!before || year === null) return []
  return growthClaims(claims.readings, year).flatMap(growth => {
    const [compared, ...others] = growth.claims.map(claim => comparedIn(claim, before, report))
    if (!compared || compared.length === 0) return []
    // 20 件，其中自然人 18 件，增加 4 件: it may speak of either.
    return [compared, ...others].some(one => one === null || isMet(growth.growth, one)) ? [] : [{ ...growth, year, compared }]
  })
}

const isMet = (growth: Growth, compared: readonly Compared[]): boolean =>
  compared.some(({ now }) => compared.some(({ before }) => follows(growth, before, now)))

/** Everything that the number is in this year's tables, with last year's; null where one of last year's is not known. */
const comparedIn = ({ counts, value, ofPart, item }: Claim, before: Report, report: Report): readonly Compared[] | null => {
  const [meanings, second] = counts.each
  if (!meanings || second || ofPart || item.figure === null) return null
  const fitting = meanings.filter(meaning => worthOf(meaning, report) === value)
  const compared = fitting.flatMap(meaning => {
    const then = worthOf(meaning, before)
    return then === null ? [] : [{ meaning, before: then, now: value }]
  })
  return compared.length === fitting.length ? withoutRepeats(compared) : null
}

/** Of what has the same numbers in both years, the likeliest is named. */
const withoutRepeats = (compared: readonly Compared[]): readonly Compared[] =>
  compared.filter(({ before }, at) => compared.findIndex(other => other.before === before) === at)

const worthOf = ({ cells, less = [] }: Meaning, report: Report): number | null => {
  const [only] = cells
  if (only?.endsWith('/amount')) return numberIn(report, only)
  const more = sumOf(report, cells)
  const fewer = sumOf(report, less)
  return more === null || fewer === null ? null : more - fewer
}

/** Shares are rounded or cut to the decimals that are printed; of nothing there is no share. */
const follows = ({ kind, value, decimals }: Growth, before: number, now: number): boolean => {
  if (kind === 'before') return before === value
  if (kind === 'count') return Math.abs(now - before - value) < 1e-6
  if (before === 0) return true
  return Math.abs(((now - before) / before) * 100 - value) < 10 ** -decimals
}

const flawOf = (alike: readonly WrongGrowth[]): Flaw<'narrative-growth'> => {
  const { sentence, item, figure, growth, year, compared } = alike[0] as WrongGrowth
  const { words, place } = wordsAround(sentence, item, figure ?? item)
  const cells = [...new Set(compared.flatMap(({ meaning }) => [...meaning.cells, ...(meaning.less ?? [])]))]
  const of = compared.map(({ meaning, before, now }) => ({ name: meaning.name, before, now }))
  return {
    subject: {
      kind: 'across',
      cells: [...cells.map(cell => ({ of: 'before', cell }) as const), ...cells.map(cell => ({ of: 'report', cell }) as const)],
      at: place,
    },
    args: { words, year, growth, of },
    found: growth.value,
  }
}
