/** A report whose pages are pictures, as two readers see it, its grids harmed where rules were not seen. */
import type { Box } from '../model/place'
import type { SourceDocument } from '../model/source'
import type { SeenCell, SeenLine, SeenTable } from '../picture/seenPage'
import { seenToSource } from '../read/picture/seenToSource'
import type { Form } from '../statute/form'
import { type BuiltTable, buildParts } from './marked'
import type { Figures } from './printed'

/** Changes the cells of one of the three tables, told by its number. */
export type Harm = (cells: readonly SeenCell[], table: number) => readonly SeenCell[]

const HEIGHT = 40
const WIDTH = 100

export const seenReport = (form: Form, title: string, figures: Figures, harm: Harm = cells => cells): SourceDocument => {
  const lines: SeenLine[] = []
  const tables: SeenTable[] = []
  let y = 100
  const say = (text: string) => {
    lines.push({ box: [100, y, 1500, y + 30], text, confidence: 1 })
    y += HEIGHT
  }
  say(title)
  for (const { heading, text, table } of buildParts(form, figures)) {
    say(heading)
    if (table) {
      const box: Box = [100, y, 1600, y + HEIGHT * table.length]
      tables.push({ box, cells: harm(cellsOf(table, y), tables.length) })
      y += HEIGHT * (table.length + 1)
    }
    for (const line of text) say(line)
  }
  const page = { number: 1, width: 850, height: y / 2 + 50, turn: 0 as const, runs: [], rulings: [] }
  const seen = { width: 1700, height: y + 100, degrees: 0, turn: 0 as const, lines, tables, doubts: [] }
  return seenToSource({ kind: 'pdf', lines: [], pages: [page], losses: [] }, new Map([[1, { seen, ...page, scale: 2 }]]))
}

const cellsOf = (table: BuiltTable, top: number): SeenCell[] => {
  const taken = new Set<string>()
  return table.flatMap((line, row) => {
    let column = 0
    return line.map(({ text, rows: rowSpan = 1, columns: columnSpan = 1 }): SeenCell => {
      while (taken.has(`${row} ${column}`)) column++
      for (let down = 0; down < rowSpan; down++)
        for (let along = 0; along < columnSpan; along++) taken.add(`${row + down} ${column + along}`)
      const place = { row, column, rowSpan, columnSpan }
      column += columnSpan
      return { ...place, kind: kindOf(text), text, box: boxOf(place, top) }
    })
  })
}

const kindOf = (text: string): SeenCell['kind'] => (text === '' ? 'empty' : /^[\d./-]+$/.test(text) ? 'figure' : 'words')

const boxOf = ({ row, column, rowSpan, columnSpan }: Pick<SeenCell, 'row' | 'column' | 'rowSpan' | 'columnSpan'>, top: number): Box => [
  ...([100 + WIDTH * column, top + HEIGHT * row] as const),
  ...([100 + WIDTH * (column + columnSpan), top + HEIGHT * (row + rowSpan)] as const),
]

/** Merges each cell that ends above a row with that below it of the same columns, where it may: a rule that was not seen. */
export const withoutRule =
  (row: number, may: (cell: SeenCell) => boolean, read: (upper: SeenCell, lower: SeenCell) => Pick<SeenCell, 'kind' | 'text'>) =>
  (cells: readonly SeenCell[]): readonly SeenCell[] => {
    const gone = new Set<SeenCell>()
    const merged = cells.map(upper => {
      const lower = cells.find(
        cell =>
          cell.row === row &&
          upper.row + upper.rowSpan === row &&
          cell.column === upper.column &&
          cell.columnSpan === upper.columnSpan &&
          may(upper),
      )
      if (!lower) return upper
      gone.add(lower)
      const box: Box = [upper.box[0], upper.box[1], lower.box[2], lower.box[3]]
      return { ...upper, ...read(upper, lower), rowSpan: upper.rowSpan + lower.rowSpan, box }
    })
    return merged.filter(cell => !gone.has(cell))
  }

/** Counts rows anew where no cell begins: a rule that was seen nowhere makes none. */
export const counted = (cells: readonly SeenCell[]): readonly SeenCell[] => {
  const starts = [...new Set(cells.map(cell => cell.row))].sort((one, other) => one - other)
  const at = (row: number) => starts.filter(start => start < row).length
  return cells.map(cell => ({ ...cell, row: at(cell.row), rowSpan: Math.max(1, at(cell.row + cell.rowSpan) - at(cell.row)) }))
}
