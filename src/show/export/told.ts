/** A report as it leaves the page: what was found in the file as it is, what was decided on that, and what was tried out in it. */
import { rulesById } from '../../check/catalogue'
import { formCellAt } from '../../model/equations'
import type { Finding, Severity } from '../../model/finding'
import type { Report } from '../../model/report'
import { cellsNamed, chiefCell } from '../../model/subject'
import type { CellAddress } from '../../statute/form'
import { joined } from '../../store/across/joined'
import { fileFingerprint } from '../../store/decisions/fingerprints'
import { type Judged, judge } from '../../store/decisions/judged'
import { judgeFile } from '../../store/decisions/judgeFile'
import { editCount, reportNow } from '../../store/edits/edits'
import { rulesNotAsked } from '../../store/files/passed'
import type { Ready, State } from '../../store/state'
import { type Verdict, verdictOf } from '../../store/verdict/verdict'
import { visible } from '../../text/visible'
import { decisionNames } from '../../words/decisions'
import { lossInWords } from '../../words/lossInWords'
import type { ManualCheck } from '../../words/manualChecks'
import { messageOf } from '../../words/messageOf'
import { cellName } from '../../words/names'
import { seenMark } from '../../words/seenMark'
import { adviceOn } from '../panes/findings/advice'
import { checkedInWords } from '../panes/findings/checked'
import { headline } from '../panes/findings/verdictWords'
import { placeInWords } from '../panes/source/evidence'
import { chosenPlace } from '../panes/source/sourceMarks'
import { type Change, changesIn } from './changes'

/** What the user made of the reports. */
export type Made = Pick<State, 'decisions' | 'rulesOff' | 'ticks'>

export interface Told {
  readonly file: Ready
  readonly report: Report
  /** The title of the report; the file's name where it has none. */
  readonly title: string
  /** Over the file as it is. */
  readonly verdict: Verdict
  /** Over what is on show, with the changes. */
  readonly shown: Verdict
  /** 发现 2 处错误、1 处警告 */
  readonly headline: string
  /** Open ones first, then those set aside. */
  readonly found: readonly FoundRow[]
  readonly losses: readonly string[]
  /** What was looked at, in a few lines; none but under a clean verdict. */
  readonly checked: readonly string[]
  /** Titles of the rules that were not asked. */
  readonly rulesOff: readonly string[]
  readonly changes: readonly Change[]
  /** What was found with the changes: 试改后未发现问题; null where nothing was tried out. */
  readonly tried: string | null
  readonly ticks: readonly ManualCheck[]
}

/** A finding in words, piece by piece; a piece that there is none of is empty. */
export interface FoundRow {
  readonly severity: Severity
  /** Title of its rule. */
  readonly rule: string
  readonly message: string
  /** The cells it speaks of; of a sum its total. */
  readonly cells: string
  readonly page: number | null
  /** 第 4 页, 第 12 行 */
  readonly place: string
  readonly advice: string
  /** What was decided on it, or that it is gone after the changes. */
  readonly decision: string
  readonly aside: boolean
}

export const tell = (file: Ready, { decisions, rulesOff: off, ticks }: Made): Told => {
  const { report } = file.outcome
  const findings = joined(file.outcome.findings, file.beside)
  const judged = judge(report, findings, decisions[fileFingerprint(file)], rulesNotAsked(file, off))
  const verdict = verdictOf(report, judged, 0)
  const edits = editCount(file.edits)
  const shown = edits === 0 ? verdict : verdictOf(reportNow(file), judgeFile(file, decisions, off), edits)
  return {
    file,
    report,
    title: visible(report.title?.text ?? file.name),
    verdict,
    shown,
    headline: headline(verdict, 0),
    found: foundRows(file, judged),
    checked: verdict.tone === 'clean' ? checkedInWords(verdict.coverage, [...rulesById.values()], judged.rulesOff) : [],
    losses: report.losses.map(loss => visible(lossInWords(loss))),
    rulesOff: judged.rulesOff.map(id => rulesById.get(id)?.title ?? id),
    changes: changesIn(file),
    tried: edits === 0 ? null : headline(shown, edits),
    ticks: ticks[file.id] ?? [],
  }
}

const foundRows = (file: Ready, { open, aside }: Judged): readonly FoundRow[] => {
  const left = new Set(file.findings.map(({ id }) => id))
  const settled = editCount(file.edits) > 0 && file.checking === 'done'
  return [
    ...open.map(finding => foundRow(file, finding, settled && !left.has(finding.id) ? '试改后已解决' : '', false)),
    ...aside.map(({ finding, decision: { kind, note } }) =>
      foundRow(file, finding, `${decisionNames[kind]}${note ? `（${note}）` : ''}`, true),
    ),
  ]
}

const foundRow = ({ outcome }: Ready, finding: Finding, decision: string, aside: boolean): FoundRow => {
  const { report, tables } = outcome
  return {
    severity: finding.severity,
    rule: rulesById.get(finding.rule)?.title ?? finding.rule,
    message: messageOf(finding),
    cells: cellsInWords(report, finding),
    page: chosenPlace(report, finding, chiefCell(finding.subject))?.page ?? null,
    place: placeInWords(report, finding, tables) ?? '',
    advice: adviceInWords(report, finding),
    decision,
    aside,
  }
}

/** More cells than these are counted. */
const mostNamed = 3

const cellsInWords = (report: Report, { subject }: Finding): string => {
  const chief = chiefCell(subject)
  const cells = subject.kind === 'sum' ? (chief ? [chief] : []) : cellsNamed(subject)
  const isSeen = (cell: CellAddress) => report.cells[cell]?.seen === true
  const names = cells.slice(0, mostNamed).flatMap(cell => {
    const place = formCellAt(report, cell)
    return place ? [`${cellName(place)}${isSeen(cell) ? seenMark : ''}`] : []
  })
  // Of a sum the total alone is named.
  const others = subject.kind === 'sum' && !cells.some(isSeen) && cellsNamed(subject).some(isSeen) ? '（所加各数由图像识别）' : ''
  return `${names.join('；')}${cells.length > mostNamed ? ` 等 ${cells.length} 格` : ''}${others}`
}

const adviceInWords = (report: Report, finding: Finding): string => {
  const [advice] = adviceOn(report, finding)
  return advice ? `${advice.words}${advice.cause ? `（${advice.cause}）` : ''}` : ''
}
