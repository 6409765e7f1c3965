/** Which lines of print are rows of a table, and not running text. */

import type { Word } from '../../model/print'
import type { Table } from '../../statute/form'
import { BARS } from '../../text/bars'
import { saysNumber } from '../../text/cellText'
import { isFigure } from '../align/band'
import { wordingOf } from '../align/formWording'
import { squash } from '../align/labels'
import type { PrintLine } from '../outline/printLines'
import { MAX_TABLE_LINE, TABLE_STANDS } from '../weights'

const beginsWithBar = new RegExp(`^\\s*[${BARS}]`)

/** A line with several words, more than half of them figures. */
export const isTableLine = (line: PrintLine) => {
  if (line.text.length > MAX_TABLE_LINE) return false
  const figures = line.words.filter(isFigure).length
  return line.text.includes('\t') || beginsWithBar.test(line.text) || (figures >= 3 && figures * 2 > line.words.length)
}

/** A table that was copied into one line, heads, labels and figures. */
export const isWhole = (table: Table, line: PrintLine): boolean => {
  if (/[。；]/.test(line.text) || line.words.filter(isFigure).length < TABLE_STANDS) return false
  const text = squash(line.text)
  return wordingOf(table).filter(word => text.includes(word)).length >= TABLE_STANDS
}

/** A figure, in whatever numerals, and a whole label, as in the rest of a table in one line that is torn: 173 行政强制 165 第二十条第（八）项. */
export const holdsRow = ({ text, words }: PrintLine, labels: readonly string[]): boolean => {
  const isNumber = (word: Word) => isFigure(word) || saysNumber(word.text)
  if (text.length > MAX_TABLE_LINE || /[。；，]/.test(text) || !words.some(isNumber)) return false
  const said = squash(text)
  return labels.some(label => said.includes(label))
}

/** A line of wording of the table and figures alone, whatever stands between them: 行政许可；3. Sentences have other words too. */
export const isOfForm = ({ text }: PrintLine, table: Table): boolean => {
  const said = squash(text)
  let rest = said
  for (const word of [...wordingOf(table)].sort((one, other) => other.length - one.length)) rest = rest.replaceAll(word, '')
  return rest !== said && /^[\p{N}\p{P}\p{S}\s]*$/u.test(rest)
}
