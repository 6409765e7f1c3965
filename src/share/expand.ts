/** The other way round: the compact form of a result, as it came in, → the result. */
import * as v from 'valibot'
import type { OutputCell } from '../model/output'
import { cellsOfTable } from '../statute/compiled'
import type { TableKey } from '../statute/form'
import { forms } from '../statute/forms'
import { addressAt, fromSteps } from './addressNumbers'
import { type CompactCell, doubts, type Runs } from './compact'
import { limits } from './limits'
import { about, form, many, type Result, resultSchema, rulesOff, sections } from './resultSchema'

const text = v.pipe(v.string(), v.maxLength(limits.cell))
const doubt = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(doubts.uncertain + doubts.unread + doubts.seen))
const cell = v.union([
  v.null(),
  v.number(),
  text,
  v.strictTuple([text, v.nullable(v.number())]),
  v.strictTuple([text, v.nullable(v.number()), doubt]),
]) satisfies v.GenericSchema<unknown, CompactCell>
const integer = v.pipe(v.number(), v.integer())
const steps = many(integer, limits.cellsOfFinding)
const repair = v.looseObject({ set: many(v.tuple([integer, v.number()]), limits.repaired) })

/** What else stands in these is looked at when they are whole again. */
const finding = v.looseObject({ cells: steps, repairs: v.exactOptional(many(repair, limits.repairs)) })
const headings = many(v.looseObject({ cells: steps }), limits.headings)

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
  findings: many(finding, limits.findings),
  rulesOff: v.exactOptional(rulesOff),
})

/** @returns null for what is no compact result. */
export const expand = (value: unknown): Result | null => {
  const parsed = v.safeParse(compactSchema, value)
  if (!parsed.success) return null
  const { source, report, tables, findings, rulesOff } = parsed.output
  const found = (Object.entries(tables) as [TableKey, v.InferOutput<typeof table>][]).map(([key, reading]) => expandCells(key, reading))
  if (found.some(cells => cells === null)) return null
  const readings = Object.entries(tables).map(([key, { form, headings }]) => [
    key,
    { form, ...(headings && { headings: headings.map(withAddresses) }) },
  ])
  const result = v.safeParse(resultSchema, {
    schema: 'gouji/1',
    source: { name: report.title ?? '没有标题的报告', ...source },
    report: { ...report, cells: Object.assign({}, ...found), tables: Object.fromEntries(readings) },
    findings: findings.map(expandFinding),
    ...(rulesOff && { rulesOff }),
    ms: { read: 0, rebuild: 0, check: 0 },
  })
  return result.success ? result.output : null
}

/** Steps that lead nowhere leave no cells, which is no result. */
const withAddresses = <Part extends { readonly cells: readonly number[] }>(part: Part) => ({ ...part, cells: fromSteps(part.cells) })

const expandFinding = ({ repairs, ...rest }: v.InferOutput<typeof finding>) => ({
  ...withAddresses(rest),
  ...(repairs && { repairs: repairs.map(({ set, ...repair }) => ({ ...repair, set: expandSet(set) })) }),
})

const expandSet = (set: readonly (readonly [number, number])[]) =>
  Object.fromEntries(set.map(([number, value]) => [addressAt(number) ?? 'nowhere', value]))

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
  return {
    ...{ value, text },
    ...(doubt & doubts.uncertain && { uncertain: true }),
    ...(doubt & doubts.unread && { unread: true }),
    ...(doubt & doubts.seen && { seen: true }),
  }
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
