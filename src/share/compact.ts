/**
 * A result in few characters, for a link: cells as bare lists in the order of the form, their places as runs.
 * What a link leaves out: the file's name and fingerprint, places within a page, times; what can be counted is counted anew.
 */
import * as v from 'valibot'
import { cellsOfTable } from '../model/cells'
import type { Output, OutputCell, OutputFinding } from '../model/output'
import type { TableKey } from '../statute/form'
import { forms } from '../statute/forms'
import { limits } from './limits'
import { about, findings, form, headings, type Result, resultSchema, rulesOff, sections } from './resultSchema'

export type ReportOutput = Extract<Output, { report: unknown }>

/** null: no such cell. A number: printed as such. A text: no number (empty for a blank). Else text, value, doubt (see `doubts`). */
type CompactCell = null | number | string | readonly [text: string, value: number | null, doubt?: number]

const doubts = { uncertain: 1, unread: 2 } as const

/** Places of the cells found, in their order: pairs of a step to the next place and how many cells stand there. Place 0 is unknown. */
type Runs = readonly number[]

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
  findings: findings.map(withoutBox),
  ...(rulesOff && { rulesOff }),
})

const withoutBox = ({ box: _, ...finding }: OutputFinding) => finding

const compactTable = ({ tables, cells }: ReportOutput['report'], key: TableKey) => {
  const reading = tables[key] as NonNullable<(typeof tables)[TableKey]>
  const all = cellsOfTable(forms[reading.form].tables[key]).map(({ address }) => cells[address])
  const found = all.filter((cell): cell is OutputCell => cell !== undefined)
  const unit = found.some(({ page }) => page !== undefined) ? 'page' : 'line'
  const places = runsOf(found.map(cell => cell[unit] ?? 0))
  return { ...reading, cells: all.map(compactCell), [unit === 'page' ? 'pages' : 'lines']: places }
}

const compactCell = (cell: OutputCell | undefined): CompactCell => {
  if (!cell) return null
  const { text, value, uncertain, unread } = cell
  if (uncertain || unread) return [text, value, (uncertain ? doubts.uncertain : 0) + (unread ? doubts.unread : 0)]
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

const text = v.pipe(v.string(), v.maxLength(limits.cell))
const doubt = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(doubts.uncertain + doubts.unread))
const cell = v.union([
  v.null(),
  v.number(),
  text,
  v.strictTuple([text, v.nullable(v.number())]),
  v.strictTuple([text, v.nullable(v.number()), doubt]),
]) satisfies v.GenericSchema<unknown, CompactCell>
const runs = v.exactOptional(v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(2 * limits.cellsOfFinding)))
const table = v.object({
  form,
  headings: v.exactOptional(headings),
  cells: v.pipe(v.array(cell), v.maxLength(limits.cellsOfFinding)),
  pages: runs,
  lines: runs,
})
const optionalTable = v.exactOptional(table)

const compactSchema = v.object({
  source: v.object({ kind: v.string(), bytes: v.number(), pages: v.exactOptional(v.number()) }),
  report: v.object({ ...about, sections }),
  tables: v.object({ proactive: optionalTable, requests: optionalTable, proceedings: optionalTable }),
  findings,
  rulesOff: v.exactOptional(rulesOff),
})

/** @returns null for what is no compact result. */
export const expand = (value: unknown): Result | null => {
  const parsed = v.safeParse(compactSchema, value)
  if (!parsed.success) return null
  const { source, report, tables, findings, rulesOff } = parsed.output
  const found = (Object.entries(tables) as [TableKey, v.InferOutput<typeof table>][]).map(([key, reading]) => expandCells(key, reading))
  if (found.some(cells => cells === null)) return null
  const readings = Object.entries(tables).map(([key, { form, headings }]) => [key, { form, ...(headings && { headings }) }])
  const result = v.safeParse(resultSchema, {
    schema: 'gouji/1',
    source: { name: report.title ?? '没有标题的报告', ...source },
    report: { ...report, cells: Object.assign({}, ...found), tables: Object.fromEntries(readings) },
    findings,
    ...(rulesOff && { rulesOff }),
    ms: { read: 0, rebuild: 0, check: 0 },
  })
  return result.success ? result.output : null
}

/** The cells of a table by address; null where they do not fit the form. */
const expandCells = (key: TableKey, { form, cells, pages, lines = [] }: v.InferOutput<typeof table>): Record<string, OutputCell> | null => {
  const all = cellsOfTable(forms[form].tables[key])
  if (cells.length !== all.length) return null
  const unit = pages ? 'page' : 'line'
  const places = placesOf(pages ?? lines, cells.filter(cell => cell !== null).length)
  if (!places) return null
  let next = 0
  const found = all.flatMap(({ address }, at) => {
    const plain = expandCell(cells[at] as CompactCell)
    if (!plain) return []
    const place = places[next++] as number
    return [[address, place === 0 ? plain : { ...plain, [unit]: place }] as const]
  })
  return Object.fromEntries(found)
}

const expandCell = (cell: CompactCell): OutputCell | null => {
  if (cell === null) return null
  if (typeof cell === 'number') return { value: cell, text: String(cell) }
  if (typeof cell === 'string') return { value: null, text: cell }
  const [text, value, doubt = 0] = cell
  return { value, text, ...(doubt & doubts.uncertain && { uncertain: true }), ...(doubt & doubts.unread && { unread: true }) }
}

/** One place a cell; null where there are not as many as cells. */
const placesOf = (runs: Runs, count: number): readonly number[] | null => {
  const places: number[] = []
  let place = 0
  for (let at = 0; at < runs.length; at += 2) {
    place += runs[at] as number
    const times = runs[at + 1] ?? 0
    if (times < 1 || places.length + times > count) return null
    for (let i = 0; i < times; i++) places.push(place)
  }
  return places.length === count ? places : null
}
