/** A report as a workbook of one sheet, and small workbooks. */
import type { Form } from '../statute/form'
import { type BuiltPart, type BuiltTable, buildParts } from './marked'
import type { Figures } from './printed'
import { zipOf } from './zipOf'

/** Attributes and content of an <x:c>, without its place: `t="n"><v>3</v>`. */
type Content = string

export interface BuiltSheet {
  readonly name: string
  readonly state?: string
  /** By the name of the cell. */
  readonly cells: Readonly<Record<string, Content>>
  readonly merges?: readonly string[]
  /** Whatever else stands before or behind the cells. */
  readonly columns?: string
  readonly views?: string
  /** Attributes of rows by their number, from 1. */
  readonly rows?: Readonly<Record<number, string>>
  /** What lies over its cells: the anchors of its drawing. */
  readonly drawing?: string
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

export const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
export const textCell = (text: string): Content => `t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is>`
export const numberCell = (value: number | string, style = 0): Content => `s="${style}"><v>${value}</v>`

/** @param styles the inside of the styles' part. @param strings the items of the shared ones. */
export const workbook = (sheets: readonly BuiltSheet[], styles = '', strings = '', about = ''): Uint8Array =>
  zipOf({
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${about}<sheets>${sheets
      .map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', '/xl/sharedStrings.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, worksheet(sheet)])),
    ...Object.fromEntries(sheets.flatMap(({ drawing }, at) => (drawing === undefined ? [] : drawingParts(at + 1, drawing)))),
  })

/** Programs that open more than this page does ask for them. */
const contentTypes = (sheets: readonly BuiltSheet[]): string => {
  const part = (path: string, type: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`
  const parts = sheets.flatMap(({ drawing }, at) => [
    part(`worksheets/sheet${at + 1}`, 'spreadsheetml.worksheet'),
    ...(drawing === undefined ? [] : [part(`drawings/drawing${at + 1}`, 'drawing')]),
  ])
  const shared = ['sheet.main', 'styles', 'sharedStrings'].map(type =>
    part(type === 'sheet.main' ? 'workbook' : type, `spreadsheetml.${type}`),
  )
  return `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${shared.join('')}${parts.join('')}</Types>`
}

const drawn = 'http://schemas.openxmlformats.org/drawingml/2006'

const drawingParts = (sheet: number, anchors: string): [string, string][] => [
  [`xl/worksheets/_rels/sheet${sheet}.xml.rels`, relations([['drawing', `../drawings/drawing${sheet}.xml`]])],
  [`xl/drawings/drawing${sheet}.xml`, `<xdr:wsDr xmlns:xdr="${drawn}/spreadsheetDrawing" xmlns:a="${drawn}/main">${anchors}</xdr:wsDr>`],
]

const corner = (name: string, row: number) => `<xdr:${name}><xdr:col>0</xdr:col><xdr:row>${row - 1}</xdr:row></xdr:${name}>`

/** @param rows from which, to which it lies, counted from 1. */
const anchored = ([from, to]: readonly [number, number], content: string) =>
  `<xdr:twoCellAnchor>${corner('from', from)}${corner('to', to)}${content}</xdr:twoCellAnchor>`

export const textBox = (rows: readonly [number, number], ...lines: readonly string[]): string =>
  anchored(
    rows,
    `<xdr:sp><xdr:txBody>${lines.map(line => `<a:p><a:r><a:rPr/><a:t>${escaped(line)}</a:t></a:r></a:p>`).join('')}</xdr:txBody></xdr:sp>`,
  )

/** @param points its width and height. */
export const pictureOver = (rows: readonly [number, number], points: readonly [number, number]): string =>
  anchored(rows, `<xdr:pic><xdr:spPr><a:xfrm><a:ext cx="${12_700 * points[0]}" cy="${12_700 * points[1]}"/></a:xfrm></xdr:spPr></xdr:pic>`)

const relations = (all: readonly (readonly [string, string])[]) =>
  `<Relationships xmlns="${packaged}/relationships">${all
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const worksheet = ({ cells, merges = [], columns = '', rows = {}, drawing, views = '' }: BuiltSheet): string => {
  const byRow = new Map<number, string[]>()
  for (const [name, content] of Object.entries(cells)) {
    const row = Number(/\d+/.exec(name)?.[0])
    byRow.set(row, [...(byRow.get(row) ?? []), `<c r="${name}" ${content}</c>`])
  }
  const data = [...byRow].map(([row, own]) => `<row r="${row}" ${rows[row] ?? ''}>${own.join('')}</row>`).join('')
  const merged = merges.length > 0 ? `<mergeCells>${merges.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''
  const drawings = drawing === undefined ? '' : `<drawing xmlns:r="${office}" r:id="rId1"/>`
  return `<worksheet xmlns="${main}">${views}${columns}<sheetData>${data}</sheetData>${merged}${drawings}</worksheet>`
}

const letter = (column: number) => String.fromCharCode(65 + column)

export const reportXlsx = (form: Form, title: string, figures: Figures): Uint8Array => partsToXlsx(title, buildParts(form, figures))

export const partsToXlsx = (title: string, parts: readonly BuiltPart[]): Uint8Array => workbook([partsOnSheet(title, parts)])

/** Title, headings and text in the first column, tables in as many as they have. */
export const partsOnSheet = (title: string, parts: readonly BuiltPart[]): BuiltSheet => {
  const cells: Record<string, Content> = { A1: textCell(title) }
  const merges = ['A1:J1']
  let row = 1
  for (const { heading, text, table } of parts) {
    cells[`A${++row}`] = textCell(heading)
    if (table) row = putTable(table, row, cells, merges)
    for (const line of text) cells[`A${++row}`] = textCell(line)
  }
  return { name: 'Sheet1', cells, merges }
}

/** @param above the row above it, counted from 1. @param left columns before it. @returns its last row. */
export const putTable = (table: BuiltTable, above: number, cells: Record<string, Content>, merges: string[], left = 0): number => {
  const taken = new Set<string>()
  for (const [index, own] of table.entries()) {
    let column = 0
    for (const { text, columns = 1, rows = 1 } of own) {
      while (taken.has(`${index} ${column}`)) column++
      const [row, name] = [above + 1 + index, letter(left + column)]
      cells[`${name}${row}`] = /^\d+$/.test(text) ? numberCell(text) : textCell(text)
      if (columns * rows > 1) merges.push(`${name}${row}:${letter(left + column + columns - 1)}${row + rows - 1}`)
      for (let down = index; down < index + rows; down++) for (let at = column; at < column + columns; at++) taken.add(`${down} ${at}`)
      column += columns
    }
  }
  return above + table.length
}
