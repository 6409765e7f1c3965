/** Rows next to a number that stands alone at the edge of a page: it may be the page's or the only figure of the row. */

import type { Box } from '../../model/place'
import type { Cell } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import type { Sheet } from '../evidence/sheet'
import type { PrintLine } from '../outline/printLines'

/** What is printed, the numbers among it, and the numbers of the lines that are tables'. */
export interface Beside {
  readonly lines: readonly PrintLine[]
  readonly lone: readonly PrintLine[]
  readonly taken: ReadonlySet<number>
  readonly sheets: readonly Sheet[]
}

/** The cells, in doubt in the row that such a number follows or precedes with no line of a table between them. */
export const doubtBesideLone = (
  cells: Readonly<Record<string, Cell>>,
  { lines, lone, taken, sheets }: Beside,
): Readonly<Record<string, Cell>> => {
  const print = lines.filter(({ words }) => words.length > 0)
  const rows = new Set(
    lone.flatMap(line => {
      const at = print.indexOf(line)
      return [print[at - 1], print[at + 1]].flatMap(near =>
        near && taken.has(near.number) && !isParted(line, near, sheets[line.page - 1]) ? rowsOn(near, cells) : [],
      )
    }),
  )
  if (rows.size === 0) return cells
  return Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => [
      address,
      rows.has(rowOf(address)) && !cell.unread ? { ...cell, uncertain: true as const } : cell,
    ]),
  )
}

const rowOf = (address: string): string => address.slice(0, address.lastIndexOf('/'))

/** Rows that have print beside a line: the last line of a label stands below its figures. */
const rowsOn = ({ words }: PrintLine, cells: Readonly<Record<string, Cell>>): string[] =>
  Object.entries(cells).flatMap(([address, { anchor }]) => {
    const { box, page } = anchor ?? {}
    const isBeside = box && words.some(word => word.anchor.page === page && word.anchor.box && overlapDown(word.anchor.box, box))
    return isBeside ? [rowOf(address as CellAddress)] : []
  })

const overlapDown = (one: Box, other: Box): boolean => one[1] < other[3] && other[1] < one[3]

/** Whether a line is drawn between them: the number stands outside of the table. */
const isParted = (line: PrintLine, near: PrintLine, sheet: Sheet | undefined): boolean => {
  const [own, other] = [line.words[0]?.anchor.box, near.words[0]?.anchor.box]
  if (!own || !other || line.page !== near.page) return false
  const [from, to] = own[1] < other[1] ? [own[3], other[1]] : [other[3], own[1]]
  return (sheet?.page.rulings ?? []).some(
    ({ along, at, from: begin, to: end }) => along === 'x' && at >= from && at <= to && begin < own[2] && own[0] < end,
  )
}
