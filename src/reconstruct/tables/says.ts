/** Whether print says a label whose lines stand among others'. */
import { commonSubsequence } from '../../text/similarity'
import { LABEL_STANDS } from '../weights'

/** @param text and @param label squashed. Enough of the label's characters follow each other there, from its first two on. */
export const says = (text: string, label: string): boolean => {
  if (text.includes(label)) return true
  const isFrom = (at: number) => commonSubsequence(text.slice(at, at + 2 * label.length), label) >= LABEL_STANDS * label.length
  for (let at = begin(text, label, 0); at >= 0; at = begin(text, label, at + 1)) if (isFrom(at)) return true
  return false
}

const begin = (text: string, label: string, from: number) => text.indexOf(label.slice(0, 2), from)
