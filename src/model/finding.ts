/** What a rule says about a report. Plain data; its Chinese sentence is made in `words/`. */
import type { CellAddress } from '../statute/form'
import type { RuleArgs, RuleId } from './ruleArgs'
import { type Subject, subjectKey } from './subject'

/** error 错误, warning 警告, review 待复核, notice 提示; gravest first. */
export const severities = ['error', 'warning', 'review', 'notice'] as const
export type Severity = (typeof severities)[number]

/**
 * The slip that a repair would undo.
 * digits swapped: 21 for 12. digit missing: 2 for 12. digit doubled: 112 for 12. digit added: 120 for 12.
 * neighbour: the number of the next cell. wrong column, wrong row: counted one cell beside where it belongs.
 * split: 1 | 2 for 12. run together: 12 for 1 | 2. total left at 0: its parts are not. left blank: not meant as 0.
 * reading: the cell shows the right number, so not the report is wrong but our reading of it.
 */
export const repairCauses = [
  'reading',
  'total left at 0',
  'left blank',
  'digits swapped',
  'digit missing',
  'digit doubled',
  'digit added',
  'neighbour',
  'wrong column',
  'wrong row',
  'split',
  'run together',
] as const
export type RepairCause = (typeof repairCauses)[number]

/** One connected set of cell changes that settles the sums it touches; the right values by cell, in the order of the form. */
export interface Repair {
  readonly set: Readonly<Partial<Record<CellAddress, number>>>
  /** Absent where the change has no look of a slip. */
  readonly cause?: RepairCause
}

/** What every finding has. */
interface Found {
  /** Tells it from all others of its report, and stays the same when the report is checked again. */
  readonly id: string
  readonly severity: Severity
  readonly subject: Subject
  readonly found?: number
  readonly expected?: number
  /** On every arithmetic finding: what would settle it, best first. Empty where nothing small does. */
  readonly repairs?: readonly Repair[]
}

/** A rule with what its sentence is made of. */
export type Said<Id extends RuleId = RuleId> = {
  [Each in Id]: {
    readonly rule: Each
    readonly args: RuleArgs[Each]
    /**
     * A question. unread: what is not found may not have been read; seen: it may stand unrecognized on a picture; misread: words of a picture may not have
     * been written so; damaged: what is found may not have been written; muddled: it may stand elsewhere.
     */
    readonly asks?: 'unread' | 'seen' | 'misread' | 'damaged' | 'muddled'
  }
}[Id]

/** What was passed on comes with its sentence. */
export interface Worded {
  readonly rule: RuleId
  readonly words: string
}

export type Finding = Found & (Said | Worded)

/** A finding as its rule made it, before it has its place among the others. */
export type Made<Id extends RuleId = RuleId> = Omit<Found, 'id'> & Said<Id>

interface Nameless {
  readonly rule: RuleId
  readonly subject: Subject
}

/** The findings of one report, in their order → with their ids: rule, subject and, of those alike in both, a running number. */
export const withIds = <Unsigned extends Nameless>(
  findings: readonly Unsigned[],
  keyOf: (finding: Unsigned) => string = keyOfFinding,
): readonly (Unsigned & { readonly id: string })[] => {
  const seen = new Map<string, number>()
  return findings.map(finding => {
    const key = keyOf(finding)
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return { ...finding, id: before === 0 ? key : `${key}#${before}` }
  })
}

/** Cells of other reports do not tell: their places change when files come or go. */
export const keyOfFinding = ({ rule, subject }: Nameless): string => {
  const own = subject.kind === 'across' ? { ...subject, cells: subject.cells.filter(({ of }) => of === 'report') } : subject
  return `${rule}@${subjectKey(own)}`
}

/** The finding with this id; null for none. */
export const findingOf = (findings: readonly Finding[], id: string | null): Finding | null =>
  findings.find(finding => finding.id === id) ?? null

export type Summary = Readonly<Record<Severity, number>>

/** How many findings there are of each severity. */
export const summarize = (findings: readonly Pick<Finding, 'severity'>[]): Summary => {
  const counts: Record<Severity, number> = { error: 0, warning: 0, review: 0, notice: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}
