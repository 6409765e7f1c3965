import type { Decided } from '../../share/toOutput'
import { ownFindings } from '../../store/across/joined'
import { fileFingerprint } from '../../store/decisions/fingerprints'
import { judge } from '../../store/decisions/judged'
import { editCount } from '../../store/edits/edits'
import { rulesNotAsked } from '../../store/files/passed'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'

/** What was decided about the findings of the file as it is, and what was tried out in it. */
export const decidedOn = (file: Ready): Decided => {
  const { decisions, rulesOff: off, ticks } = useStore.getState()
  const rulesOff = rulesNotAsked(file, off)
  const { report, findings } = file.outcome
  const { aside } = judge(report, findings, decisions[fileFingerprint(file)], rulesOff)
  const decided = new Map(aside.map(({ finding, decision }) => [finding, decision]))
  const ticked = ticks[file.id] ?? []
  return {
    decisionOn: finding => decided.get(finding),
    rulesOff,
    ...(editCount(file.edits) > 0 && file.checking === 'done' && { tried: { cells: file.edits, findings: ownFindings(file) } }),
    ...(ticked.length > 0 && { ticks: ticked }),
  }
}
