/** Reads a damaged report and says what came out otherwise than it was before. */
import type { Outcome } from '../../model/result'
import { cellsOf } from '../../statute/compiled'
import type { Form } from '../../statute/form'
import { messageOf } from '../../words/messageOf'
import type { Figures } from '../printed'

export interface DamagedReading {
  /** Its code, where no report came out. */
  readonly failed: string | null
  /** Cells that are certain and not what was printed. */
  readonly wrong: readonly string[]
  /** Errors and warnings. */
  readonly accused: readonly string[]
  /** Cells unread, uncertain or absent. */
  readonly unread: number
  /** Findings of the third degree, and losses. */
  readonly asked: number
}

export const readDamaged = (form: Form, figures: Figures, outcome: Outcome): DamagedReading => {
  if (!outcome.ok) return { failed: outcome.failure.code, wrong: [], accused: [], unread: cellsOf(form).length, asked: 0 }
  const { report, findings } = outcome
  let unread = 0
  const wrong = cellsOf(form).flatMap(({ address }) => {
    const cell = report.cells[address]
    if (!cell || cell.unread || cell.uncertain) {
      unread++
      return []
    }
    return cell.value === Number(figures[address]) ? [] : [`${address}: ${figures[address]} is ${cell.text === '' ? 'blank' : cell.text}`]
  })
  const accused = findings
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(finding => `${finding.rule} ${messageOf(finding)}`)
  const asked = findings.filter(({ severity }) => severity === 'review').length + report.losses.length
  return { failed: null, wrong, accused, unread, asked }
}
