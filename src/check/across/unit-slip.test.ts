import { describe, expect, it } from 'vitest'
import { foundBeside } from '../../testing/acrossIn'
import { type CellChange, reportWith } from '../../testing/reportWith'

const found = (before: CellChange, now: CellChange) =>
  foundBeside('unit-slip', reportWith({ 'proactive/fees/amount': now }), {
    before: reportWith({ 'proactive/fees/amount': before }, { year: 2022 }),
  })

describe('unit-slip', () => {
  it.each([
    [12.5, 13.1],
    [12.5, 1250],
    [0, 131200],
    [12.5, 0],
    [0.5, 400],
  ])('holds: %s, then %s', (before, now) => expect(found(before, now)).toEqual([]))

  it.each([
    [12.5, 131200],
    [131200, 12.5],
    [2471.35, 18000000],
  ])('breaks: %s, then %s', (before, now) => expect(found(before, now)).toMatchObject([{ severity: 'review', found: now }]))

  it('is unknown where a year was not read or is blank', () => {
    expect(found('unread', 131200)).toEqual([])
    expect(found(12.5, null)).toEqual([])
  })
})
