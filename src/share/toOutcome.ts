/** A result from outside → an outcome like that of a file, without the report's text and pages. */

import { blankForm } from '../model/blankForm'
import type { Decision } from '../model/decision'
import { reportWithEdits } from '../model/edits'
import { equationsOfReport, formCellAt } from '../model/equations'
import { withIds } from '../model/finding'
import type { HeadingReading, Report, Section, TableReading } from '../model/report'
import type { Outcome, PassedOn, TriedOut } from '../model/result'
import type { RuleId } from '../model/ruleArgs'
import type { Place, Subject, SubjectKind } from '../model/subject'
import { cellsOf, tableOfAddress } from '../statute/compiled'
import type { CellAddress, FormId, TableKey } from '../statute/form'
import { forms } from '../statute/forms'
import { readCellText } from '../text/cellText'
import { visible, visibleOffset } from '../text/visible'
import { anchorOf } from './anchorOf'
import { restoreCells } from './restoreCells'
import type { Result } from './resultSchema'

export type PassedOutcome = Extract<Outcome, { ok: true }> & { readonly passed: PassedOn }

/** The rules that this page knows, by id, with what their findings are about. */
export type KnownRules = ReadonlyMap<string, { readonly id: RuleId; readonly about: SubjectKind }>

/**
 * @param rules that this page knows. What others found is left out, and said to be: such a result is never clean.
 */
export const toOutcome = (
  by: PassedOn['by'],
  { source, report, findings, rulesOff = [], tried, ticks, ms }: Result,
  rules: KnownRules,
): PassedOutcome => {
  const known = findings.filter(finding => rules.has(finding.rule))
  const unknown = findings.length - known.length
  const restored = restoreReport(report, unknown > 0 ? [unknownRules(unknown)] : [])
  return {
    ok: true,
    source: { ...source, name: visible(source.name) },
    report: restored,
    lines: [],
    pages: [],
    findings: withIds(known.flatMap(finding => restoreFinding(restored, rules, finding))),
    ms,
    passed: {
      by,
      decisions: known.map(restoreDecision),
      rulesOff: rulesOff.filter(rule => rules.has(rule)),
      ...(tried && { tried: restoreTried(restored, rules, tried) }),
      ...(ticks && { ticks }),
    },
  }
}

/** What was tried out; the number of each change is what its text says, and a change of what is no cell of the report is none. */
const restoreTried = (report: Report, rules: KnownRules, { cells, findings }: NonNullable<Result['tried']>): TriedOut => {
  const edits = Object.fromEntries(
    Object.entries(cells).flatMap(([key, edit]) => {
      const address = key as CellAddress
      if (!edit || !report.cells[address]) return []
      const read = readCellText(edit.text, formCellAt(report, address)?.column.quantity)
      return [[address, { text: visible(edit.text), value: read.kind === 'number' ? read.value : null }] as const]
    }),
  )
  const changed = reportWithEdits(report, edits)
  return { cells: edits, findings: withIds(findings.flatMap(finding => restoreFinding(changed, rules, finding))) }
}

const unknownRules = (count: number) => `有 ${count} 处问题出自本页没有的规则，没有显示，请刷新页面换用新版后再打开`

const contradictedCells = (count: number) => `有 ${count} 个单元格写的内容与所附的数不符，按写的内容显示，请对照原报告核实`

const restoreReport = (report: Result['report'], unknown: readonly string[]): Report => {
  if (report.year !== null && isBeingFilledIn(report)) return blankForm(report.year)
  const frame: Report = {
    title: report.title === null ? null : { text: visible(report.title), anchor: null },
    agency: report.agency === null ? null : visible(report.agency),
    year: report.year,
    form: report.form,
    sections: report.sections.map(number => restoreSection(report.form, number)),
    preamble: [],
    tables: restoreTables(report),
    cells: {},
    losses: [],
  }
  const { cells, contradicted } = restoreCells(report.cells, frame)
  const losses = [...(report.losses ?? []).map(visible), ...unknown, ...(contradicted > 0 ? [contradictedCells(contradicted)] : [])]
  return { ...frame, cells, losses: losses.map(sentence => ({ kind: 'told', sentence })) }
}

/** Sets were once saved with the blank forms among their reports: all cells of these stand unread without a word, what was filled in is told as tried. */
const isBeingFilledIn = ({ title, agency, sections, cells }: Result['report']): boolean =>
  title === null && agency === null && sections.length === 0 && Object.values(cells).every(cell => cell?.unread && cell.text === '')

