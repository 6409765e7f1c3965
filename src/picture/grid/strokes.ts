/** Rules of dashed tables that are strokes of writing in line: where nothing but dashes is left of a page, nothing is left of them. */
import { median } from '../../geometry/median'
import type { Picture } from '../picture'
import { sideways } from '../raster/turned'
import { onlyDashes } from './dashes'
import { type Lattice, latticeOf } from './lattice'
import { isSolid, type Rule } from './rules'

/** A piece that is printed for this share parts cells; */
const PRINTED = 0.5
/** and of dashes this share is left at least, unless writing touches them all along. */
const LEFT = 0.2
/** Of a rule's pieces that are printed dashes are left in so many at least: strokes lie in line with some now and then. */
const RULED = 1 / 3
/** Strokes are in line in so many of a table's rows at most: dots that a threshold thinned out go all the way. */
const FEW = 1 / 3
/** Of half of a table's pieces so much is left at least, or its dots are no dashes to tell by. */
const TELLING = 0.5

/**
 * A lattice without rules of which hardly a dash is left once writing is taken off the page. Where there are some, pieces of the others that are in
 * line with strokes count only between pieces of which dashes are left. A lattice with rules that have no gaps is what it was.
 */
export const withoutStrokes = (page: Picture, lattice: Lattice, unit: number): Lattice => {
  if ([...lattice.level, ...lattice.upright].some(isSolid)) return lattice
  const kept = withoutStruck(page, lattice, unit)
  return kept.level.length < 2 || kept.upright.length < 2 || kept === lattice ? lattice : betweenDashes(kept, onBare(page, kept, unit))
}

const withoutStruck = (page: Picture, lattice: Lattice, unit: number): Lattice => {
  if (!hasShort(lattice)) return lattice
  const bare = onBare(page, lattice, unit)
  const levels = lattice.level.map((_, row) => leftOf(alongLevel(lattice, row), alongLevel(bare, row)))
  const uprights = lattice.upright.map((_, column) => leftOf(alongUpright(lattice, column), alongUpright(bare, column)))
  if ((median([...levels, ...uprights].flat()) ?? 0) < TELLING) return lattice
  const level = lattice.level.filter(
    (rule, row) => isRuled(levels[row] as readonly number[], lattice.upright) || isSide(rule, lattice.level),
  )
  const upright = lattice.upright.filter(
    (rule, column) => isRuled(uprights[column] as readonly number[], lattice.level) || isSide(rule, lattice.upright),
  )
  if (level.length === lattice.level.length && upright.length === lattice.upright.length) return lattice
  return withoutStruck(page, latticeOf(page, sideways(page), level, upright, unit), unit)
}

const onBare = (page: Picture, { level, upright }: Lattice, unit: number): Lattice => {
  const bare = onlyDashes(page)
  return latticeOf(bare, sideways(bare), level, upright, unit)
}

/** Whether a rule between a table's sides is as short as strokes in line are. */
const hasShort = (lattice: Lattice): boolean => {
  const { level, upright } = lattice
  const isShort = (pieces: readonly number[]) => leftOf(pieces, pieces).length <= FEW * pieces.length
  return (
    level.slice(1, -1).some((_, at) => isShort(alongLevel(lattice, at + 1))) ||
    upright.slice(1, -1).some((_, at) => isShort(alongUpright(lattice, at + 1)))
  )
}

const isSide = (rule: Rule, rules: readonly Rule[]): boolean => rule === rules[0] || rule === rules.at(-1)

const alongLevel = ({ upright, levelPiece }: Lattice, row: number): readonly number[] =>
  upright.slice(1).map((_, column) => levelPiece(row, column))
const alongUpright = ({ level, uprightPiece }: Lattice, column: number): readonly number[] =>
  level.slice(1).map((_, row) => uprightPiece(row, column))

/** How much is left of each piece of a rule that is printed. @param pieces how sure each is printed. */
const leftOf = (pieces: readonly number[], left: readonly number[]): readonly number[] =>
  left.filter((_, at) => (pieces[at] as number) >= PRINTED)

/** @param left of each piece that is printed. @param crossing the rules that it crosses. */
const isRuled = (left: readonly number[], crossing: readonly Rule[]): boolean =>
  left.length > FEW * (crossing.length - 1) || left.filter(share => share >= LEFT).length >= RULED * left.length

const betweenDashes = (whole: Lattice, bare: Lattice): Lattice => {
  const level = whole.level.map((_, row) => dashed(alongLevel(whole, row), alongLevel(bare, row)))
  const upright = whole.upright.map((_, column) => dashed(alongUpright(whole, column), alongUpright(bare, column)))
  return { ...whole, levelPiece: (row, column) => level[row]?.[column] ?? 0, uprightPiece: (row, column) => upright[column]?.[row] ?? 0 }
}

/** The pieces of a rule; those of strokes, which no piece of dashes ends before or behind, as none. */
export const dashed = (pieces: readonly number[], left: readonly number[]): readonly number[] => {
  const isLeft = (at: number) => (left[at] ?? 0) >= LEFT
  const isPrinted = (at: number) => (pieces[at] ?? 0) >= PRINTED
  return pieces.map((share, at) => {
    let [before, behind] = [at, at]
    while (isPrinted(before) && !isLeft(before)) before--
    while (isPrinted(behind) && !isLeft(behind)) behind++
    return !isPrinted(at) || (isPrinted(before) && isPrinted(behind)) ? share : 0
  })
}
