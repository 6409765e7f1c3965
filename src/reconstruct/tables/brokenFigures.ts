/**
 * Figures put together of several lines of a narrow cell: by their places alone 364 over 13 is one figure that breaks, 36413, as much as two in
 * paragraphs of their own. Where the sums do not tell, the cell is uncertain. No sum changes a figure.
 */
import { middleDown } from '../../geometry/middle'
import type { Anchor } from '../../model/place'
import type { PrintCell, PrintRow, PrintTable, Word } from '../../model/print'
import type { Cell } from '../../model/report'
import { equationsOver } from '../../statute/compiled'
import type { CellAddress, FormId } from '../../statute/form'
import { BROKEN_OFF, SAME_BASELINE } from '../weights'
import { excessOf } from './bySums'
import type { ReadTable } from './table'

/**
 * A figure put together is certain where a sum holds with it; and where one holds with another of its table, which shows that figures break there,
 * unless a sum that it breaks would hold with one of its parts.
 * @param printed the table as printed, whose cells those of `read` come from. @returns the table with the others uncertain.
 */
export const doubtBroken = (whole: ReadTable, printed: readonly PrintTable[]): ReadTable => {
  const read = doubtRests(whole, printed)
  const parts = partsIn(read, printed)
  if (parts.size === 0) return read
  const { table, form } = read.reading
  const sums = equationsOver(form as FormId, table).map(equation => ({ equation, over: excessOf(read.cells, equation) }))
  const own = (address: CellAddress) => sums.filter(({ equation: { left, right } }) => left.includes(address) || right.includes(address))
  const told = new Set([...parts.keys()].filter(address => own(address).some(({ over }) => over === 0)))
  const isPart = (address: CellAddress, texts: readonly string[]) => {
    const value = read.cells[address]?.value ?? 0
    return own(address).some(({ equation, over }) => {
      const sign = equation.left.includes(address) ? 1 : -1
      return over !== null && texts.some(text => over === sign * (value - Number(text)))
    })
  }
  const cells: Record<CellAddress, Cell> = { ...read.cells }
  for (const [address, texts] of parts) {
    if (told.has(address) || (told.size > 0 && !isPart(address, texts))) continue
    cells[address] = { ...(cells[address] as Cell), uncertain: true }
  }
  return { ...read, cells }
}

/** The certain cells whose figure was put together, each with what its lines say. */
const partsIn = ({ cells }: ReadTable, printed: readonly PrintTable[]): Map<CellAddress, readonly string[]> => {
  const found = new Map<CellAddress, readonly string[]>()
  const broken = new Map<Anchor, readonly string[]>()
  for (const { evidence, rows } of printed) {
    if (evidence !== 'rulings' && evidence !== 'areas') continue
    for (const cell of rows.flatMap(row => row.cells)) {
      const lines = figureLines(cell)
      if (lines.length > 1 && cell.anchor) broken.set(cell.anchor, lines)
    }
  }
  if (broken.size === 0) return found
  for (const [address, { anchor, value, unread, uncertain }] of Object.entries(cells)) {
    const lines = anchor && broken.get(anchor)
    if (lines && value !== null && !unread && !uncertain) found.set(address as CellAddress, lines)
  }
  return found
}

/** The lines of a cell in which nothing but digits stand; none where anything else does. */
const figureLines = ({ text, words }: PrintCell): readonly string[] => {
  if (words.length < 2 || !/^\d+$/.test(text)) return []
  const lines: { readonly first: Word; text: string }[] = []
  for (const word of words) {
    const line = lines.at(-1)
    const isSame = line && Math.abs(middleDown(word) - middleDown(line.first)) < SAME_BASELINE * (line.first.bottom - line.first.top)
    if (line && isSame) line.text += word.text
    else lines.push({ first: word, text: word.text })
  }
  return lines.map(line => line.text)
}

/** Where places alone tell the cells, a line of a figure that breaks over its row may have been taken for the figure of that row. */
const doubtRests = (read: ReadTable, printed: readonly PrintTable[]): ReadTable => {
  const rests = new Set(
    printed.flatMap(({ evidence, rows }) =>
      evidence === 'positions' ? [...rows.flatMap((_, at) => linesAround(rows, at)), ...besideLoose(rows, read.figures)].map(placeOf) : [],
    ),
  )
  if (rests.size === 0) return read
  const cells = Object.entries(read.cells).map(([address, cell]): [string, Cell] =>
    cell.anchor && cell.value !== null && !cell.unread && rests.has(placeOf(cell))
      ? [address, { ...cell, uncertain: true }]
      : [address, cell],
  )
  return { ...read, cells: Object.fromEntries(cells) }
}

const placeOf = ({ anchor }: Pick<PrintCell, 'anchor'> | Word): string => `${anchor?.line} ${anchor?.start}`

/** The figures that stand alone above and below a line of figures, in a column of which that line has none. */
const linesAround = (rows: readonly PrintRow[], at: number): readonly PrintCell[] => {
  const [above, below] = [rows[at - 1], rows[at + 1]].map(row => (row?.cells.length === 1 ? row.cells[0] : undefined))
  const row = rows[at] as PrintRow
  if (!above || !below || ![above, below].every(isFigure) || row.cells.filter(isFigure).length < 2) return []
  return isUnder(above, below) && !row.cells.some(cell => isUnder(cell, below)) ? [above, below] : []
}

/** The figures of cells right above or below which, in the same column, digits stand that no cell has: 12 of 120, where 0 was taken. */
const besideLoose = (rows: readonly PrintRow[], taken: ReadonlySet<Word>): readonly PrintCell[] => {
  const places = new Set(Array.from(taken, word => placeOf(word)))
  const figures = rows.flatMap(({ page, cells }) => (page > 0 ? cells.filter(isFigure).map(cell => ({ page, cell })) : []))
  const isTaken = ({ words }: PrintCell) => words.some(word => places.has(placeOf(word)))
  const loose = figures.filter(({ cell }) => !isTaken(cell))
  return figures.flatMap(({ page, cell }) =>
    isTaken(cell) && loose.some(other => other.page === page && isUnder(other.cell, cell) && areLinesOfOne(other.cell, cell)) ? [cell] : [],
  )
}

const areLinesOfOne = ({ words: [one] }: PrintCell, { words: [other] }: PrintCell): boolean =>
  one !== undefined && other !== undefined && Math.abs(middleDown(one) - middleDown(other)) < BROKEN_OFF * (other.bottom - other.top)

const isFigure = ({ text }: PrintCell): boolean => /^[\d０-９]+$/.test(text)

const isUnder = (one: PrintCell, other: PrintCell): boolean => one.left < other.right && other.left < one.right
