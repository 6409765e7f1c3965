/** Which ruling lines hang together by crossings, without looking at every pair of them. */

import { disjointSets } from '../../geometry/disjointSets'
import { gather } from '../../model/gather'
import { countLeading } from '../../model/leading'
import type { Ruling } from '../../model/source'
import { TOUCH } from '../weights'

/**
 * Sweeps down the page over a tree of the upright lines by x (a segment tree). A part of the tree whose lines at this height were
 * joined before is joined as one, so that the work grows with n log n, however many crossings there are.
 * @returns lists of lines across and upright that hang together.
 */
export const joinCrossing = (across: readonly Ruling[], upright: readonly Ruling[]): [Ruling[], Ruling[]][] => {
  const byX = [...upright].sort((one, other) => one.at - other.at)
  const sets = disjointSets(across.length + byX.length)
  const tree = lineTree(byX.length, (one, other) => sets.join(across.length + one, across.length + other))
  for (const { kind, index } of eventsOf(across, byX)) {
    if (kind === 'begin') tree.add(index)
    else if (kind === 'end') tree.remove(index)
    else {
      const { from, to } = across[index] as Ruling
      const [first, last] = [countBelow(byX, from - TOUCH, false), countBelow(byX, to + TOUCH, true) - 1]
      const member = first <= last ? tree.joinRange(first, last) : null
      if (member !== null) sets.join(index, across.length + member)
    }
  }
  const groups = new Map<number, [Ruling[], Ruling[]]>()
  const groupOf = (index: number) => {
    const key = sets.root(index)
    const group = groups.get(key) ?? [[], []]
    groups.set(key, group)
    return group
  }
  for (const [index, line] of across.entries()) groupOf(index)[0].push(line)
  for (const [index, line] of byX.entries()) groupOf(across.length + index)[1].push(line)
  return [...groups.values()]
}

interface Event {
  readonly y: number
  readonly kind: 'begin' | 'across' | 'end'
  readonly index: number
}

const turnOf = { begin: 0, across: 1, end: 2 } as const

const eventsOf = (across: readonly Ruling[], upright: readonly Ruling[]): Event[] =>
  [
    ...across.map(({ at }, index) => ({ y: at, kind: 'across' as const, index })),
    ...gather(upright, ({ from, to }, index) => [
      { y: from - TOUCH, kind: 'begin' as const, index },
      { y: to + TOUCH, kind: 'end' as const, index },
    ]),
  ].sort((one, other) => one.y - other.y || turnOf[one.kind] - turnOf[other.kind])

/** How many of the lines, sorted, stand left of x; with `including`, those at x too. */
const countBelow = (lines: readonly Ruling[], x: number, including: boolean): number =>
  countLeading(lines, ({ at }) => (including ? at <= x : at < x))

/** A tree over lines 0 to count - 1, of which some are present at a time. */
const lineTree = (count: number, join: (one: number, other: number) => void) => {
  let leaves = 1
  while (leaves < count) leaves *= 2
  /** A line that is present under a node; -1 for none. */
  const member = new Int32Array(2 * leaves).fill(-1)
  /** Whether all lines present under a node are joined. */
  const joined = new Uint8Array(2 * leaves).fill(1)
  const refresh = (leaf: number) => {
    for (let node = leaf >> 1; node >= 1; node >>= 1) {
      const [left, right] = [member[2 * node] as number, member[2 * node + 1] as number]
      member[node] = left >= 0 ? left : right
      const alone = left < 0 ? joined[2 * node + 1] : right < 0 ? joined[2 * node] : 0
      // Lines that were joined stay so when one of them goes.
      joined[node] = alone || (joined[node] && member[leaf] === -1) ? 1 : 0
    }
  }
  const set = (line: number, present: boolean) => {
    member[leaves + line] = present ? line : -1
    refresh(leaves + line)
  }
  /** Joins everything present under a node. */
  const joinNode = (node: number) => {
    if (joined[node]) return
    joinNode(2 * node)
    joinNode(2 * node + 1)
    const [left, right] = [member[2 * node] as number, member[2 * node + 1] as number]
    if (left >= 0 && right >= 0) join(left, right)
    joined[node] = 1
  }
  return {
    add: (line: number) => set(line, true),
    remove: (line: number) => set(line, false),
    /** Joins the lines present from first to last; returns one of them, or null where there is none. */
    joinRange(first: number, last: number): number | null {
      let found = -1
      const take = (node: number) => {
        if (member[node] === -1) return
        joinNode(node)
        if (found >= 0) join(found, member[node] as number)
        found = member[node] as number
      }
      let [left, right] = [first + leaves, last + leaves + 1]
      for (; left < right; left >>= 1, right >>= 1) {
        if (left & 1) take(left++)
        if (right & 1) take(--right)
      }
      return found < 0 ? null : found
    },
  }
}
