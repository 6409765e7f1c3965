/** Labels of which a part of their letters was taken for other print, though a line of the text says them in full. */
import type { TableReading } from '../../model/report'
import { rowsOf, tableKeys } from '../../statute/compiled'
import type { TableKey } from '../../statute/form'
import { forms } from '../../statute/forms'
import { commonSubsequence } from '../../text/similarity'
import { squashForm } from '../align/formWording'
import { squash } from '../align/labels'
import type { PrintLine } from '../outline/printLines'

type Tables = Readonly<Partial<Record<TableKey, TableReading>>>

/** The tables as found; of a label whose line, without its blanks, has all letters of the form's, nothing is said: 7 .属 于行政 执法案卷 0 3. */
export const withLabelsSaidInFull = (found: Tables, lines: readonly PrintLine[]): Tables => {
  const tables = { ...found }
  const texts = new Map(lines.filter(({ page }) => page === 0).map(({ number, text }) => [number, text]))
  for (const key of tableKeys) {
    const reading = found[key]
    if (!reading) continue
    const labels = new Map(rowsOf(forms[reading.form].tables[key]).map(row => [row.key, row.label]))
    const rows = reading.rows.map(row => {
      const label = labels.get(row.key ?? '')
      const line = row.anchor ? texts.get(row.anchor.line) : undefined
      const isSaid =
        label !== undefined && line !== undefined && row.printed !== null && lacksLettersOf(line, row.printed, squashForm(label))
      return isSaid ? { ...row, printed: label } : row
    })
    tables[key] = { ...reading, rows }
  }
  return tables
}

const lacksLettersOf = (line: string, printed: string, label: string): boolean => {
  const said = squash(printed)
  return said.length < label.length && commonSubsequence(said, label) === said.length && squash(line).includes(label)
}
