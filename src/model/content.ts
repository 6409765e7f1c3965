import type { Cell } from './report'

/**
 * What a rule may say of a cell.
 * unsure: the cell is not in the document, could not be read, or two readings of it disagree. No rule accuses it.
 */
export type Content =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'words' }
  | { readonly kind: 'unsure' }

const unsure: Content = { kind: 'unsure' }
const blank: Content = { kind: 'blank' }
const words: Content = { kind: 'words' }

/** The content of a cell; `undefined` is a cell that is not in the document. */
export const contentOf = (cell: Cell | undefined): Content => {
  if (!cell || cell.unread || cell.uncertain) return unsure
  if (cell.value !== null) return { kind: 'number', value: cell.value }
  return cell.text.trim() === '' ? blank : words
}
