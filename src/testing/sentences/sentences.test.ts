import { describe, expect, it } from 'vitest'
import { marksIn } from './marks'
import { sentences } from './sentences'
import { cellsNamed, cellsOfTables } from './tables'
import { judged, type TrialKind } from './trials'

/** Of every two sentences the second is held out: nothing was made to fit it. */
const halves = [sentences.filter((_, index) => index % 2 === 0), sentences.filter((_, index) => index % 2 === 1)]
const [known, heldOut] = halves.map(judged)

/** What must be found in sentences that nobody looked at, and what must be silent. */
const floors: Readonly<Record<TrialKind, number>> = { agree: 0.97, claim: 0.9, none: 0.9, part: 0.9, share: 0.9 }

const rate = (trials: typeof known = [], kind: TrialKind): number => {
  const ofKind = trials.filter(trial => trial.kind === kind)
  return ofKind.filter(({ right }) => right).length / ofKind.length
}

describe('sentences as reports have them', () => {
  it.each(Object.entries(floors) as [TrialKind, number][])('are understood where they were not looked at: %s', (kind, floor) => {
    const percent = (trials: typeof known) => `${(100 * rate(trials, kind)).toFixed(1)} %`
    console.info(`${kind}: held out ${percent(heldOut)}, known ${percent(known)}`)
    expect(rate(heldOut, kind)).toBeGreaterThanOrEqual(floor)
  })

  it('raise no question where they agree with the tables', () => {
    const questioned = [...(known ?? []), ...(heldOut ?? [])].filter(({ kind, right }) => kind === 'agree' && !right)
    expect(questioned.map(({ text, found }) => [text, ...found])).toEqual([])
  })

  it.each(sentences.map(said => [said.text, said] as const))('stand over tables that have their numbers: %s', (_, { text, tables }) => {
    const cells = cellsOfTables(tables)
    for (const { value, cells: named } of marksIn(text).claims)
      expect(cellsNamed(named).reduce((sum, address) => sum + (cells[address] ?? 0), 0)).toBe(value)
  })

  it('are many', () => expect(sentences.length).toBeGreaterThanOrEqual(150))
})
