import { describe, expect, it } from 'vitest'
import { isTrimmedSheet } from './trimmedSheet'

const lines = (...texts: string[]) => texts.map((text, index) => ({ number: index + 1, text, page: 0, words: [] }))

/** Rows of a sheet with a merged cell left of their labels, one blank between label and figure, and none at their ends. */
const rows = (count: number) => Array.from({ length: count }, (_, index) => `\t甲${index}项\t\t${'1\t'.repeat(index)}2`)

describe('isTrimmedSheet', () => {
  it('is one where four rows have blanks before their figures and end at different columns', () => {
    expect(isTrimmedSheet(lines(...rows(4)))).toBe(true)
  })

  it('is none of three such rows, which may be rows of anything', () => {
    expect(isTrimmedSheet(lines(...rows(3)))).toBe(false)
  })

  it('is none where rows keep the blanks at their ends, or all have the same length', () => {
    expect(isTrimmedSheet(lines(...rows(4), '\t乙项\t3\t'))).toBe(false)
    expect(isTrimmedSheet(lines(...[1, 2, 3, 4].map(figure => `\t甲项\t\t${figure}`)))).toBe(false)
  })
})
