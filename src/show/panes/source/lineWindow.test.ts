import { describe, expect, it } from 'vitest'
import { growDown, growUp, windowAround, windowWith } from './chunkWindow'
import { chunkCount, chunkOf, chunkSize, partOfLine } from './lineWindow'

const many = 500_000

describe('the window onto a long document', () => {
  it('shows a usual report whole', () => {
    expect(windowAround(null, chunkCount(2 * chunkSize))).toEqual({ from: 0, to: 1 })
    expect(chunkCount(0)).toBe(1)
  })

  it('shows what is around a place, however far', () => {
    const line = 300_001
    const { from, to } = windowAround(chunkOf(line), chunkCount(many))
    expect(from * chunkSize).toBeLessThan(line)
    expect((to + 1) * chunkSize).toBeGreaterThan(line)
    expect(to - from).toBe(2)
    expect(windowAround(chunkOf(many), chunkCount(many)).to).toBe(chunkCount(many) - 1)
  })

  it('stays where it is for a place that it shows', () => {
    const window = windowAround(chunkOf(1000), chunkCount(many))
    expect(windowWith(window, chunkOf(1001), chunkCount(many))).toBe(window)
    expect(windowWith(window, chunkOf(400_000), chunkCount(many))).not.toBe(window)
  })

  it('grows to both sides and stops at the ends', () => {
    expect(growUp({ from: 4, to: 6 })).toEqual({ from: 3, to: 6 })
    expect(growDown({ from: 4, to: 6 }, chunkCount(many))).toEqual({ from: 4, to: 7 })
    const whole = { from: 0, to: chunkCount(many) - 1 }
    expect([growUp(whole), growDown(whole, chunkCount(many))]).toEqual([whole, whole])
  })

  it('shows the part of an endless line that is asked for', () => {
    const text = 'x'.repeat(30_000_000)
    const part = partOfLine(text, 20_000_000)
    expect(part.text.length).toBeLessThan(10_000)
    expect(part.start).toBeLessThan(20_000_000)
    expect(part.start + part.text.length).toBeGreaterThan(20_000_000)
    expect([part.before, part.after]).toEqual([true, true])
    expect(partOfLine('短', 0)).toEqual({ start: 0, text: '短', before: false, after: false })
  })
})
