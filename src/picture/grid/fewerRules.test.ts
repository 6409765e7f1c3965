import { expect, test } from 'vitest'
import { withFewerRules } from './fewerRules'
import type { Lattice } from './lattice'
import type { Rule } from './rules'

const ruleAt = (place: number): Rule => ({ points: [], from: 0, to: 1000, at: () => place, depth: 100, ground: 250 })

/** Where a rule is printed, by its place. */
type Printed = Readonly<Record<number, readonly (readonly [from: number, to: number])[]>>

const placeOf = (rule: Rule): number => rule.at(0)

/** A lattice of rules of which each is printed from one place to another, all of a piece or none. */
const crossedBy =
  (levels: Printed, uprights: Printed) =>
  (level: readonly Rule[], upright: readonly Rule[]): Lattice => {
    const share = (printed: Printed, rule: Rule | undefined, one: Rule | undefined, other: Rule | undefined) => {
      if (!rule || !one || !other) return 0
      const [from, to] = [placeOf(one), placeOf(other)]
      const seen = (printed[placeOf(rule)] ?? []).reduce(
        (sum, [begin, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(begin, from)),
        0,
      )
      return seen / (to - from)
    }
    return {
      level,
      upright,
      levelPiece: (row, column) => share(levels, level[row], upright[column], upright[column + 1]),
      uprightPiece: (row, column) => share(uprights, upright[column], level[row], level[row + 1]),
    }
  }

const rulesOf = (printed: Printed): readonly Rule[] => Object.keys(printed).map(place => ruleAt(Number(place)))

const whole = [[0, 1000]] as const
const rows = [0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]
const levels: Printed = Object.fromEntries(rows.map(place => [place, whole]))
const uprights: Printed = { 0: whole, 400: whole, 600: whole, 800: whole, 1000: whole }

const tell = (level: Printed, upright: Printed) => {
  const crossed = crossedBy(level, upright)
  const { lattice, told } = withFewerRules(crossed(rulesOf(level), rulesOf(upright)), crossed)
  return { told, xs: lattice.upright.map(placeOf), ys: lattice.level.map(placeOf) }
}

/** Strokes in line in two rows of labels, each reaching into the next row's: no cells are rectangles with them. */
const written: Printed = { ...uprights, 100: [[100, 300]], 200: [[500, 600], [700, 800]], 300: [[200, 400]] } // biome-ignore format: short
const broken: Printed = { ...levels, 200: [[0, 100], [200, 1000]], 300: [[100, 1000]], 600: [[0, 100], [200, 1000]] } // biome-ignore format: short

test('writing that was taken for rules is none where cells are rectangles only without it', () => {
  const { told, xs, ys } = tell(broken, written)
  expect(told.kind).toBe('cells')
  expect(xs).toEqual([0, 400, 600, 800, 1000])
  expect(ys).toEqual(rows)
})

test('a grid that holds keeps all its rules', () => {
  expect(tell(levels, { ...uprights, 200: [[300, 400]] }).xs).toContain(200)
})

test('short rules of heads and of labels stay', () => {
  const headed: Printed = { ...broken, 50: [[600, 1000]] }
  const labels: Printed = { ...written, 350: [[300, 700]] }
  const { xs, ys } = tell(headed, labels)
  expect(xs).toEqual([0, 350, 400, 600, 800, 1000])
  expect(ys).toEqual(rows.toSpliced(1, 0, 50))
})

test('what holds without no rule of writing stays in doubt', () => {
  const cut: Printed = { ...levels, 300: [[0, 100], [500, 700]], 400: [[300, 500]], 500: [[100, 450], [700, 900]] } // biome-ignore format: short
  const { told, ys } = tell(cut, { ...uprights, 400: [[0, 350], [450, 1000]], 600: [[0, 550], [650, 1000]] }) // biome-ignore format: short
  expect(told.kind === 'doubt' ? ys : rows).toEqual(rows)
})

test('what has fewer columns than any table of the form is lines of running text', () => {
  const [{ 400: _, 600: __, ...few }] = [written]
  expect(tell(broken, few).told.kind).toBe('doubt')
})
