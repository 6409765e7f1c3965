/** Where in the document a flaw stands. */
import type { Passage } from '../model/report'
import type { Anchor } from '../model/source'

/** The anchor as an optional field: absent where the place is not known. */
export const placeOf = (anchor: Anchor | null | undefined): { readonly anchor?: Anchor } => (anchor ? { anchor } : {})

/** The whole passage as quote, with its place. */
export const quoteOf = (passage: Passage): { readonly quote: string; readonly anchor?: Anchor } => ({
  quote: passage.text.trim(),
  ...placeOf(passage.anchor),
})
