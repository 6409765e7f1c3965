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
  /** Attributes of rows by their number, from 1. */
  readonly rows?: Readonly<Record<number, string>>
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
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"/>`,
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
  })

const relations = (all: readonly (readonly [string, string])[]) =>
  `<Relationships xmlns="${packaged}/relationships">${all
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const worksheet = ({ cells, merges = [], columns = '', rows = {} }: BuiltSheet): string => {
  const byRow = new Map<number, string[]>()
  for (const [name, content] of Object.entries(cells)) {
    const row = Number(/\d+/.exec(name)?.[0])
    byRow.set(row, [...(byRow.get(row) ?? []), `<c r="${name}" ${content}</c>`])
  }
  const data = [...byRow].map(([row, own]) => `<row r="${row}" ${rows[row] ?? ''}>${own.join('')}</row>`).join('')
  const merged = merges.length > 0 ? `<mergeCells>${merges.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''
  return `<worksheet xmlns="${main}">${columns}<sheetData>${data}</sheetData>${merged}</worksheet>`
}

const letter = (column: number) => String.fromCharCode(65 + column)

export const reportXlsx = (form: Form, title: string, figures: Figures): Uint8Array => partsToXlsx(title, buildParts(form, figures))

/** Title, headings and text in the first column, tables in as many as they have. */
export const partsToXlsx = (title: string, parts: readonly BuiltPart[]): Uint8Array => {
  const cells: Record<string, Content> = { A1: textCell(title) }
  const merges = ['A1:J1']
  let row = 1
  for (const { heading, text, table } of parts) {
    cells[`A${++row}`] = textCell(heading)
    if (table) row = putTable(table, row, cells, merges)
    for (const line of text) cells[`A${++row}`] = textCell(line)
  }
  return workbook([{ name: 'Sheet1', cells, merges }])
}

const putTable = (table: BuiltTable, above: number, cells: Record<string, Content>, merges: string[]): number => {
  const taken = new Set<string>()
  for (const [index, own] of table.entries()) {
    let column = 0
    for (const { text, columns = 1, rows = 1 } of own) {
      while (taken.has(`${index} ${column}`)) column++
      const [row, name] = [above + 1 + index, letter(column)]
      cells[`${name}${row}`] = /^\d+$/.test(text) ? numberCell(text) : textCell(text)
      if (columns * rows > 1) merges.push(`${name}${row}:${letter(column + columns - 1)}${row + rows - 1}`)
      for (let down = index; down < index + rows; down++) for (let at = column; at < column + columns; at++) taken.add(`${down} ${at}`)
      column += columns
    }
  }
  return above + table.length
}
