/** A column of units of the office's own: below the head 单位 or 计量单位 nothing but 件, 宗, 万元. */
import { gather } from '../../model/gather'
import { boundsOf, type PrintCell, type PrintTable } from '../../model/print'
import { isUnitAlone } from '../../text/cellText'
import { squash } from '../align/labels'
import { type LeftOut, leaveOut } from './leaveOut'

/** The tables without the cells of such columns, wherever they stand: between labels and figures a unit is no end of a label. */
export const withoutUnits = (printed: readonly PrintTable[]): LeftOut => leaveOut(printed, new Set(gather(printed, unitsOf)))

const head = /^(?:计量)?单位$/

const unitsOf = ({ evidence, rows }: PrintTable): readonly PrintCell[] => {
  if (boundsOf[evidence] !== 'cells') return []
  const cells = gather(rows, row => row.cells)
  const columns = new Set(cells.filter(({ text }) => head.test(squash(text))).map(({ columnFrom }) => columnFrom))
  return [...columns].flatMap(column => {
    const own = cells.filter(cell => cell.columnFrom <= column && column < cell.columnTo)
    const narrow = own.filter(cell => cell.columnTo === column + 1)
    const said = narrow.filter(({ text }) => text !== '' && !head.test(squash(text)))
    return said.length > 0 && said.every(({ text }) => isUnitAlone(text)) ? narrow : []
  })
}
