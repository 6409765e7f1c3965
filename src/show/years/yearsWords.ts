/** The two-year view in words. */

import type { Summary } from '../../model/finding'
import type { Amount, Roll, YearsOfCell } from '../../model/twoYears'
import { cellAt, type FormCell, tableOfAddress } from '../../statute/compiled'
import type { Form } from '../../statute/form'
import { withMinus } from '../../text/withMinus'
import { differenceInWords } from '../../words/difference'
import { cellName, nameOfColumn, shortRow } from '../../words/names'
import { countsInWords } from '../../words/severities'
import { unknownInWords } from '../../words/unknowns'

const signs: Readonly<Record<Exclude<Amount, number>, string>> = { absent: '无', unread: '?', uncertain: '?', blank: '–', words: '?' }

/** 1 处错误、1 条提示; 两年之间未发现问题，1 条提示: a text that is last year's is no mistake, and is to be seen. */
export const foundInWords = (counts: Summary): string => {
  const asMistakes = countsInWords(counts)
  const all = countsInWords(counts, true)
  return asMistakes ? all : ['两年之间未发现问题', all].filter(Boolean).join('，')
}

/** What stands in the cell. */
export const figureOf = (amount: Amount): string => (typeof amount === 'number' ? withMinus(amount) : signs[amount])

/** +3, −2; nothing where nothing changed or one of the two is not known. */
export const differenceFigure = (difference: number | null): string =>
  difference === null || difference === 0 ? '' : difference > 0 ? `+${difference}` : withMinus(difference)

/** The same for one who does not see it. */
export const amountInWords = (amount: Amount): string => (typeof amount === 'number' ? withMinus(amount) : unknownInWords[amount])

/** What is heard of a cell: 表三 上年结转，自然人，2022 年 3，本年 2，减少 1，与上年结转下年度不符. */
export const yearsName = (place: FormCell, { before, now, difference, rolls }: YearsOfCell, lastYear: number): string => {
  const way = difference === null ? '' : difference === 0 ? '，没有变化' : difference > 0 ? `，增加 ${difference}` : `，减少 ${-difference}`
  const roll = rolls ? `，${rollInWords(rolls, now, lastYear)}` : ''
  return `${cellName(place)}，${lastYear} 年 ${amountInWords(before)}，本年 ${amountInWords(now)}${way}${roll}`
}

/** Whether it goes on from last year's, with the numbers. */
export const rollInWords = ({ kind, from, holds }: Roll, now: Amount, lastYear: number): string => {
  if (holds === null || from === null || typeof now !== 'number') return '与上年能否接上不明'
  if (kind === 'equal') return holds ? `接上 ${lastYear} 年结转的 ${from}` : `${lastYear} 年结转 ${from}，${differenceInWords(now, from)}`
  if (kind === 'least')
    return holds ? `不少于 ${lastYear} 年尚未审结的 ${from}` : `${lastYear} 年尚未审结 ${from}，${differenceInWords(now, from)}`
  const most = `上年现行有效加制发减废止为 ${from}`
  return holds ? `不多于${most}` : `${most}，${differenceInWords(now, from)}`
}

/** 上年结转·自然人, 行政复议, 行政规范性文件: what tells one of the cells that roll from the others of its kind. */
export const rollName = (form: Form, { cell, rolls }: YearsOfCell): string => {
  const place = cellAt(form.tables[tableOfAddress(cell)], cell)
  if (!place) return cell
  return rolls?.kind === 'equal' ? nameOfColumn(place.column) : shortRow(place.row)
}
