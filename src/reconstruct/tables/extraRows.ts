/** Which rows that the form does not have are rows of its table for certain: notes, charts and tables of the office's own look like some. */
import type { Table } from '../../statute/form'
import { forms } from '../../statute/forms'
import type { AlignedRow } from '../align/alignRows'
import { printedSlots } from '../align/band'
import { labelsOf, wordingOf } from '../align/formWording'
import { squash } from '../align/labels'

/** 9.其他情形, （八）, 五、: as the form numbers its rows, squashed. */
const numbered = /^(?:[0-9]{1,2},|[(][一二三四五六七八九十]{1,2}[)]|[一二三四五六七八九十]{1,2},)/

/** What notes have and labels of rows have not, but in brackets. */
const ofNote = /[★☆※*●◆▲【】：:；;。，,！？]|^(?:\[?注|说明|备注|数据来源|填表|审核|联系)|[件条次个]$/

/**
 * @param rows of a table as they stand in the document. @param at the place of one of them that the form does not have.
 * @returns whether it is said to be a row too many: one among those of the form, in no words of a note, or one that is numbered as they are and
 * has all figures of a row. A row that another form has is one wherever it stands.
 */
export const isExtra = (rows: readonly AlignedRow[], at: number, table: Table): boolean => {
  const { row, printed, band, tokens } = rows[at] as AlignedRow
  if (row || printed === null) return true
  const said = squash(printed)
  if (Object.values(forms).some(form => labelsOf(form.tables[table.key]).includes(said))) return true
  const isAmong = rows.slice(0, at).some(other => other.row) && rows.slice(at + 1).some(other => other.row)
  const figures = band ? printedSlots(band) : []
  const last = tokens.at(-1)?.squashed ?? ''
  if (isAmong) return numbered.test(said) || !(ofNote.test(withoutBrackets(printed.trim())) || ofNote.test(last))
  const most = Math.max(...table.blocks.map(({ columns }) => columns.length))
  if (figures.length > 0 && isAct(said, table) && isNext(rows, at)) return true
  return numbered.test(said) && !/[0-9]/.test(said.replace(numbered, '')) && figures.length >= most
}

/** 行政确认, 行政奖励: named as the form names most rows of table two, and no word of another table, as 行政复议. */
const isAct = (said: string, table: Table): boolean =>
  table.key === 'proactive' && act.test(said) && !Object.values(forms).some(({ tables }) => wordingOf(tables.proceedings).includes(said))
const act = /^行政[\p{Script=Han}]{2,6}$/u

/** Whether a row follows a row of the form in the same table: a table of the office's own has a head between. */
const isNext = (rows: readonly AlignedRow[], at: number): boolean => rows[at - 1]?.row !== undefined && rows[at - 1]?.row !== null

const withoutBrackets = (text: string): string => text.replace(/[（(][^（()）]*[）)]/g, '')
