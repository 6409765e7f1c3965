/** Results that were passed on, in a link or a result file: what differs from files that were read here. */
import { manualChecks } from '../../words/manualChecks'
import { fileFingerprint, findingFingerprints } from '../decisions/fingerprints'
import { type FileDecisions, type Ready, type State, withFile } from '../state'

/** Whether it stands as it was sent: without the report's text a change could not be checked. */
export const isPassedOn = ({ outcome }: Pick<Ready, 'outcome'>): boolean => outcome.passed !== undefined

/** Rules that were not asked about a file: those switched off here, and those that its sender had switched off. */
export const rulesNotAsked = ({ outcome }: Pick<Ready, 'outcome'>, rulesOff: readonly string[]): readonly string[] => {
  const theirs = outcome.passed?.rulesOff ?? []
  return theirs.length === 0 ? rulesOff : [...new Set([...theirs, ...rulesOff])]
}

/** Takes in what comes with a result: its sender's decisions, what was tried out and ticked, and of a link the title as its name. */
export const receive = (state: State, id: number): State => {
  const file = state.files.find(entry => entry.id === id)
  if (file?.state !== 'ready' || !file.outcome.passed) return state
  // What the user decided since stays, where the file had to be read once more.
  const fingerprint = fileFingerprint(file)
  const decisions = { ...state.decisions, [fingerprint]: state.decisions[fingerprint] ?? decisionsOf(file) }
  const { passed, report } = file.outcome
  const title = report.title?.text.trim()
  const named = passed.by === 'link' && title ? { ...file, name: title } : file
  const { tried } = passed
  const shown = tried ? { ...named, edits: tried.cells, findings: tried.findings, past: [{}] } : named
  return { ...withFile(state, id, () => shown), decisions, ticks: withTicks(state.ticks, id, passed.ticks) }
}

const withTicks = (ticks: State['ticks'], id: number, theirs: readonly string[] = []): State['ticks'] => {
  const known = manualChecks.map(check => check.id).filter(check => theirs.includes(check))
  return known.length === 0 || ticks[id] ? ticks : { ...ticks, [id]: known }
}

const decisionsOf = ({ outcome: { report, findings, passed } }: Ready): FileDecisions => {
  const fingerprints = findingFingerprints(report, findings)
  return Object.fromEntries(
    fingerprints.flatMap((fingerprint, at) => {
      const decision = passed?.decisions[at]
      return decision ? [[fingerprint, decision] as const] : []
    }),
  )
}
