/**
 * Double rules → one line each. Word draws a double border of thick lines 3 points apart and more, and leaves its corners open:
 * between the two stands no print, and neither bounds all of its cells.
 */
import { disjointSets } from '../../geometry/disjointSets'
import { median } from '../../geometry/median'
import { flatten } from '../../model/gather'
import { mapBy } from '../../model/groupBy'
import type { Ruling, Run } from '../../model/source'
import { DOUBLED, MAX_LINES_WITH_FRAMES, OF_ONE_RULE, SAME_LINE } from '../weights'
import { joinCollinear } from './grids'

/**
 * The lines of a page, double ones halfway between their two where most are double; else as they are.
 * @param runs print of the page: lines as far apart as its type is high bound a row, as where many pages are printed small on a sheet.
 */
export const joinDoubleRules = (rulings: readonly Ruling[], runs: readonly Pick<Run, 'size'>[]): readonly Ruling[] => {
  if (rulings.length > MAX_LINES_WITH_FRAMES) return rulings
  const within = Math.min(OF_ONE_RULE, median(runs.map(({ size }) => size)) ?? OF_ONE_RULE)
  const axes = (['x', 'y'] as const).map(along => joinPairs(joinCollinear(rulings.filter(ruling => ruling.along === along)), within))
  const [all, double] = [lengthOf(flatten(axes.map(({ lines }) => lines))), lengthOf(flatten(axes.map(({ paired }) => paired)))]
  return double < DOUBLED * all ? rulings : flatten(axes.map(({ joined }) => joined))
}

interface Pairs {
  readonly lines: readonly Ruling[]
  /** Those with another of the same rule. */
  readonly paired: readonly Ruling[]
  readonly joined: readonly Ruling[]
}

/** @param lines along one axis, by their place. @param within how far apart the two of a rule stand at most. */
const joinPairs = (lines: readonly Ruling[], within: number): Pairs => {
  // As a rule every line is one.
  if (lines.every((line, index) => index === 0 || line.at - (lines[index - 1] as Ruling).at > within))
    return { lines, paired: [], joined: lines }
  const sets = disjointSets(lines.length)
  const paired = new Set<Ruling>()
  for (const [index, line] of lines.entries())
    for (let next = index + 1; next < lines.length; next++) {
      const other = lines[next] as Ruling
      if (other.at - line.at > within) break
      if (!runBeside(line, other)) continue
      sets.join(index, next)
      if (other.at - line.at > SAME_LINE / 2) paired.add(line).add(other)
    }
  const alike = mapBy(lines, (_, index) => sets.root(index))
  const joined = lines.map((line, index) => {
    const all = (alike.get(sets.root(index)) ?? []).map(({ at }) => at)
    const [first, last] = [Math.min(...all), Math.max(...all)]
    return last - first <= within ? { ...line, at: (first + last) / 2 } : line
  })
  return { lines, paired: [...paired], joined }
}

/** Along half of the shorter one or more. */
const runBeside = (one: Ruling, other: Ruling): boolean =>
  Math.min(one.to, other.to) - Math.max(one.from, other.from) >= Math.min(one.to - one.from, other.to - other.from) / 2

const lengthOf = (lines: readonly Ruling[]) => lines.reduce((sum, line) => sum + line.to - line.from, 0)
