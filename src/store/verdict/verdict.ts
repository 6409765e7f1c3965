/** The one line that answers "is it right?", worked out from the report, its findings and what was changed. */

import { type Coverage, coverageOf } from '../../model/coverage'
import { type Summary, summarize } from '../../model/finding'
import { type Loss, leavesNothingOut } from '../../model/loss'
import type { Report } from '../../model/report'
import type { Judged } from '../decisions/judged'

/**
 * How the verdict looks: the gravest severity found; 'incomplete' where nothing was found in a reading that is not whole;
 * 'aside' where nothing is left but what was set aside or not asked; 'trial' where nothing is found, but in changed numbers;
 * 'clean' only where the report itself is read whole and right.
 */
export type Tone = 'error' | 'warning' | 'review' | 'incomplete' | 'aside' | 'trial' | 'clean'

export interface Verdict {
  readonly tone: Tone
  /** What is open. */
  readonly counts: Summary
  readonly setAside: Summary
  /** How many of those set aside are still to be done. */
  readonly later: number
  /** How many rules were not asked. */
  readonly rulesOff: number
  /** Without the equations of the rules that were not asked. */
  readonly coverage: Coverage
  /** Whether something of the document could not be read, or not for certain. */
  readonly unread: boolean
  /**
   * How all of it was read, where nothing else is to be said of the reading: by what it looks like, or from pages that lay twice or out of order.
   * null where there is nothing to be said, or something was not read.
   */
  readonly readAs: 'seen' | 'arranged' | null
  /** Whether everything that the form wants was found and read; a verdict over less is never clean. */
  readonly whole: boolean
}

/**
 * The verdict over a report.
 * @param report with the user's changes.
 * @param edits how many cells the user changed.
 */
export const verdictOf = (report: Report, { open, aside, rulesOff }: Judged, edits: number): Verdict => {
  const coverage = coverageOf(report)
  const counts = summarize(open)
  const setAside = summarize(aside.map(({ finding }) => finding))
  const unread = coverage.losses > 0 || coverage.doubtful > 0
  const whole = !unread && isComplete(coverage)
  const readAs = unread && coverage.doubtful === 0 && isComplete(coverage) ? readAsBy(report.losses) : null
  const later = aside.filter(({ decision }) => decision.kind === 'later').length
  const bare = { counts, setAside, later, rulesOff: rulesOff.length, coverage: without(rulesOff, coverage), unread, readAs, whole }
  return { ...bare, tone: toneOf(bare, edits) }
}

const readAsBy = (losses: readonly Loss[]): Verdict['readAs'] => {
  if (!losses.every(leavesNothingOut)) return null
  return losses.some(({ kind }) => kind === 'seen') ? 'seen' : 'arranged'
}

/** What is left of it where some rules are not asked. */
const without = (rulesOff: readonly string[], coverage: Coverage): Coverage => {
  const off = rulesOff.flatMap(rule => coverage.equationsByRule[rule] ?? [])
  return {
    ...coverage,
    equations: off.reduce((left, { equations }) => left - equations, coverage.equations),
    equationsWanted: off.reduce((left, { equationsWanted }) => left - equationsWanted, coverage.equationsWanted),
  }
}

const isComplete = (coverage: Coverage): boolean =>
  coverage.cells === coverage.cellsWanted &&
  coverage.equations === coverage.equationsWanted &&
  (coverage.filling || coverage.sections === coverage.sectionsWanted)

/** Findings that want an answer, notices left out. */
export const weightOf = ({ error, warning, review }: Summary): number => error + warning + review

const toneOf = ({ counts, setAside, rulesOff, whole }: Omit<Verdict, 'tone'>, edits: number): Tone => {
  if (counts.error > 0) return 'error'
  if (counts.warning > 0) return 'warning'
  if (counts.review > 0) return 'review'
  if (!whole) return 'incomplete'
  if (weightOf(setAside) > 0 || rulesOff > 0) return 'aside'
  return edits > 0 ? 'trial' : 'clean'
}