const restoreSection = (form: FormId, number: number): Section => ({
  number,
  heading: { text: forms[form].sections.find(section => section.number === number)?.heading ?? '', anchor: null },
  body: [],
})

const tableKeys = Object.keys(forms['2021'].tables) as readonly TableKey[]

const restoreTables = (report: Result['report']): Report['tables'] => {
  const tables: Partial<Record<TableKey, TableReading>> = {}
  for (const table of tableKeys) {
    const reading = report.tables ? report.tables[table] : guessTable(report, table)
    if (!reading) continue
    const headings = (reading.headings ?? []).map(heading => ({
      ...heading,
      printed: heading.printed && visible(heading.printed),
      anchor: null,
    }))
    tables[table] = { table, form: reading.form, anchor: null, rows: [], headings, note: null }
  }
  return tables
}

/** Results saved before tables were listed: the form is the one that has every cell of the table. */
const guessTable = ({ cells, form }: Result['report'], table: TableKey): NonNullable<Result['report']['tables']>[TableKey] => {
  const found = Object.keys(cells).filter(address => address.startsWith(`${table}/`)) as CellAddress[]
  if (found.length === 0) return undefined
  const follows = [form, ...(Object.keys(forms) as FormId[])].find(id => found.every(address => cellsByForm[id].has(address)))
  return { form: follows ?? form }
}

const cellsByForm: Readonly<Record<FormId, ReadonlySet<CellAddress>>> = {
  '2019': new Set(cellsOf(forms['2019']).map(cell => cell.address)),
  '2021': new Set(cellsOf(forms['2021']).map(cell => cell.address)),
}

type PassedFinding = Result['findings'][number]

const restoreDecision = ({ decision }: PassedFinding): Decision | null =>
  decision?.note === undefined ? (decision ?? null) : { ...decision, note: visible(decision.note) }

/** A finding with the sentence that it came with; what it is about follows from its rule. */
const restoreFinding = (report: Report, rules: KnownRules, finding: PassedFinding) => {
  const { rule, severity, message, found, expected, repairs } = finding
  const about = rules.get(rule)
  if (!about) return []
  return [
    {
      rule: about.id,
      severity,
      words: visible(message),
      subject: restoreSubject(report, about.about, finding),
      ...(found !== undefined && { found }),
      ...(expected !== undefined && { expected }),
      ...(repairs && { repairs }),
    },
  ]
}

const restoreSubject = (report: Report, kind: SubjectKind, finding: PassedFinding): Subject => {
  const { rule, cells } = finding
  const at = placeOfFinding(finding)
  switch (kind) {
    case 'sum': {
      // The totals of a sum are not passed on: they are those of the equation over the same cells.
      const sum = equationsOfReport(report).find(
        ({ rule: its, left, right }) => its === rule && [...left, ...right].join() === cells.join(),
      )
      return sum ? { kind, left: sum.left, right: sum.right } : { kind: 'cells', cells, at }
    }
    case 'heading':
    case 'column':
      return { kind, wanted: headingOver(report, finding)?.wanted ?? null, cells, at }
    case 'section':
      return { kind, section: null, at }
    case 'table':
      return { kind, table: cells[0] ? tableOfAddress(cells[0]) : null, cells, at }
    case 'title':
      return { kind, at }
    case 'across':
      return { kind, cells: cells.map(cell => ({ of: 'report', cell })), at }
    default:
      return { kind, cells, at }
  }
}

/** The heading that stands over these cells in these words. */
const headingOver = (report: Report, { cells, quote }: PassedFinding): HeadingReading | undefined =>
  Object.values(report.tables)
    .flatMap(table => table?.headings ?? [])
    .find(heading => heading.cells.join() === cells.join() && (heading.printed?.trim() ?? undefined) === (quote && visible(quote)))

const placeOfFinding = ({ quote, mark, page, box, line }: PassedFinding): Place => {
  const anchor = anchorOf({ ...(page !== undefined && { page }), ...(box && { box }), ...(line !== undefined && { line }) })
  if (quote === undefined) return anchor ? { anchor } : {}
  const shown = mark && ([visibleOffset(quote, mark[0]), visibleOffset(quote, mark[1])] as const)
  return { quote: visible(quote), ...(shown && { mark: shown }), ...(anchor && { anchor }) }
}
