/** How one cell looks and what is said of it: its figure, its state, its accessible name. */

import type { Cell } from '../../../model/report'
import type { FormCell } from '../../../statute/compiled'
import type { Edit } from '../../../store/state'
import { visible } from '../../../text/visible'
import { withMinus } from '../../../text/withMinus'
import { messageOf } from '../../../words/messageOf'
import { cellName } from '../../../words/names'
import { severityNames } from '../../../words/severities'
import type { CellMark } from './cellMarks'

/** absent: not in the document at all. words: content that is no number. */
export type CellState = 'number' | 'zero' | 'blank' | 'unread' | 'words' | 'absent'

export interface CellLook {
  readonly state: CellState
  /** What stands in the cell on the page. */
  readonly figure: string
  /** What the report says, where the user changed it. */
  readonly before: string | null
  readonly uncertain: boolean
  /** Read from a picture, and no person has looked at it. */
  readonly seen: boolean
  readonly name: string
}

const figures: Readonly<Record<Exclude<CellState, 'number' | 'zero' | 'words'>, string>> = { blank: '–', unread: '?', absent: '缺' }
const spoken: Readonly<Record<Exclude<CellState, 'number' | 'zero' | 'words'>, string>> = {
  blank: '空白',
  unread: '没有读出',
  absent: '文件里没有这一格',
}

/**
 * @param cell as the document has it; undefined where the document has no such cell.
 * @param edit what the user typed instead.
 */
export const cellLook = (place: FormCell, cell: Cell | undefined, edit: Edit | undefined, mark: CellMark | undefined): CellLook => {
  const now = edit ? { text: edit.text, value: edit.value } : cell
  const state = stateOf(now)
  const before = edit && cell ? figureOf(cell, stateOf(cell)) : null
  const uncertain = !edit && cell?.uncertain === true
  const seen = !edit && cell?.seen === true
  const doubt = [...(uncertain ? ['读得不准'] : []), ...(seen ? ['由图像识别'] : [])]
  return { state, figure: figureOf(now, state), before, uncertain, seen, name: nameOf(place, state, now, before, doubt, mark) }
}

type Content = Pick<Cell, 'text' | 'value'> & { readonly unread?: true }

const stateOf = (cell: Content | undefined): CellState => {
  if (!cell) return 'absent'
  if (cell.value !== null) return cell.value === 0 ? 'zero' : 'number'
  if (cell.unread) return 'unread'
  return cell.text.trim() === '' ? 'blank' : 'words'
}

const figureOf = (cell: Content | undefined, state: CellState): string => {
  if (state === 'number' || state === 'zero') return withMinus(cell?.value ?? 0)
  if (state === 'words') return visible(cell?.text.trim() ?? '')
  return figures[state]
}

/** More findings than this nobody listens to; the list has them all. */
const mostSpoken = 6

const nameOf = (
  place: FormCell,
  state: CellState,
  cell: Content | undefined,
  before: string | null,
  doubt: readonly string[],
  mark: CellMark | undefined,
): string => {
  const value = state === 'number' || state === 'zero' || state === 'words' ? figureOf(cell, state) : spoken[state]
  const parts = [cellName(place), value]
  if (before !== null) parts.push(`试改，原为 ${before}`)
  parts.push(...doubt)
  const findings = mark?.findings ?? []
  for (const finding of findings.slice(0, mostSpoken)) parts.push(`${severityNames[finding.severity]}：${messageOf(finding)}`)
  if (findings.length > mostSpoken) parts.push(`另有 ${findings.length - mostSpoken} 条问题`)
  return parts.join('，')
}
