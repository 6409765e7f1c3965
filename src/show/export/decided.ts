import type { Decided } from '../../share/toOutput'
import { fileFingerprint } from '../../store/decisions/fingerprints'
import { judge } from '../../store/decisions/judged'
import { rulesNotAsked } from '../../store/files/passed'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'

/** What was decided about the findings of the file as it is, without changes. */
export const decidedOn = (file: Ready): Decided => {
  const { decisions, rulesOff: off } = useStore.getState()
  const rulesOff = rulesNotAsked(file, off)
  const { report, findings } = file.outcome
  const { aside } = judge(report, findings, decisions[fileFingerprint(file)], rulesOff)
  const decided = new Map(aside.map(({ finding, decision }) => [finding, decision]))
  return { decisionOn: finding => decided.get(finding), rulesOff }
}
