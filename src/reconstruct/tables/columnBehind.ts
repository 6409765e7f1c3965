/** A column of the office's own behind the last one of the form, in rows of text that leave out merged cells: 总计 | 同比. */
import type { PrintCell, PrintRow, PrintTable } from '../../model/print'
import type { Table } from '../../statute/form'
import { looksLikeValue } from '../../text/cellText'
import { squashForm } from '../align/formWording'
import { squash } from '../align/labels'

export interface ColumnBehind {
  readonly head: PrintCell
  /** Its cells, in the rows that have one. */
  readonly cells: readonly PrintCell[]
}

/**
 * The head says that it stands behind: it is next to the last of the form's. Each row has all cells of the form behind its label, and that one, or
 * where nothing stands in it none.
 * @returns null where anything of that is in doubt.
 */
export const columnBehind = (
  { evidence, rows }: PrintTable,
  { blocks, layout }: Table,
  wording: readonly string[],
): ColumnBehind | null => {
  const [block, ...others] = blocks
  if (evidence !== 'delimiters' || layout !== 'rows' || !block || others.length > 0) return null
  const last = squashForm(block.columns.at(-1)?.label ?? '')
  const heads = rows.flatMap(row => headBehind(row, last, wording))
  const [head] = heads
  if (!head || heads.length > 1) return null
  const count = block.columns.length
  const labels = new Set(block.rows.map(({ label }) => squashForm(label)))
  const cells: PrintCell[] = []
  for (const { cells: own } of rows) {
    const label = own.findLastIndex(cell => labels.has(squash(cell.text)))
    const behind = own.slice(label + 1)
    if (label < 0 ? own.some(isFigure) : behind.length < count || behind.length > count + 1 || !behind.slice(0, count).every(isContent))
      return null
    if (label >= 0) cells.push(...behind.slice(count))
  }
  return { head, cells }
}

const isFigure = ({ text }: PrintCell) => text !== '' && looksLikeValue(text)
const isContent = ({ text }: PrintCell) => text === '' || looksLikeValue(text)

const headBehind = ({ cells }: PrintRow, last: string, wording: readonly string[]): readonly PrintCell[] => {
  const at = cells.findLastIndex(({ text }) => squash(text) === last)
  const [head, ...more] = at < 0 ? [] : cells.slice(at + 1)
  if (!head || more.some(({ text }) => text !== '')) return []
  return /\p{Script=Han}{2}/u.test(head.text) && !looksLikeValue(head.text) && !wording.some(said => said.includes(squash(head.text)))
    ? [head]
    : []
}
