/** Findings for tests of what happens to them, told in short. */
import { type Finding, type Repair, type Severity, withIds } from '../model/finding'
import type { RuleId } from '../model/ruleArgs'
import { cellsNamed, type Place, placeNamed, type Subject } from '../model/subject'
import type { CellAddress } from '../statute/form'
import { messageOf } from '../words/messageOf'

interface Told extends Place {
  readonly rule?: RuleId
  readonly severity?: Severity
  readonly message?: string
  readonly cells?: readonly CellAddress[]
  /** The last of the cells, where the finding is about a sum. */
  readonly totals?: readonly CellAddress[]
  readonly subject?: Subject
  readonly found?: number
  readonly expected?: number
  readonly repairs?: readonly Repair[]
}

/** Findings with their sentences: about sums where there are totals, about words where there is a quote, else about cells. */
export const findingsTold = (all: readonly Told[]): readonly Finding[] =>
  withIds(
    all.map(({ rule = 'cell-blank', severity = 'error', message = '', cells, totals, subject, quote, anchor, mark, ...rest }) => ({
      rule,
      severity,
      words: message,
      subject: subject ?? subjectTold(cells ?? [], totals, { ...(quote && { quote }), ...(anchor && { anchor }), ...(mark && { mark }) }),
      ...rest,
    })),
  )

/** One of them. */
export const findingTold = (told: Told): Finding => findingsTold([told])[0] as Finding

const subjectTold = (cells: readonly CellAddress[], totals: readonly CellAddress[] | undefined, at: Place): Subject => {
  if (totals) return { kind: 'sum', left: cells.filter(cell => !totals.includes(cell)), right: totals }
  return { kind: at.quote === undefined && at.anchor === undefined ? 'cells' : 'words', cells, at }
}

/** A finding with what tests ask of it laid open: its sentence, its cells, its place. */
export const laidOpen = (finding: Finding) => ({
  ...finding,
  message: messageOf(finding),
  cells: cellsNamed(finding.subject),
  totals: finding.subject.kind === 'sum' ? finding.subject.right : undefined,
  ...placeNamed(finding.subject),
})
