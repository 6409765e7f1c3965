import { type Piece, piecesOf, sentencesIn } from '../../model/pieces'
import { statutoryForm } from '../basis'
import type { Rule } from '../rule'

/** Most of the running text is last year's, word for word. Whose figures and year are new is new. */
export const sameText: Rule<'same-text'> = {
  id: 'same-text',
  title: '正文沿用上年',
  severity: 'notice',
  group: 'across',
  about: 'words',
  needs: 'before',
  level: 'form',
  basis: `${statutoryForm}；总体情况和存在的问题写本年度的工作`,
  wants: '正文写本年度的工作，不整段沿用上年报告的文字。',
  find: ({ report, claims, before }) => {
    if (!before) return []
    const known = new Set(sentencesIn(before).map(({ text }) => withoutYears(text, before.year)))
    const pieces = piecesOf(claims).map(piece => repeatsIn(piece, known, report.year))
    const length = sumOf(pieces.map(piece => piece.length))
    const share = length < shortest ? 0 : sumOf(pieces.map(({ repeated }) => repeated)) / length
    if (share < most) return []
    const repeating = pieces.filter(piece => piece.name !== null && piece.repeated >= most * piece.length)
    const args = {
      year: before.year ?? 0,
      share: percent(share),
      pieces: repeating.map(piece => ({ name: piece.name ?? '', share: percent(piece.repeated / piece.length) })),
    }
    return [{ subject: { kind: 'words', cells: [], at: pieces.find(({ at }) => at)?.at ?? {} }, args }]
  },
}

/** A shorter text has little to say anew. Characters. */
const shortest = 200
/** Every report repeats what the law makes it say; from here on it is last year's. */
const most = 0.7

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)
const percent = (share: number): number => Math.round(share * 100)

const repeatsIn = ({ name, sentences }: Piece, known: ReadonlySet<string>, year: number | null) => {
  const repeated = sentences.filter(({ text }) => known.has(withoutYears(text, year)))
  const [first] = repeated
  return {
    name,
    length: sumOf(sentences.map(({ text }) => text.length)),
    repeated: sumOf(repeated.map(({ text }) => text.length)),
    at: first?.body.quote(first.start, first.end),
  }
}

/** 2023年 in the report for 2023 is 2022年 in that for 2022; what is new in nothing but its year is repeated. */
const withoutYears = (text: string, year: number | null): string =>
  year === null ? text : text.replace(/20\d\d(?=年)/g, printed => `${Number(printed) - year}`)
