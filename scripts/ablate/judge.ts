/** A document as it is read and checked, in texts that can be compared. Bundled once for every mechanism that is switched off. */
import { catalogue } from '../../src/check/catalogue'
import { findingsOf } from '../../src/check/check'
import type { Rule } from '../../src/check/rule'
import { claim } from '../../src/claims/claim'
import type { Case } from '../../src/model/case'
import type { Report } from '../../src/model/report'
import type { RuleId } from '../../src/model/ruleArgs'
import type { SourceDocument } from '../../src/model/source'
import { reconstruct } from '../../src/reconstruct/reconstruct'
import { lossInWords } from '../../src/words/lossInWords'

export interface JudgedCell {
  readonly value: number | null
  /** Whether the report claims to know the value. */
  readonly known: boolean
}

export interface Judged {
  readonly cells: Readonly<Record<string, JudgedCell>>
  /** Title, year, form, sections, running text, labels and headings, losses. */
  readonly print: readonly string[]
  /** What the rules say; worked out when asked. Repairs are left out: they follow from these. */
  findings(): readonly string[]
}

export const judge = (source: SourceDocument): Judged => {
  const report = reconstruct(source)
  return { cells: cellsOf(report), print: printOf(report), findings: () => findingsIn(report) }
}

const cellsOf = ({ cells }: Report) =>
  Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => [address, { value: cell?.value ?? null, known: !cell?.unread && !cell?.uncertain }]),
  )

const printOf = ({ title, agency, year, form, sections, preamble, tables, losses, part, incomplete, unreadSections }: Report): string[] => [
  JSON.stringify({ title: title?.text, agency, year, form, part, incomplete, unreadSections }),
  ...preamble.map(({ text }) => text),
  ...sections.flatMap(({ number, heading, body }) => [`${number} ${heading.text}`, ...body.map(({ text }) => text)]),
  ...Object.values(tables).flatMap(table => [
    `${table?.table} ${table?.form} ${table?.note}`,
    ...(table?.rows ?? []).map(({ key, printed }) => `${key} ${printed}`),
    ...(table?.headings ?? []).map(({ wanted, printed, cells }) => `${wanted} ${printed} ${cells.length}`),
  ]),
  ...losses.map(lossInWords),
]

const findingsIn = (report: Report): string[] => {
  const subject = { report, claims: claim(report) }
  return catalogue.flatMap(rule => saidBy(rule, subject))
}

const saidBy = <Id extends RuleId>(rule: Rule<Id>, subject: Case): string[] =>
  findingsOf(rule, subject).map(({ rule: id, severity, args }) => `${severity} ${id} ${JSON.stringify(args)}`)
