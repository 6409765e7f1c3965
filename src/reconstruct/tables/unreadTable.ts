/** A table of which words stand in the document, but nothing could be matched: it is there and unread, not absent. */

import type { TableReading } from '../../model/report'
import { cellsOfTable } from '../../statute/compiled'
import type { Form, Table } from '../../statute/form'
import { isFigure } from '../align/band'
import { wordingOf } from '../align/formWording'
import { squash } from '../align/labels'
import type { PrintLine } from '../outline/printLines'
import { FIGURES_STAND, TABLE_STANDS } from '../weights'
import type { ReadTable } from './table'

/** @returns null where too little of the table's wording and too few figures are printed in the zone. */
export const unreadTable = (zone: readonly PrintLine[], table: Table, form: Form): Pick<ReadTable, 'reading' | 'cells'> | null => {
  const printed = squash(zone.map(line => line.text).join(''))
  const figures = zone.flatMap(line => line.words).filter(isFigure).length
  if (wordingOf(table).filter(word => printed.includes(word)).length < TABLE_STANDS && figures < FIGURES_STAND) return null
  const reading: TableReading = {
    table: table.key,
    form: form.id,
    anchor: zone[0]?.words[0]?.anchor ?? null,
    rows: table.blocks.flatMap(block => block.rows.map(row => ({ key: row.key, printed: null, anchor: null }))),
    headings: [],
    note: null,
  }
  const cells = Object.fromEntries(
    cellsOfTable(table).map(({ address }) => [address, { text: '', value: null, anchor: null, unread: true as const }]),
  )
  return { reading, cells }
}
