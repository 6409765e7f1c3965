import { isNoteMark } from '../../text/noteMark'

/** Marks of notes: a raised mark beside other print is no part of it: 12 with a small 1 is not 121. */
export interface Piece {
  readonly text: string
  readonly raised: boolean
}

/** The text of a paragraph without them. Where all of it is raised, or is more than marks, it stays. */
export const withoutNoteMarks = (pieces: readonly Piece[]): string => {
  const plain = pieces.some(piece => !piece.raised && piece.text.trim() !== '')
  const raised = pieces.map(piece => (piece.raised ? piece.text : '\0')).join('')
  const drop = plain && raised.split('\0').every(text => text === '' || isNoteMark(text))
  return pieces.map(piece => (piece.raised && drop ? '' : piece.text)).join('')
}
