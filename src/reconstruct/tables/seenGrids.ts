/** What may tell figures on pages that are pictures: ruled tables alone, which two readers read cell by cell. */
import type { PrintCell, PrintTable } from '../../model/print'
import type { SourceDocument } from '../../model/source'
import type { Form } from '../../statute/form'
import type { PrintLine } from '../outline/printLines'
import type { ReadTable } from './table'

/** Which sheets, counted from 1, are pictures. */
export const seenSheets = ({ pages, seen = [] }: Pick<SourceDocument, 'pages' | 'seen'>): ReadonlySet<number> =>
  new Set(pages.flatMap(({ number }, index) => (seen.includes(number) ? [index + 1] : [])))

/** Print without what one reader alone saw on a picture: its running text tells no figures, however it stands. */
export const onlyGrids = (printed: readonly PrintTable[], sheets: ReadonlySet<number>): readonly PrintTable[] =>
  sheets.size === 0
    ? printed
    : printed.flatMap(table => {
        const rows = table.evidence === 'picture' ? table.rows : table.rows.filter(({ page }) => !sheets.has(page))
        return rows.length === 0 ? [] : [{ ...table, rows }]
      })

/** Whether a table stands on a picture, or next to a page that is one: a part of it may be lost there. */
export const touchesSeen = (zone: readonly PrintLine[], sheets: ReadonlySet<number>): boolean =>
  sheets.size > 0 && zone.some(({ page }) => sheets.has(page - 1) || sheets.has(page) || sheets.has(page + 1))

/**
 * Whether of a table on pictures not every row is one of the form's with its label and figures in a row of the grid that is its own, or not
 * every one of these is there. Where a rule was not seen two rows are one in the grid, and which of them has its figures nothing tells.
 */
export const isHalfRead = (
  { reading, alignment }: Pick<ReadTable, 'reading' | 'alignment'>,
  printed: readonly PrintTable[],
  form: Form,
): boolean => {
  const { blocks } = form.tables[reading.table]
  const wanted = blocks.flatMap(block => block.rows)
  const found = new Set(reading.rows.map(({ key }) => key))
  if (found.has(null) || wanted.some(({ key }) => !found.has(key))) return true
  const used = new Set<PrintCell>()
  return (alignment?.rows ?? []).some(({ row, tokens }) => {
    const columns = blocks.find(({ rows }) => row !== null && rows.includes(row))?.columns.length
    if (columns === undefined) return false
    const own = ownRow(printed, new Set(tokens.map(({ word }) => word.anchor.line)))
    if (!own) return true
    if (own.evidence !== 'picture') return false
    const again = used.has(own.label)
    used.add(own.label)
    return again || own.figures.length !== columns
  })
}

interface OwnRow {
  readonly evidence: PrintTable['evidence']
  readonly label: PrintCell
  /** Cells beside it that are as high. */
  readonly figures: readonly PrintCell[]
}

/** The row in whose label the lines stand; null where none does. */
const ownRow = (printed: readonly PrintTable[], lines: ReadonlySet<number>): OwnRow | null => {
  for (const { evidence, rows } of printed) {
    const cells = rows.flatMap(row => row.cells)
    const label = cells.findLast(({ words }) => words.some(word => lines.has(word.anchor.line)))
    if (!label) continue
    const beside = cells.filter(cell => cell.columnFrom >= label.columnTo && cell.rowFrom < label.rowTo && cell.rowTo > label.rowFrom)
    return { evidence, label, figures: beside.filter(cell => cell.rowFrom === label.rowFrom && cell.rowTo === label.rowTo) }
  }
  return null
}
