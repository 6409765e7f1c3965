/** Which version of a report is held against which. */
import { type Changes, changesBetween, type Version } from '../../model/versions'
import { joined } from '../across/joined'
import type { Beside, OtherVersions, Ready, State } from '../state'
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

/**
 * What differs between two versions as they were read, without what was tried out in them. What was found beside other reports
 * counts where both were held against the same ones: else a report that was opened meanwhile would look like a change.
 */
export const changesIn = ({ older, newer }: Pick<Compared, 'older' | 'newer'>): Changes => {
  const together = companionsOf(older.beside) === companionsOf(newer.beside)
  const versionOf = ({ outcome, beside }: Ready): Version => ({
    report: outcome.report,
    findings: together ? joined(outcome.findings, beside) : outcome.findings,
  })
  return changesBetween(versionOf(older), versionOf(newer))
}

const companionsOf = ({ before, earlier, twin, parts }: Partial<Beside> = {}): string => JSON.stringify([before, earlier, twin, parts])
