/** The foot of a table that a page's end cuts, below the last of its rows: its frame may run on there, and so may a rule of cells that go on behind. */
import { median } from '../../geometry/median'
import { cleanCell } from '../cell/cleanCell'
import type { Picture } from '../picture'
import type { Lattice } from './lattice'
import { BEYOND, CLOSED, IN_LINE, place } from './openEdges'
import { linesOf, type Rule } from './rules'
import type { TracePoint } from './traces'

/**
 * A table that was closed where its last upright ends, closed where most do instead, if nothing is written between: of the row above too little of the others would be
 * printed to part its cells.
 */
export const closedAtFoot = (
  page: Picture,
  lattice: Lattice,
  crossed: (level: readonly Rule[], upright: readonly Rule[]) => Lattice,
  unit: number,
): Lattice => {
  const { level, upright } = lattice
  const [above, last] = level.slice(-2)
  if (!above || !last || last.depth > 0) return lattice
  const running = upright.filter(rule => rule.depth > 0 && rule.to - place(above, rule) > BEYOND * unit)
  const usual = median(running.map(({ to }) => to)) ?? 0
  const ending = running.filter(({ to }) => Math.abs(to - usual) <= IN_LINE * unit)
  if (2 * ending.length <= upright.length) return lattice
  const end = Math.max(...ending.map(({ to }) => to)) + CLOSED * unit
  const sides = upright.map(rule => place(last, rule))
  if (Math.min(...sides) - end <= BEYOND * unit) return lattice
  const columns = upright.slice(1).map((next, at) => {
    const [left, right] = [linesOf(upright[at] as Rule)[1], linesOf(next)[0]]
    return [left.at(end), end, right.at(end), Math.min(...sides)] as const
  })
  if (columns.some(foot => cleanCell(page, foot).kind !== 'empty')) return lattice
  const points = upright.map((rule): TracePoint => ({ x: rule.at(end), y: end, depth: 0, cover: 0, ground: 255 }))
  const close: Rule = { points, from: last.from, to: last.to, at: () => end, depth: 0, ground: 255 }
  return crossed([...level.slice(0, -1), close], upright)
}
