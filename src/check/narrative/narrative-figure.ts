import { groupBy } from '../../model/groupBy'
import { contents } from '../basis'
import type { Flaw, Rule } from '../rule'
import { wordsAround } from './excerpt'
import { type Weighed, type WrongClaim, wrongClaims } from './wrongClaims'

/** A number in the text is none of the cells or sums that its words can mean. */
export const narrativeFigure: Rule = {
  id: 'narrative-figure',
  title: '正文数字与表格',
  severity: 'review',
  group: 'narrative',
  needs: 'report',
  basis: `${contents}；正文与表格写的是同一个数`,
  wants: '正文写明的件数与表格中相应的单元格，或其合计，一致。',
  find: subject => groupBy(wrongClaims(subject), keyOf).map(flawOf),
}

/** The same number of the same thing, wherever it is repeated, has one cause. */
const keyOf = ({ claim }: WrongClaim): string => `${claim.counts.key}=${claim.value}`

const flawOf = (alike: readonly WrongClaim[]): Flaw => {
  const { reading, claim, wanted } = alike[0] as WrongClaim
  const { item, figure } = claim
  const excerpt = wordsAround(reading.sentence, item, figure ?? item)
  const message = [
    `正文写“${excerpt.words}”，${wanted.map(inTables).join('；')}`,
    ...(claim.ofPart ? ['如果这里只是其中一个单位的件数，请在文中写明'] : []),
    ...(alike.length > 1 ? [`同样的数在正文共出现 ${alike.length} 次`] : []),
  ].join('；')
  const cells = [...new Set(wanted.flat().flatMap(({ meaning }) => meaning.cells))]
  return { message, cells, found: claim.value, ...expectedOf(wanted), ...excerpt.place }
}

const expectedOf = ([first]: WrongClaim['wanted']): { readonly expected?: number } => (first?.[0] ? { expected: first[0].value } : {})

/** 表三本年新收为 1355，本年新收加上年结转为 1360; what has the same value is named once. */
const inTables = (meanings: readonly Weighed[]): string =>
  meanings
    .filter(({ value }, index) => meanings.findIndex(other => other.value === value) === index)
    .map(({ meaning, value }) => `${meaning.name}为 ${amount(value)}`)
    .join('，')

/** Amounts keep their decimals, without the noise of a sum of fractions. */
const amount = (value: number): string => String(Number(value.toFixed(6)))
