import { describe, expect, it } from 'vitest'
import type { Piece } from '../outline/piece'
import { findOffLine, sticksOut } from './disagree'

const piece = (left: number, top: number, width = 10): Piece => ({
  text: '0',
  anchor: { line: 1, start: 0, end: 1 },
  left,
  right: left + width,
  top,
  bottom: top + 10,
})

describe('figures that rulings and alignment place differently', () => {
  it('finds a figure across a border', () => {
    expect(sticksOut(piece(95, 0), 100, 140)).toBe(true)
    expect(sticksOut(piece(99, 0), 100, 140)).toBe(false)
  })

  it('finds a figure on the line of another row', () => {
    const stray = piece(60, 31)
    expect([
      ...findOffLine([
        [piece(0, 0), piece(30, 0), stray],
        [piece(0, 30), piece(30, 30)],
      ]),
    ]).toEqual([stray])
  })

  it('leaves figures alone that stand a little higher than their row', () => {
    expect(findOffLine([[piece(0, 0), piece(30, 2), piece(60, 6)], [piece(0, 30)]]).size).toBe(0)
  })
})
