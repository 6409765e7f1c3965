/** Cells with the same trouble in words: one by one, or many of a table together. */
import { groupBy } from '../model/groupBy'
import type { CellsArgs, RuleArgs, SaidCell } from '../model/ruleArgs'
import { cellAt, cellsOfTable, type FormCell, tableOfAddress } from '../statute/compiled'
import type { FormId } from '../statute/form'
import { forms } from '../statute/forms'
import { listOfCells } from './listing'
import { nameOfCell } from './names'

interface Placed {
  readonly said: SaidCell
  readonly place: FormCell
}

const placed = ({ form, cells }: { readonly form: FormId; readonly cells: readonly SaidCell[] }): readonly Placed[] =>
  cells.flatMap(said => {
    const place = cellAt(forms[form].tables[tableOfAddress(said.cell)], said.cell)
    return place ? [{ said, place }] : []
  })

/**
 * @param say completes 表三“本年新收”行自然人列 to a sentence.
 * @param sayAll completes 表三有 6 个单元格 before a list of them.
 */
export const oneOrMany =
  (say: (cell: SaidCell) => string, sayAll: string) =>
  (args: CellsArgs): string => {
    const cells = placed(args)
    const [only, second] = cells
    if (only && !second) return `${nameOfCell(only.place)}${say(only.said)}`
    return `${someIn(cells)}${sayAll}：${listOfCells(cells.map(({ place }) => place))}`
  }

/** 表三有 3 个单元格空着，没有的应填 0：… or 表四整张空着，没有的应填 0. */
export const blanksInWords = (args: CellsArgs): string => {
  const cells = placed(args)
  const table = cells[0]?.place.table
  if (table && cells.length === cellsOfTable(table).length) return `${table.name}整张空着，没有的应填 0`
  return `${someIn(cells)}空着，没有的应填 0：${listOfCells(cells.map(({ place }) => place))}`
}

/** 表三有 3 个单元格的数字写法不规范，已按数值计：全角数字（2 个，如“１２”）、带单位（1 个，如“3件”） */
export const notationsInWords = (args: RuleArgs['cell-notation']): string => {
  const kinds = groupBy(args.cells, ({ notation }) => notation).map(
    ofKind => `${ofKind[0]?.notation}（${ofKind.length} 个，如“${ofKind[0]?.text.trim()}”）`,
  )
  return `${someIn(placed(args))}的数字写法不规范，已按数值计：${kinds.join('、')}`
}

const someIn = (cells: readonly Placed[]): string => `${cells[0]?.place.table.name ?? ''}有 ${cells.length} 个单元格`
