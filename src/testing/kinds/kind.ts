/** What the generators of pasted reports by kind of fault share. */
import type { CellAddress, Form } from '../../statute/form'
import { balancedFigures, layouts, paste, type Zone } from '../pasted'
import type { Draw, Figures } from '../printed'
import type { PrintedRow } from '../printedRows'

/** A pasted report of one kind: right for every rule but those allowed. */
export interface PastedKind {
  readonly lines: readonly string[]
  readonly figures: Figures
  /** How a figure is written; '' for a blank cell. */
  readonly write?: (figure: string) => string
  /** What is done to the text once its figures stand in it. */
  readonly finish?: (text: string) => string
  /** Rules that may find something, and should not be held against it. */
  readonly allowed?: RegExp
  /** Cells of which nobody can tell the figure. */
  readonly untold?: (address: CellAddress) => boolean
  /** Who reports, and for which year, where that is not the plain title. */
  readonly about?: { readonly agency: string | null; readonly year: number | null }
}

/** What a kind is made of. */
export interface Makings {
  readonly form: Form
  readonly title: string
  readonly draw: Draw
  readonly figures: Figures
  /** The report in a layout by its name. */
  readonly zone: (layout: string, change?: (rows: readonly PrintedRow[], table: number) => readonly PrintedRow[]) => Zone
  /** The same of figures that are given. */
  readonly pick: <Value>(...values: readonly [Value, ...Value[]]) => Value
}

export type DrawKind = (makings: Makings) => PastedKind

export const agency = '青石县虚构局'

export const makingsOf = (form: Form, draw: Draw): Makings => {
  const title = `${agency}${form.id === '2019' ? 2020 : 2023}年政府信息公开工作年度报告`
  return {
    form,
    title,
    draw,
    figures: balancedFigures(form, draw),
    zone: (layout, change) => paste(form, title, layouts[layout] ?? (() => []), draw, change),
    pick: (...values) => values[draw(values.length)] ?? values[0],
  }
}

/** Layouts in which every cell is told. */
export const plainLayouts = [
  'tabs',
  'bars between',
  'bars around',
  'blanks',
  'one cell a line',
  'columns of print, wide',
  'commas',
] as const

/** Figures with zeros left out, of some cells or of all. */
export const withBlanks = (figures: Figures, isBlank: (address: CellAddress, figure: string) => boolean): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([address, figure]) => [address, isBlank(address as CellAddress, figure ?? '') ? '' : figure]),
  )

export const isMark = (text: string): boolean => /^[\ue000-\uefff]$/.test(text)

/** Lines put in before a place. */
export const insert = (lines: readonly string[], at: number, ...more: readonly string[]): readonly string[] => [
  ...lines.slice(0, at),
  ...more,
  ...lines.slice(at),
]

/** Lines put in somewhere within one of the tables. */
export const insertAmid = ({ lines, tables }: Zone, draw: Draw, table: number, ...more: readonly string[]): readonly string[] => {
  const [from, to] = tables[table] ?? [0, 1]
  return insert(lines, from + 1 + draw(Math.max(1, to - from - 1)), ...more)
}

/** Lines put in behind a table. */
export const insertBehind = ({ lines, tables }: Zone, table: number, ...more: readonly string[]): readonly string[] =>
  insert(lines, tables[table]?.[1] ?? lines.length, ...more)
