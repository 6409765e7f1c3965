import { describe, expect, it } from 'vitest'
import type { Page } from '../../model/source'
import { foldedPages } from './foldedPages'

/** Pages of sheets 800 wide, each by where its print begins. */
const pagesOf = (...sheets: readonly (readonly number[])[]): Page[] =>
  sheets.flatMap((lefts, sheet) =>
    lefts.map(
      (left): Page => ({
        ...{ number: sheet + 1, width: 800, height: 600, turn: 0, rulings: [] },
        runs: [{ text: '青石县', box: [left, 50, left + 60, 62], size: 12, line: 1, start: 0 }],
      }),
    ),
  )

describe('pages two on a sheet', () => {
  it('follow each other as the folded sheets have them', () => {
    expect(foldedPages(pagesOf([50, 450], [50, 450]))).toEqual([1, 2, 3, 0])
    expect(foldedPages(pagesOf([50, 450], [50, 450], [50, 450], [50, 450]))).toEqual([1, 2, 5, 6, 7, 4, 3, 0])
  })

  it('stand where they are printed though the one beside them is empty', () => {
    expect(foldedPages(pagesOf([450], [50], [50, 450], [50, 450]))).toEqual([0, 1, 3, 4, 5, 2])
  })

  it('are none of a booklet where sheets are odd, hold one page each, or more than two', () => {
    expect(foldedPages(pagesOf([50, 450]))).toBeNull()
    expect(foldedPages(pagesOf([50], [50]))).toBeNull()
    expect(foldedPages(pagesOf([50, 300, 600], [50, 450]))).toBeNull()
  })
})
