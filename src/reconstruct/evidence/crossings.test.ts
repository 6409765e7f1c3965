import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverageOf } from '../../geometry/coverage'
import type { Ruling } from '../../model/source'
import { joinCrossing } from './crossings'

const place = fc.integer({ min: 0, max: 60 })
const ruling = (along: 'x' | 'y') =>
  fc.record({ at: place, from: place, length: place }).map(({ at, from, length }): Ruling => ({ along, at, from, to: from + length }))

const touch = 3
const cross = (across: Ruling, upright: Ruling) =>
  upright.at >= across.from - touch &&
  upright.at <= across.to + touch &&
  across.at >= upright.from - touch &&
  across.at <= upright.to + touch

/** By looking at every pair until nothing changes. */
const slowly = (across: readonly Ruling[], upright: readonly Ruling[]): Set<Ruling>[] => {
  const groups = [...across, ...upright].map(line => new Set([line]))
  const groupOf = (line: Ruling) => groups.find(group => group.has(line)) as Set<Ruling>
  for (const one of across)
    for (const other of upright) {
      const [mine, its] = [groupOf(one), groupOf(other)]
      if (!cross(one, other) || mine === its) continue
      for (const line of its) mine.add(line)
      groups.splice(groups.indexOf(its), 1)
    }
  return groups
}

test('lines hang together exactly as pair by pair', () => {
  fc.assert(
    fc.property(fc.array(ruling('x'), { maxLength: 25 }), fc.array(ruling('y'), { maxLength: 25 }), (across, upright) => {
      const found = joinCrossing(across, upright).map(([one, other]) => new Set([...one, ...other]))
      const wanted = slowly(across, upright)
      expect(found).toHaveLength(wanted.length)
      for (const group of found) expect(wanted).toContainEqual(group)
    }),
  )
})

test('covered lengths are the sum of what each interval covers', () => {
  const interval = fc.tuple(place, place).map(([from, length]) => ({ from, to: from + length }))
  fc.assert(
    fc.property(fc.array(interval), place, place, (intervals, from, length) => {
      const to = from + length
      const wanted = intervals.reduce((sum, one) => sum + Math.max(0, Math.min(to, one.to) - Math.max(from, one.from)), 0)
      expect(coverageOf(intervals)(from, to)).toBe(wanted)
    }),
  )
})
