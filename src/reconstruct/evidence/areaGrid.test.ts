import { describe, expect, it } from 'vitest'
import type { Box } from '../../model/place'
import type { Word } from '../../model/print'
import { areasToGrid } from './areaGrid'

/** Clips of cells: three columns of 40 points, three rows of 30. */
const clips: readonly Box[] = [0, 30, 60].flatMap(top => [0, 40, 80].map((left): Box => [left, top, left + 40, top + 30]))

const figure = (text: string, left: number, top: number): Word => ({
  text,
  anchor: { line: 1 + top, start: left, end: left + text.length },
  left,
  right: left + 6 * text.length,
  top,
  bottom: top + 10,
})

const others = [figure('1', 50, 8), figure('2', 90, 8), figure('3', 50, 38), figure('4', 90, 38), figure('5', 10, 68)]
const isBelieved = (...words: Word[]) => areasToGrid({ clips, fills: [] }, [...words, ...others], 2) !== null

describe('cells drawn as clips', () => {
  it('are believed where each holds one figure', () => expect(isBelieved(figure('12', 4, 8))).toBe(true))

  it('are believed where a figure fills its cell and goes on below', () =>
    expect(isBelieved(figure('12345', 4, 4), figure('67', 4, 16))).toBe(true))

  it('are not believed where two figures stand in one', () => {
    expect(isBelieved(figure('12', 4, 4), figure('69', 4, 16))).toBe(false)
    expect(isBelieved(figure('1', 4, 8), figure('2', 28, 8))).toBe(false)
  })
})
