import { describe, expect, it } from 'vitest'
import { hasDroppedBlanks } from './droppedBlanks'

const lines = (...texts: string[]) => texts.map((text, index) => ({ number: index + 1, text, page: 0, words: [] }))

/** Rows filled up to six cells; what spans columns or rows was lost, so that figures begin in the second cell or in the third. */
const padded = ['一、甲项 | 1 | 2 | 3 | | |', '三、乙项 | 其一 | 1 | 1 | | |', '其二 | 4 | 5 | 9 | | |', '其三 | 7 | 7 | | | |']

describe('hasDroppedBlanks', () => {
  it('is so where rows are filled up at their ends alone', () => {
    expect(hasDroppedBlanks(lines(...padded))).toBe(true)
    expect(hasDroppedBlanks(lines(...padded.map(row => row.replaceAll(/ ?\| ?/g, '\t'))))).toBe(true)
  })

  it('is not so where a blank stands before a figure: blanks were kept', () => {
    expect(hasDroppedBlanks(lines(...padded, '其四 | | | 8 | | |'))).toBe(false)
  })

  it('is not so where figures stand in the same columns, or in few rows', () => {
    expect(hasDroppedBlanks(lines(...padded.filter(row => !row.startsWith('三')), '其五 | 6 | | | | |'))).toBe(false)
    expect(hasDroppedBlanks(lines(...padded.slice(0, 3)))).toBe(false)
  })
})
