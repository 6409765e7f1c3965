import { describe, expect, it } from 'vitest'
import type { Slot } from './band'
import { nearbyColumns } from './nearbyColumns'

/** Figures of a line of print, each at its character. */
const row = (line: number, text: string): Slot[] =>
  [...text.matchAll(/\d+/g)].map(({ 0: figure, index }) => ({
    ...{ text: figure, words: [], left: index, right: index + figure.length },
    anchor: { line, start: index, end: index + figure.length },
  }))

const complete = [row(1, '1    2    3    4'), row(3, '5    6    7    8')]

describe('an incomplete row between complete ones', () => {
  it('has its figures in their columns', () => expect(nearbyColumns(row(2, '1         3    4'), complete)).toEqual([0, 2, 3]))

  it('says nothing where its figures stand a blank apart, wherever their columns are', () =>
    expect(nearbyColumns(row(2, '111 22'), complete)).toBeNull())

  it('says nothing of columns that the rows around do not have', () => expect(nearbyColumns(row(2, '1  3    4'), complete)).toBeNull())
})
