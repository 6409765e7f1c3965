/** The outcome → public data, schema gouji/1: one shape for the export, the share link, the tests and the headless check. */
import type { Decision } from '../model/decision'
import { type Finding, summarize } from '../model/finding'
import type { Output, OutputCell, OutputFinding, OutputPlace, OutputTried } from '../model/output'
import { tablesToOutput } from '../model/outputTables'
import { markIn } from '../model/quote'
import type { Cell, Cells } from '../model/report'
import type { Outcome, TriedOut } from '../model/result'
import type { Anchor, Box, SourceLine } from '../model/source'
import { cellsNamed, placeNamed } from '../model/subject'
import { visible, visibleOffset } from '../text/visible'
import { lossInWords } from '../words/lossInWords'
import { messageOf } from '../words/messageOf'

/** What the user made of the findings; whoever has not looked at them leaves it out. */
export interface Decided {
  readonly decisionOn: (finding: Finding) => Decision | undefined
  /** Ids of rules that were switched off: their findings are left out. */
  readonly rulesOff: readonly string[]
  /** What was tried out, with what was found then. */
  readonly tried?: TriedOut
  readonly ticks?: readonly string[]
}

const undecided: Decided = { decisionOn: () => undefined, rulesOff: [] }

/** Turns an outcome into the public shape. Adding a key is free, renaming one is a new schema number. */
export const toOutput = (outcome: Outcome, { decisionOn, rulesOff, tried, ticks = [] } = decidedBefore(outcome)): Output => {
  const head = { schema: 'gouji/1', source: outcome.source } as const
  if (!outcome.ok) return { ...head, failure: outcome.failure }
  const { report, ms } = outcome
  const findings = outcome.findings.filter(finding => !rulesOff.includes(finding.rule))
  const setAside = findings.filter(decisionOn)
  return {
    ...head,
    report: {
      title: report.title && visible(report.title.text),
      agency: report.agency && visible(report.agency),
      year: report.year,
      form: report.form,
      cells: cellsToOutput(report.cells),
      tables: tablesToOutput(report.tables, findings),
      sections: report.sections.map(section => section.number),
      ...(report.losses.length > 0 && { losses: report.losses.map(loss => visible(lossInWords(loss))) }),
    },
    findings: findings.map(finding => findingToOutput(finding, outcome.lines, decisionOn(finding))),
    summary: summarize(findings),
    ...(setAside.length > 0 && { setAside: summarize(setAside) }),
    ...(rulesOff.length > 0 && { rulesOff }),
    ...(tried && { tried: triedToOutput(tried, outcome.lines, rulesOff) }),
    ...(ticks.length > 0 && { ticks }),
    ms: { read: Math.round(ms.read), rebuild: Math.round(ms.rebuild), check: Math.round(ms.check) },
  }
}

const triedToOutput = ({ cells, findings }: TriedOut, lines: readonly SourceLine[], rulesOff: readonly string[]): OutputTried => ({
  cells,
  findings: findings.filter(({ rule }) => !rulesOff.includes(rule)).map(finding => findingToOutput(finding, lines, undefined)),
})

/** What its sender decided on a result that was passed on; nothing on a report that was read here. */
const decidedBefore = (outcome: Outcome): Decided => {
  if (!outcome.ok || !outcome.passed) return undecided
  const { findings, passed } = outcome
  const decisions = new Map(findings.map((finding, at) => [finding, passed.decisions[at] ?? undefined]))
  const { rulesOff, tried, ticks } = passed
  return { decisionOn: finding => decisions.get(finding), rulesOff, ...(tried && { tried }), ...(ticks && { ticks }) }
}

const cellsToOutput = (cells: Cells) =>
  Object.fromEntries(Object.entries(cells).map(([address, cell]) => [address, cellToOutput(cell as Cell)]))

const cellToOutput = ({ value, text, anchor, uncertain, unread, seen }: Cell): OutputCell => ({
  value,
  text,
  ...placeToOutput(anchor),
  ...(uncertain && { uncertain }),
  ...(unread && { unread }),
  ...(seen && { seen }),
})

const findingToOutput = (finding: Finding, lines: readonly SourceLine[], decision: Decision | undefined): OutputFinding => {
  const { rule, severity, subject, found, expected, repairs } = finding
  const place = placeNamed(subject)
  const mark = place.mark ?? markIn(place, lines)
  return {
    rule,
    severity,
    message: messageOf(finding),
    cells: cellsNamed(subject),
    ...(found !== undefined && { found }),
    ...(expected !== undefined && { expected }),
    ...(place.quote !== undefined && { quote: visible(place.quote) }),
    ...(repairs && { repairs }),
    ...placeToOutput(place.anchor ?? null),
    ...(mark && { mark: shownMark(place.quote ?? '', mark) }),
    ...(decision && { decision }),
  }
}

/** The mark in the quote as it is shown. */
export const shownMark = (quote: string, [start, end]: readonly [number, number]): readonly [number, number] => [
  visibleOffset(quote, start),
  visibleOffset(quote, end),
]

/** Where it stands: page and box in a PDF, else the line. */
export const placeToOutput = (anchor: Anchor | null): OutputPlace => {
  if (!anchor) return {}
  if (anchor.page === undefined) return { line: anchor.line, ...(anchor.ref !== undefined && { ref: anchor.ref }) }
  return { page: anchor.page, ...(anchor.box && { box: anchor.box.map(tenths) as unknown as Box }) }
}

/** A tenth of a point is finer than print. */
const tenths = (points: number) => Math.round(points * 10) / 10
