/** Pieces of dashed rules that writing touches: without it little of them is left, and with it they look as writing in line does. */
import type { Lattice } from './lattice'

/** A piece that writing touches is seen for this share all along, */
const WHOLE = 0.95
/** where its rule is seen for this one before and behind. */
const BROKEN = 0.65
/** Of what so little is left without writing some is dashes. */
const SOME = 0.08

/**
 * Pieces of which some is seen without writing, and the rest where it touches them; and those that writing touches all along, if their rule is
 * seen before and behind them, or ends there at a side.
 */
export const throughWriting = (bare: Lattice, whole: Lattice): Lattice => {
  const { level, upright } = bare
  const levels = level.map((_, row) =>
    touchedToo(upright.length - 1, column => [bare.levelPiece(row, column), whole.levelPiece(row, column)], true),
  )
  const uprights = upright.map((_, column) =>
    touchedToo(level.length - 1, row => [bare.uprightPiece(row, column), whole.uprightPiece(row, column)], false),
  )
  return { ...bare, levelPiece: (row, column) => levels[row]?.[column] ?? 0, uprightPiece: (row, column) => uprights[column]?.[row] ?? 0 }
}

/**
 * @param piece how much of a piece is seen without writing, and where it touches it.
 * @param endsAtSides whether a rule may end at a side with such a piece: no upright does, heads of several columns stand at the top.
 */
export const touchedToo = (
  count: number,
  piece: (at: number) => readonly [seen: number, touched: number],
  endsAtSides: boolean,
): readonly number[] => {
  const pieces = Array.from({ length: count }, (_, at) => piece(at))
  const shares = pieces.map(([seen, touched]) => (seen >= SOME ? Math.max(seen, touched) : seen))
  const isHidden = (at: number) => (shares[at] as number) < SOME && (pieces[at]?.[1] ?? 0) >= WHOLE
  const beyond = (at: number, step: 1 | -1): number | null => {
    const next = at + step
    return next < 0 || next >= count ? null : isHidden(next) ? beyond(next, step) : (shares[next] as number)
  }
  return shares.map((share, at) => {
    if (!isHidden(at)) return share
    const ends = [beyond(at, -1), beyond(at, 1)]
    const isPrinted = (end: number | null) => (end ?? (endsAtSides ? 1 : 0)) >= BROKEN
    return ends.every(isPrinted) && ends.some(end => end !== null) ? (pieces[at] as readonly [number, number])[1] : share
  })
}
