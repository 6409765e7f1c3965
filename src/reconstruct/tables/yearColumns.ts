/** Columns of another year beside those of the report's: below each head of the form stand 上年 and 本年, and below these the figures of both. */
import { gather } from '../../model/gather'
import { boundsOf, type PrintCell, type PrintRow, type PrintTable } from '../../model/print'
import { looksLikeValue } from '../../text/cellText'
import { squash } from '../align/labels'
import { type LeftOut, leaveOut } from './leaveOut'

/** @param year the report's, where it is known. @returns the tables without the cells of such columns, and without the words that tell the years apart. */
export const withoutOtherYears = (printed: readonly PrintTable[], year: number | null): LeftOut =>
  leaveOut(printed, new Set(gather(printed, part => ofOtherYears(part, year))))

const word = /^(?:(本年度?|今年|本期|当年)|(?:上年度?|去年|上期|上一年度?)|(20\d\d)年度?)$/

/**
 * Whether words among a block's heads tell years apart, the report's and another one: cells of such columns are left out before, and where they
 * are still there, as where nothing bounds cells or the page's edge cuts some off, which figure is of which year cannot be told.
 * @param words squashed. @param columns of the block: in a block of several, one word each may be the rest of a label.
 */
export const tellYearsApart = (words: readonly string[], columns: number): boolean => {
  const said = words.filter(text => word.test(text))
  return new Set(said).size > 1 && said.length > Math.min(columns, 2)
}

/** Of a word that tells a year, whether it is the report's; null for other words. */
const isOwn = (text: string, year: number | null): boolean | null => {
  const match = word.exec(squash(text))
  if (!match) return null
  return match[1] !== undefined || (match[2] !== undefined && Number(match[2]) === year)
}

const ofOtherYears = ({ evidence, rows }: PrintTable, year: number | null): readonly PrintCell[] => {
  if (boundsOf[evidence] !== 'cells') return []
  const taken: PrintCell[] = []
  let others: readonly PrintCell[] = []
  for (const row of rows) {
    const years = yearsIn(row, year)
    if (years) {
      others = years.filter(({ text }) => !isOwn(text, year))
      taken.push(...years)
    } else taken.push(...row.cells.filter(cell => others.some(other => isBelow(cell, other))))
  }
  return taken
}

/** The cells of a row that says nothing but years, the report's and others' in turn; null for other rows. */
const yearsIn = ({ cells }: PrintRow, year: number | null): readonly PrintCell[] | null => {
  const said = cells.filter(({ text }) => text !== '')
  const own = said.map(({ text }) => isOwn(text, year))
  if (own.includes(null) || !own.includes(true) || !own.includes(false)) return null
  return own.every((each, at) => at === 0 || each !== own[at - 1]) ? said : null
}

/** Of another block's heads some may stand in the same columns: they are no figures. */
const isBelow = ({ columnFrom, text }: PrintCell, head: PrintCell) =>
  head.columnFrom <= columnFrom && columnFrom < head.columnTo && (text === '' || looksLikeValue(text))
