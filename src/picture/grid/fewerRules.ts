/** Writing taken for rules of a table whose cells are no rectangles for it: what parts few rows or columns in a run is dropped. */
import { FEWEST_COLUMNS } from '../runningText'
import type { Lattice } from './lattice'
import { type LatticeCells, latticeCells, PRINTED } from './latticeCells'
import type { Rule } from './rules'

/**
 * An upright that parts rows below each other for less of a table's height is one of writing, whose strokes stand in line for some rows; and so is a level one for
 * less of its width: heads over some of its columns have shorter ones.
 */
const WRITTEN = { upright: 0.35, level: 0.2 }
/** One that parts so much in all is none of writing, however often it is broken. */
const RULED = 0.5

export interface Told {
  readonly lattice: Lattice
  readonly told: LatticeCells
}

/** @param crossed how rules of the same table cross. @returns the lattice without rules of writing, where only so its cells are rectangles; else as it is. */
export const withFewerRules = (lattice: Lattice, crossed: (level: readonly Rule[], upright: readonly Rule[]) => Lattice): Told => {
  const own = { lattice, told: latticeCells(lattice) }
  if (own.told.kind === 'cells') return own
  let fewer = lattice
  // Strokes in line are parted by fewer rules once others are gone.
  for (let round = 0; round < 2; round++) {
    fewer = crossed(fewer.level, parting(uprightRuns(fewer), WRITTEN.upright))
    fewer = crossed(parting(levelRuns(fewer), WRITTEN.level), fewer.upright)
  }
  const told = latticeCells(fewer)
  return told.kind === 'cells' && fewer.upright.length > FEWEST_COLUMNS ? { lattice: fewer, told } : own
}

interface RuleRun {
  readonly rule: Rule
  /** For how much of its way from side to side it parts in a run: 0 to 1. */
  readonly run: number
  /** And in all. */
  readonly share: number
}

const parting = (runs: readonly RuleRun[], least: number): readonly Rule[] =>
  runs.filter(({ run, share }) => run >= least || share >= RULED).map(({ rule }) => rule)

/** A level rule parts cells of several columns: what parts those of one is a line of a label's writing. */
const levelRuns = ({ level, upright, levelPiece }: Lattice): readonly RuleRun[] =>
  runsOfRules(level, upright, levelPiece, Math.min(2, upright.length - 1))
const uprightRuns = ({ level, upright, uprightPiece }: Lattice): readonly RuleRun[] =>
  runsOfRules(upright, level, (at, piece) => uprightPiece(piece, at))

/** @param across rules that they cross. @param least pieces that are a run. */
const runsOfRules = (
  rules: readonly Rule[],
  across: readonly Rule[],
  piece: (at: number, piece: number) => number,
  least = 1,
): readonly RuleRun[] =>
  rules.map((rule, at) => {
    if (at === 0 || at === rules.length - 1) return { rule, run: 1, share: 1 }
    const places = across.map(other => other.at(rule.at((other.from + other.to) / 2)))
    let [begin, longest, sum] = [0, 0, 0]
    for (let next = 1; next < places.length; next++) {
      if (piece(at, next - 1) >= PRINTED) sum += (places[next] as number) - (places[next - 1] as number)
      if (piece(at, next - 1) < PRINTED) begin = next
      else if (next - begin >= least) longest = Math.max(longest, (places[next] as number) - (places[begin] as number))
    }
    const whole = (places.at(-1) as number) - (places[0] as number) || 1
    return { rule, run: longest / whole, share: sum / whole }
  })
