import { describe, expect, it } from 'vitest'
import { pageOrderLosses } from './pageOrder'
import type { PrintLine } from './printLines'

const lines = (...numbers: string[]): PrintLine[] => numbers.map((text, index) => ({ number: index + 1, text, page: index + 1, words: [] }))
const all = new Set([1, 2, 3, 4])

describe('pageOrderLosses', () => {
  it('says nothing of rising numbers, whatever they begin with', () => {
    expect(pageOrderLosses(lines('- 3 -', '- 4 -', '- 5 -'), all)).toEqual([])
    expect(pageOrderLosses(lines('第1页 共3页', '第2页 共3页'), all)).toEqual([])
  })

  it('names the first page that falls back', () => {
    expect(pageOrderLosses(lines('- 1 -', '- 3 -', '- 2 -'), all)).toEqual([
      { kind: 'page-order', page: { page: 3, printed: 2 }, before: { page: 2, printed: 3 } },
    ])
  })

  it('looks at page numbers only', () => {
    expect(pageOrderLosses(lines('9', '5'), new Set())).toEqual([])
  })
})
