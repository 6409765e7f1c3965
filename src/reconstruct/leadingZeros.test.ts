/** Figures that begin with 0. */
import { describe, expect, it } from 'vitest'
import { forms } from '../statute/forms'
import { balancedFigures } from '../testing/pasted'
import { drawFrom } from '../testing/printed'
import { doubtLeadingZeros } from './leadingZeros'

const form = forms['2021']
const figures = balancedFigures(form, drawFrom(5))
const [plain, fee] = ['requests/granted/business', 'proactive/fees/amount'] as const

/** Which cells are in doubt where some are written otherwise. @param as the text of such a cell, of its figure. */
const doubted = (changed: readonly string[], as: (figure: string) => string, isMarkup: boolean): string[] => {
  const cells = Object.entries(figures).map(([address, figure = '']) => {
    const text = changed.includes(address) ? as(figure) : figure
    return [address, { text, value: Number(text), anchor: null }] as const
  })
  return Object.entries(doubtLeadingZeros(Object.fromEntries(cells), form, isMarkup)).flatMap(([address, { uncertain }]) =>
    uncertain ? [address] : [],
  )
}

const padded = (figure: string) => `0${figure}`

describe('a figure that begins with 0', () => {
  it('is certain where a sum holds with it', () => {
    for (const isMarkup of [true, false]) expect(doubted([plain], padded, isMarkup)).toEqual([])
  })

  it('is in doubt where a sum breaks with it: it may be a 0 with a mark, or have lost its beginning', () => {
    for (const isMarkup of [true, false]) expect(doubted([plain], () => '09', isMarkup)).toEqual([plain])
  })

  it('is in doubt where no sum tells, unless cells are told apart and others are known to be written so', () => {
    expect(doubted([fee], padded, true)).toEqual([fee])
    expect(doubted([fee, plain, 'requests/partial/business'], padded, true)).toEqual([])
    expect(doubted([fee, plain, 'requests/partial/business'], padded, false)).toEqual([fee])
  })

  it('is not told by its row alone where nothing parts its cells: 0 and 8 that ran together are 8 in one of two columns', () => {
    const alone = 'proceedings/review/upheld'
    expect(doubted([alone], padded, false)).toEqual([alone])
    expect(doubted([alone], padded, true)).toEqual([])
  })
})
