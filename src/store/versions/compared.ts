/** Which version of a report is held against which. */
import type { Version } from '../../model/versions'
import { joined } from '../across/joined'
import type { OtherVersions, Ready, State } from '../state'
import { otherVersions } from './putVersion'

export interface Compared {
  readonly older: Ready
  readonly newer: Ready
  /** versions: one gave way to the other. twins: both are in the list, a draft and what was published perhaps. */
  readonly kind: 'versions' | 'twins'
}

/** The version before the one in the list; where an older one was put back, the one after it; without versions its twin. */
export const comparedOf = (file: Ready, state: Pick<State, 'files' | 'versions'>): Compared | null => {
  const { older, newer }: OtherVersions = otherVersions(state, file.id)
  if (older[0]) return { older: older[0], newer: file, kind: 'versions' }
  if (newer[0]) return { older: file, newer: newer[0], kind: 'versions' }
  const twin = state.files.find(({ id }) => id === file.beside?.twin)
  return twin?.state === 'ready' ? { older: twin, newer: file, kind: 'twins' } : null
}

/** A version as it was read, with what was found beside other reports while it was in the list; without what was tried out in it. */
export const versionOf = ({ outcome, beside }: Ready): Version => ({ report: outcome.report, findings: joined(outcome.findings, beside) })
