import { groupBy } from '../../model/groupBy'
import { contents } from '../basis'
import type { Flaw, Rule } from '../rule'
import { wordsAround } from './excerpt'
import { type Weighed, type WrongClaim, wrongClaims } from './wrongClaims'

/** A number in the text is none of the cells or sums that its words can mean. */
export const narrativeFigure: Rule<'narrative-figure'> = {
  id: 'narrative-figure',
  title: '正文数字与表格',
  severity: 'review',
  group: 'narrative',
  about: 'words',
  needs: 'report',
  level: 'law',
  basis: `${contents}；正文与表格写的是同一个数`,
  wants: '正文写明的件数与表格中相应的单元格，或其合计，一致。',
  find: subject => groupBy(wrongClaims(subject), keyOf).map(flawOf),
}

/** The same number of the same thing, wherever it is repeated, has one cause. */
const keyOf = ({ claim }: WrongClaim): string => `${claim.counts.key}=${claim.value}`

const flawOf = (alike: readonly WrongClaim[]): Flaw<'narrative-figure'> => {
  const { reading, claim, wanted } = alike[0] as WrongClaim
  const { words, place } = wordsAround(reading.sentence, claim.item, claim.figure ?? claim.item)
  const likeliest = wanted[0]?.[0]
  return {
    subject: { kind: 'words', cells: [...new Set(wanted.flat().flatMap(({ meaning }) => meaning.cells))], at: place },
    args: { words, wanted: wanted.map(named), ofPart: claim.ofPart, times: alike.length },
    found: claim.value,
    ...(likeliest && { expected: likeliest.value }),
  }
}

const named = (meanings: readonly Weighed[]) => meanings.map(({ meaning, value }) => ({ name: meaning.name, value }))
