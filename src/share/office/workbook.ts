/**
 * Sheets → an Excel file. Ours, and not write-excel-file (MIT, kept well): beside the zip and the parts that the Word file needs
 * anyway this is a hundred lines, and that weighs 61 KB, for pictures and conditional formats that nobody asked for.
 */
import { escaped } from './markup'
import { officeFile, officeTypes } from './packed'

/** How a cell looks: the place of its style in `styles`. `seen`: a figure with some that were read from a picture. */
const looks = { title: 1, head: 2, text: 3, number: 4, note: 5, label: 6, figure: 7, seen: 8 } as const

/** What stands in a cell: a number is one for Excel too; a text is a text, whatever it begins with, and never a formula. */
export interface SheetCell {
  readonly value: string | number | null
  readonly look: keyof typeof looks
  /** Columns and rows that it spans; one where absent. */
  readonly columns?: number
  readonly rows?: number
}

export interface Sheet {
  /** At most 31 characters, none of []:*?/\ */
  readonly name: string
  /** In characters of a Latin text. */
  readonly widths: readonly number[]
  /** Rows at the top that stay in view, and are printed on every page. */
  readonly frozen: number
  /** Whether its last frozen row can be filtered by. */
  readonly filtered?: true
  /** Cells left to right; null where a cell reaches over from above or from the left, or where none is. */
  readonly rows: readonly (readonly (SheetCell | null)[])[]
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

export const workbook = (sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> =>
  officeFile(
    [
      { path: 'xl/workbook.xml', type: 'spreadsheetml.sheet.main', xml: book(sheets) },
      ...sheets.map((sheet, at) => ({
        path: `xl/worksheets/sheet${at + 1}.xml`,
        type: 'spreadsheetml.worksheet',
        xml: worksheet(sheet, at === 0),
      })),
      { path: 'xl/styles.xml', type: 'spreadsheetml.styles', xml: styles },
    ],
    [...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const), ['styles', 'styles.xml']],
  )

const book = (sheets: readonly Sheet[]) => {
  const list = sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const names = sheets.flatMap((sheet, at) => [
    ...(sheet.filtered ? [definedName('_xlnm._FilterDatabase', at, sheet, filterOf(sheet), ' hidden="1"')] : []),
    ...(sheet.frozen > 0 ? [definedName('_xlnm.Print_Titles', at, sheet, `$1:$${sheet.frozen}`)] : []),
  ])
  const defined = names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''
  return `<workbook xmlns="${main}" xmlns:r="${officeTypes}"><sheets>${list.join('')}</sheets>${defined}</workbook>`
}

const definedName = (kind: string, at: number, { name }: Sheet, range: string, more = '') =>
  `<definedName name="${kind}" localSheetId="${at}"${more}>'${escaped(name)}'!${range}</definedName>`

/** $A$2:$I$40 */
const filterOf = ({ frozen, rows, widths }: Sheet) => `$A$${frozen}:$${letters(widths.length - 1)}$${Math.max(rows.length, frozen)}`

/** In the order that the schema prescribes; Excel takes no other. */
const worksheet = (sheet: Sheet, chosen: boolean) => {
  const { widths, frozen, filtered, rows } = sheet
  const pane = `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
  const merges = mergesIn(rows)
  const whole = withCovered(rows)
  return [
    `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView${chosen ? ' tabSelected="1"' : ''} workbookViewId="0">${frozen > 0 ? pane : ''}</sheetView></sheetViews>`,
    `<cols>${columns.join('')}</cols>`,
    `<sheetData>${whole.map((cells, at) => row(cells, at, widths)).join('')}</sheetData>`,
    filtered ? `<autoFilter ref="${filterOf(sheet).replaceAll('$', '')}"/>` : '',
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : '',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>',
  ].join('')
}

const row = (cells: readonly (SheetCell | null)[], at: number, widths: readonly number[]) => {
  const height = linesOf(cells, widths) * lineHeight + 4
  const shown = cells.flatMap((cell, column) => (cell ? [cellXml(cell, `${letters(column)}${at + 1}`)] : []))
  return `<row r="${at + 1}" ht="${height}" customHeight="1">${shown.join('')}</row>`
}

/** Points. */
const lineHeight = 15

/** Lines of the tallest cell that spans no rows: programs do not all make a row as high as its text wants. */
const linesOf = (cells: readonly (SheetCell | null)[], widths: readonly number[]) =>
  Math.max(
    1,
    ...cells.map((cell, column) => {
      if (typeof cell?.value !== 'string' || (cell.rows ?? 1) > 1) return 1
      const width = widths.slice(column, column + (cell.columns ?? 1)).reduce((sum, one) => sum + one, 0)
      return cell.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((widthOf(line) * 1.05) / (width - 1))), 0)
    }),
  )

/** Chinese characters are twice as wide as Latin ones. */
const widthOf = (text: string) => [...text].reduce((sum, character) => sum + (character > '\u00ff' ? 2 : 1), 0)

const cellXml = ({ value, look }: SheetCell, name: string) => {
  const place = `<c r="${name}" s="${looks[look]}"`
  if (value === null || value === '') return `${place}/>`
  if (typeof value === 'number') return `${place}><v>${value}</v></c>`
  return `${place} t="inlineStr"><is><t xml:space="preserve">${escaped(value.slice(0, longest))}</t></is></c>`
}

/** A merged cell has a border all around only where each of its places has one. */
const withCovered = (rows: Sheet['rows']): Sheet['rows'] => {
  const whole = rows.map(cells => [...cells])
  rows.forEach((cells, at) => {
    cells.forEach((cell, column) => {
      if (!cell) return
      for (const own of whole.slice(at, at + (cell.rows ?? 1)))
        for (let place = column; place < column + (cell.columns ?? 1); place++) own[place] ??= { value: null, look: cell.look }
    })
  })
  return whole
}

/** Characters that Excel takes in a cell. */
const longest = 32_000

const mergesIn = (rows: Sheet['rows']) =>
  rows.flatMap((cells, at) =>
    cells.flatMap((cell, column) => {
      const [across, down] = [cell?.columns ?? 1, cell?.rows ?? 1]
      return across * down > 1 ? [`${letters(column)}${at + 1}:${letters(column + across - 1)}${at + down}`] : []
    }),
  )

/** 0 → A, 26 → AA. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

const font = (size: number, bold = '') => `<font>${bold}<sz val="${size}"/><name val="宋体"/><charset val="134"/></font>`
const line = (side: string) => `<${side} style="thin"><color rgb="FF9AA0A6"/></${side}>`
const style = (more: string, align: string) =>
  `<xf numFmtId="0" ${more} xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${align} wrapText="1"/></xf>`

const styles = [
  `<styleSheet xmlns="${main}">`,
  `<fonts count="4">${font(11)}${font(11, '<b/>')}${font(14, '<b/>')}${font(11, '<i/>')}</fonts>`,
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEFF3F8"/><bgColor indexed="64"/></patternFill></fill></fills>',
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  style('fontId="2" fillId="0" borderId="0"', 'horizontal="left" vertical="center"'),
  style('fontId="1" fillId="2" borderId="1"', 'horizontal="center" vertical="center"'),
  style('fontId="0" fillId="0" borderId="1"', 'horizontal="left" vertical="top"'),
  style('fontId="0" fillId="0" borderId="1"', 'horizontal="right" vertical="top"'),
  style('fontId="0" fillId="0" borderId="0"', 'horizontal="left" vertical="center"'),
  style('fontId="0" fillId="0" borderId="1"', 'horizontal="left" vertical="center"'),
  style('fontId="0" fillId="0" borderId="1"', 'horizontal="right" vertical="center"'),
  style('fontId="3" fillId="0" borderId="1"', 'horizontal="right" vertical="center"'),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('')
