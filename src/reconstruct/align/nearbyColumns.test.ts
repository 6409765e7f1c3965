import { describe, expect, it } from 'vitest'
import type { Word } from '../../model/print'
import type { Slot } from './band'
import { nearbyColumns } from './nearbyColumns'

/** Figures of a line of print, each at its character. */
const row = (line: number, text: string): Slot[] =>
  [...text.matchAll(/\d+/g)].map(({ 0: figure, index }) => ({
    ...{ text: figure, words: [], left: index, right: index + figure.length },
    anchor: { line, start: index, end: index + figure.length },
  }))

/** A label that ends so far before the figures. */
const label = (line: number, end: number): Word => ({
  ...{ text: '行政许可', left: end - 4, right: end, top: line, bottom: line + 1 },
  anchor: { line, start: end - 4, end },
})
/** Labels of another length on each line. */
const differing = (line: number) => label(line, 4 * line)
const alike = (line: number) => label(line, 4)

const complete = [row(1, '1    2    3    4'), row(3, '5    6    7    8')]
const columnsOf = (text: string, labelIn = differing) => nearbyColumns(row(2, text), complete, labelIn)

describe('an incomplete row between complete ones', () => {
  it('has its figures in their columns', () => expect(columnsOf('1         3    4')).toEqual([0, 2, 3]))

  it('says nothing where its figures stand a blank apart, wherever their columns are', () => expect(columnsOf('111 22')).toBeNull())

  it('says nothing of columns that the rows around do not have', () => expect(columnsOf('1  3    4')).toBeNull())

  it('says nothing where figures of rows around may stand over each other for their labels alone, which are of one length', () =>
    expect(columnsOf('1         3    4', alike)).toBeNull())

  it('says nothing where most rows around have their figures elsewhere', () => {
    const shifted = [row(0, '       1    2    3    4'), ...complete, row(4, '   1    2    3    4')]
    expect(nearbyColumns(row(2, '1         3    4'), shifted, differing)).toBeNull()
  })
})
