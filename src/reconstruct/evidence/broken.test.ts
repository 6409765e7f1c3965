import { describe, expect, it } from 'vitest'
import { isFull, paddingOf } from './broken'

const cell = { left: 100, right: 136 }
const figure = (text: string, left: number) => ({ text, left, right: left + 8.5 * text.length })

describe('a figure that breaks in its cell', () => {
  it('fills its line but for the room that the cells leave beside all print', () => {
    expect(isFull(figure('28', 110), cell, 5.4)).toBe(true)
    expect(isFull(figure('28', 110), cell, 1)).toBe(false)
    expect(isFull(figure('281', 106), cell, 1)).toBe(true)
  })

  it('is never one digit, but of full width', () => {
    expect(isFull(figure('2', 114), { left: 110, right: 126 }, 5)).toBe(false)
    expect(isFull(figure('２', 114), { left: 110, right: 126 }, 5)).toBe(true)
    expect(isFull(figure('２', 114), { left: 110, right: 146 }, 5)).toBe(false)
  })

  it('leaves as much room as labels do', () => {
    expect(
      paddingOf([
        [{ left: 105.5, right: 120 }, cell],
        [{ left: 110, right: 126 }, cell],
      ] as const),
    ).toBe(5.5)
    expect(paddingOf([[{ left: 115, right: 120 }, cell]] as const)).toBe(8)
  })
})
