import type { Edits } from '../state'
import type { LoosePicture } from './binding'

/** Something that the user opened: a file, a sample, or pasted text. */
export interface Opened {
  readonly name: string
  readonly blob: Blob
  readonly password?: string
  readonly pictures?: true
  /** The pictures that it was made of. */
  readonly bound?: readonly LoosePicture[]
  /** The part of an address after # that it came in. */
  readonly link?: string
  /** What was tried out in it before, to be put back when it is read. */
  readonly awaiting?: Edits
}
