/** Labels that were misread on a picture. */
import { editDistance } from '../../text/similarity'
import { MISPRINT } from '../weights'

/** Whether what was read is like a label, and less like any other. All squashed. */
export const isMisreadOf = (said: string, label: string, labels: readonly string[]): boolean => {
  const edits = editDistance(said, label)
  return edits <= MISPRINT * label.length && labels.every(other => other === label || editDistance(said, other) > edits)
}
