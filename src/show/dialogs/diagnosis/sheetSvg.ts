/** A sheet with everything seen on it → SVG. Attributes only: a strict content policy allows no styles inside. */
import type { Box } from '../../../model/source'
import type { SeenSheet } from './seenSheets'
import type { Labelled, PrintedPart } from './seenTables'

export const layers = ['runs', 'rulings', 'areas', 'grids', 'printed', 'labels', 'rows', 'columns', 'cells', 'remainders'] as const
export type Layer = (typeof layers)[number]

export const layerNames: Readonly<Record<Layer, string>> = {
  runs: '文字块',
  rulings: '表格线',
  areas: '文字框和底色',
  grids: '线框格',
  printed: '原表',
  labels: '行名列名',
  rows: '行',
  columns: '列',
  cells: '单元格',
  remainders: '未归格数字',
}

/** Colours told apart on white and on print. */
const colours: Readonly<Record<Layer, string>> = {
  runs: '#2b6cb0',
  rulings: '#d53f3f',
  areas: '#b83280',
  grids: '#dd7a1f',
  printed: '#64748b',
  labels: '#6b46c1',
  rows: '#8c4bb8',
  columns: '#0f8a8a',
  cells: '#1f7a45',
  remainders: '#c2185b',
}

/** Height of the smallest words (points): legible when the sheet is enlarged, small enough for a narrow cell. */
const SMALL = 4.5

/**
 * @param picture address of the page's picture (data:…); without it the text itself is drawn.
 */
export const sheetSvg = (sheet: SeenSheet, picture: string | null): string => {
  const { width, height, number } = sheet.shape
  const drawn: Readonly<Record<Layer, string>> = {
    runs: sheet.runs.map(run => framed(run, colours.runs, 0.4, '') + (picture ? '' : words(run))).join(''),
    rulings: sheet.rulings.map(ruling).join(''),
    areas: sheet.areas.map(area).join(''),
    grids: sheet.grids.map(cell => framed(shrunk(cell, 1), colours.grids, 0.6, '2 1.5')).join(''),
    printed: sheet.printed.map(part).join(''),
    labels: sheet.labels.map(label => framed(label, colours.labels, 0.6, '') + above(label, colours.labels)).join(''),
    rows: sheet.rows.map(row => framed(row, colours.rows, 0.7, '4 2') + beside(row)).join(''),
    columns: sheet.columns.map(column => framed(column, colours.columns, 0.7, '4 2') + above(column, colours.columns)).join(''),
    cells: sheet.cells.map(cell => filled(cell) + corner(cell)).join(''),
    remainders: sheet.accounts.map(below).join('') + sheet.remainders.map(remainder).join(''),
  }
  const groups = layers.map(layer => `<g data-layer="${layer}">${drawn[layer]}</g>`).join('')
  const image = picture ? `<image href="${picture}" width="${width}" height="${height}"/>` : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" data-sheet="${number}" font-family="sans-serif"><rect width="${width}" height="${height}" fill="#fff" stroke="none"/>${image}${groups}</svg>`
}

const rect = ([left, top, right, bottom]: Box, attributes: string, title: string) =>
  `<rect x="${n(left)}" y="${n(top)}" width="${n(right - left)}" height="${n(bottom - top)}" ${attributes}><title>${escaped(title)}</title></rect>`

const framed = ({ box, label }: Labelled, colour: string, stroke: number, dashes: string) =>
  rect(
    box,
    `fill="none" stroke="${colour}" stroke-width="${stroke}"${dashes && ` stroke-dasharray="${dashes}"`} pointer-events="all"`,
    label,
  )

const filled = ({ box, title }: SeenSheet['cells'][number]) => rect(box, `fill="${colours.cells}" fill-opacity="0.12" stroke="none"`, title)

/** A part of a table as printed: its cells with fine dots, those in doubt dashed, and by what they were told. */
const part = ({ box, label, cells }: PrintedPart) =>
  cells.map(cell => framed(shrunk(cell, 1.5), colours.printed, cell.doubtful ? 1.2 : 0.5, cell.doubtful ? '3 1.5' : '0.6 1')).join('') +
  framed({ box, label }, colours.printed, 0.9, '') +
  above({ box, label }, colours.printed)

/** A figure without a cell is filled and framed, so that it is seen at once. */
const remainder = ({ box, label }: Labelled) =>
  rect(box, `fill="${colours.remainders}" fill-opacity="0.25" stroke="${colours.remainders}" stroke-width="1"`, label)

/** A background is tinted, a clip has a dotted edge. */
const area = ({ box, label, kind }: SeenSheet['areas'][number]) =>
  kind === 'fill'
    ? rect(box, `fill="${colours.areas}" fill-opacity="0.07" stroke="none"`, label)
    : framed({ box, label }, colours.areas, 0.6, '0.8 1.2')

const ruling = ({ along, at, from, to }: SeenSheet['rulings'][number]) => {
  const [x1, y1, x2, y2] = along === 'x' ? [from, at, to, at] : [at, from, at, to]
  return `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}" stroke="${colours.rulings}" stroke-width="0.8" stroke-opacity="0.75"/>`
}

const text = (x: number, y: number, size: number, colour: string, shown: string, more = '') =>
  `<text x="${n(x)}" y="${n(y)}" font-size="${n(size)}" fill="${colour}" stroke="none"${more}>${escaped(shown)}</text>`

const words = ({ box: [left, top, right, bottom], label }: Labelled) =>
  text(left, bottom - 0.12 * (bottom - top), 0.94 * (bottom - top), '#444', label, ` textLength="${n(Math.max(1, right - left))}"`)

const above = ({ box: [left, top], label }: Labelled, colour: string) => text(left, top - 0.6, SMALL, colour, label)

const below = ({ box: [left, , , bottom], label }: Labelled) => text(left, bottom + SMALL + 1, SMALL, colours.remainders, label)

/** Characters of a row's name that the margin of a page has room for; all of it is read where one points at the row. */
const longestBeside = 14

/** Beside a row there is its label; its name stands at the other end. */
const beside = ({ box: [, top, right, bottom], label }: Labelled) => {
  const name = label.length > longestBeside ? `${label.slice(0, longestBeside - 1)}…` : label
  return text(right + 2, (top + bottom) / 2 + SMALL / 3, SMALL, colours.rows, name)
}

const corner = ({ box: [left, , , bottom], label }: Labelled) =>
  text(left + 0.8, bottom - 0.8, SMALL, colours.cells, label, ' font-weight="bold"')

const shrunk = ({ box: [left, top, right, bottom], label }: Labelled, by: number): Labelled => ({
  box: [left + by, top + by, Math.max(left + by, right - by), Math.max(top + by, bottom - by)],
  label,
})

/** A tenth of a point is finer than print. */
const n = (points: number) => String(Math.round(points * 10) / 10)

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// Control characters may stand in a broken font's text and in no XML.
const escaped = (shown: string) => shown.replace(/[&<>"]/g, character => entities[character] ?? '').replace(/[\p{Cc}\p{Cs}]/gu, ' ')
