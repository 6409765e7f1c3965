/** Texts in which digits stand beside the figures. */
import { expect, it } from 'vitest'
import { forms } from '../statute/forms'
import { balancedFigures } from '../testing/pasted'
import { drawFrom } from '../testing/printed'
import { doubtGlued } from './glued'

const form = forms['2021']
const figures = balancedFigures(form, drawFrom(5))

/** Which cells come to be in doubt where some say other than their figures. @param untold what is in doubt before, as no sum tells it. */
const doubted = (changed: Readonly<Record<string, string>>, untold = /^$/): string[] => {
  const all: Readonly<Record<string, string | undefined>> = { ...figures, ...changed }
  const cells = Object.entries(all).map(([address, text = '']) => {
    return [address, { text, value: Number(text), anchor: null, ...(untold.test(text) && { uncertain: true as const }) }] as const
  })
  const before = Object.fromEntries(cells)
  return Object.entries(doubtGlued(before, form)).flatMap(([address, { text, uncertain }]) =>
    uncertain && !before[address]?.uncertain ? [text] : [],
  )
}

const rows = ['granted', 'partial', 'refused.law'].map(row => `requests/${row}/business` as const)
const changedBy = (change: (text: string) => string) => Object.fromEntries(rows.map(address => [address, change(figures[address] ?? '')]))

it('put all figures of several digits in doubt where sums would hold without these', () => {
  for (const change of [(text: string) => `${text}9`, (text: string) => `27${text}`]) {
    const texts = doubted(changedBy(change))
    expect(texts).toEqual(expect.arrayContaining(Object.values(changedBy(change))))
    expect(texts.every(text => text.length > 1)).toBe(true)
  }
})

it('put them in doubt where figures begin with 0, unless all are written so', () => {
  const zeros = Object.fromEntries(rows.map(address => [address, '03']))
  expect(doubted({ ...zeros, 'proactive/fees/amount': '0' }, /^03$/)).toContain(figures['requests/total/total'])
  const padded = Object.fromEntries(Object.entries(figures).map(([address, text = '']) => [address, text.padStart(2, '0')]))
  expect(doubted(padded, /^0\d$/)).toEqual([])
})

it('are none where sums are right, are broken otherwise, or too few are told', () => {
  expect(doubted({})).toEqual([])
  expect(doubted(changedBy(text => String(Number(text) + 1)))).toEqual([])
  expect(doubted(Object.fromEntries(Object.entries(changedBy(text => `${text}9`)).slice(0, 2)))).toEqual([])
})
