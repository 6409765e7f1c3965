import type { Cell } from '../../../model/report'
import type { FormCell } from '../../../statute/compiled'
import type { Edit } from '../../../store/state'
import { cellName } from '../../../words/names'

interface Props {
  readonly place: FormCell
  readonly cell: Cell | undefined
  readonly edit: Edit | undefined
  /** Whether it is of a blank form. */
  readonly filling: boolean
}

/** The chosen cell: its name, what the report says, what it was changed to. */
export const CellWords = ({ place, cell, edit, filling }: Props) => (
  <p className="bar-cell">
    <strong>{cellName(place)}</strong>
    <span>{filling ? (edit ? `填了 ${edit.value ?? '空白'}` : '还没有填') : reportSays(cell)}</span>
    {edit && !filling && <span className="trial">试改为 {edit.value === null ? '空白' : edit.value}</span>}
  </p>
)

const reportSays = (cell: Cell | undefined): string => {
  if (!cell) return '文件里没有找到这一格'
  if (cell.unread) return '这一格没有读出，请对照原文'
  const doubt = cell.uncertain ? '（读得不准，请对照原文）' : cell.seen ? '（由图像识别，请对照原文）' : ''
  if (cell.text.trim() === '') return `报告写：空白${doubt}`
  return `报告写：${cell.text.trim()}${doubt}`
}
