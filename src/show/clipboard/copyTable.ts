/** Tables with spans into the clipboard: as a table for Word, WPS and Excel, and as text with tabs. */
import { escaped } from '../../share/office/markup'
import type { FigureDoubt, SpannedCell, SpannedTable } from '../../share/office/paper'
import type { FormCell } from '../../statute/compiled'
import type { Table } from '../../statute/form'
import { statutoryCells } from '../export/statutoryCells'
import { copyRich } from '../kit/save'

/** How the figures of copied tables stand in their cells; centred, labels are so too. */
export type FigureAlign = 'right' | 'center'

/** Statutory tables in the layout of the form, with these figures. */
export const plainTables = (
  tables: readonly Table[],
  figureAt: (place: FormCell) => string,
  doubtAt: (place: FormCell) => FigureDoubt | null = () => null,
): readonly SpannedTable[] =>
  tables.map(table =>
    statutoryCells(table).map(row =>
      row.map(cell => {
        if (!cell) return null
        const { columns, rows } = cell
        if (cell.kind !== 'figure') return { text: cell.text, columns, rows, isHead: true }
        const doubt = doubtAt(cell.place)
        return { text: figureAt(cell.place), columns, rows, ...(doubt && { doubt }) }
      }),
    ),
  )

/** @returns whether they were copied. */
export const copyTable = (tables: readonly SpannedTable[], align: FigureAlign): Promise<boolean> => {
  const { text, html } = writtenTables(tables, align)
  return copyRich(text, html)
}

export const writtenTables = (tables: readonly SpannedTable[], align: FigureAlign): { readonly text: string; readonly html: string } => ({
  text: tables.map(rows => rows.map(row => row.map(cell => plain(cell?.text ?? '')).join('\t')).join('\r\n')).join('\r\n\r\n'),
  html: tables.map(rows => tableMarkup(rows, align)).join('<p></p>'),
})

const plain = (text: string): string => text.replace(/\s+/g, ' ')

const tableMarkup = (rows: SpannedTable, align: FigureAlign): string =>
  `<table border="1" style="border-collapse:collapse${align === 'center' ? ';text-align:center' : ''}">${rows
    .map(row => `<tr>${row.map(cell => (cell ? cellMarkup(cell, align) : '')).join('')}</tr>`)
    .join('')}</table>`

const cellMarkup = ({ text, columns, rows, isHead }: SpannedCell, align: FigureAlign): string => {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
  return `<td${spans}${isHead || align === 'center' ? '' : ' style="text-align:right"'}>${escaped(text)}</td>`
}
