/**
 * A result in few characters, for a link: cells as bare lists in the order of the form, their places as runs.
 * What a link leaves out: the file's name and fingerprint, places within a page, times; what can be counted is counted anew.
 */

import type { Repair } from '../model/finding'
import type { Output, OutputCell, OutputFinding } from '../model/output'
import { cellsOfTable } from '../statute/compiled'
import type { CellAddress, TableKey } from '../statute/form'
import { forms } from '../statute/forms'
import { numberOf, toSteps } from './addressNumbers'

export type ReportOutput = Extract<Output, { report: unknown }>

/** null: no such cell. A number: printed as such. A text: no number (empty for a blank). Else text, value, doubt (see `doubts`). */
export type CompactCell = null | number | string | readonly [text: string, value: number | null, doubt?: number]

export const doubts = { uncertain: 1, unread: 2, seen: 4 } as const

/** Places of the cells found, in their order: pairs of a step to the next place and how many cells stand there. Place 0 is unknown. */
export type Runs = readonly number[]

export const compact = ({ source, report, findings, rulesOff }: ReportOutput) => ({
  source: { kind: source.kind, bytes: source.bytes, ...(source.pages !== undefined && { pages: source.pages }) },
  report: {
    title: report.title,
    agency: report.agency,
    year: report.year,
    form: report.form,
    sections: report.sections,
    ...(report.losses && { losses: report.losses }),
  },
  tables: Object.fromEntries(Object.keys(report.tables).map(key => [key, compactTable(report, key as TableKey)])),
  findings: findings.map(compactFinding),
  ...(rulesOff && { rulesOff }),
})

const compactFinding = ({ box: _, cells, repairs, ...finding }: OutputFinding) => ({
  ...finding,
  cells: toSteps(cells),
  ...(repairs && { repairs: repairs.map(compactRepair) }),
})

/** Pairs of a cell's number and its right value. */
const compactRepair = ({ set, ...repair }: Repair) => ({
  ...repair,
  set: Object.entries(set).map(([address, value]) => [numberOf(address as CellAddress), value]),
})

const compactTable = ({ tables, cells }: ReportOutput['report'], key: TableKey) => {
  const reading = tables[key] as NonNullable<(typeof tables)[TableKey]>
  const all = cellsOfTable(forms[reading.form].tables[key]).map(({ address }) => cells[address])
  const found = all.filter((cell): cell is OutputCell => cell !== undefined)
  const unit = found.some(({ page }) => page !== undefined) ? 'page' : 'line'
  const places = runsOf(found.map(cell => cell[unit] ?? 0))
  const headings = reading.headings?.map(heading => ({ ...heading, cells: toSteps(heading.cells) }))
  return { form: reading.form, ...(headings && { headings }), cells: all.map(compactCell), [unit === 'page' ? 'pages' : 'lines']: places }
}

const compactCell = (cell: OutputCell | undefined): CompactCell => {
  if (!cell) return null
  const { text, value, uncertain, unread, seen } = cell
  if (uncertain || unread || seen)
    return [text, value, (uncertain ? doubts.uncertain : 0) + (unread ? doubts.unread : 0) + (seen ? doubts.seen : 0)]
  if (value === null) return text
  return text === String(value) ? value : [text, value]
}

const runsOf = (places: readonly number[]): Runs => {
  const runs: number[] = []
  let last: number | null = null
  for (const place of places) {
    if (place === last) (runs[runs.length - 1] as number)++
    else runs.push(place - (last ?? 0), 1)
    last = place
  }
  return runs
}
