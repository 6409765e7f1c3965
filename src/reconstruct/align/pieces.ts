/** Tokens ↔ the pieces of print they are cut from. */
import type { Piece } from '../outline/piece'
import type { Token } from './labels'

/** The words of a piece, as of a cell of text in which a blank stands for a tab. */
export const wordsOfPiece = (piece: Piece): Piece[] => {
  const words = [...piece.text.matchAll(/\S+/g)]
  return words.length < 2 || piece.anchor.box ? [piece] : words.map(word => partOf(piece, word.index, word[0]))
}

/** Tokens in a row that are cut from one piece are one piece again. */
export const tokensToPieces = (tokens: readonly Token[]): Piece[] => {
  const pieces: { piece: Piece; text: string }[] = []
  for (const { piece, text } of tokens) {
    const last = pieces.at(-1)
    if (last?.piece === piece) last.text += text
    else pieces.push({ piece, text })
  }
  return pieces.map(({ piece, text }) => {
    const at = piece.text.indexOf(text)
    return text === piece.text || at < 0 ? piece : partOf(piece, at, text)
  })
}

const partOf = (piece: Piece, at: number, text: string): Piece => {
  const start = piece.anchor.start + at
  return { ...piece, text, anchor: { ...piece.anchor, start, end: start + text.length } }
}
