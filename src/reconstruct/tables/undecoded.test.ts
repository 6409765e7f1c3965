import { expect, it } from 'vitest'
import type { Cell } from '../../model/report'
import { form2021 } from '../../statute/2021/form'
import { cellsOfTable } from '../../statute/compiled'
import { withoutUndecoded } from './undecoded'

const addresses = cellsOfTable(form2021.tables.proactive).map(({ address }) => address)

/** Cells of a table with these texts in turn; how many of them are unread. */
const unreadOf = (...texts: readonly string[]) => {
  const cells: Record<string, Cell> = Object.fromEntries(
    addresses.map((address, at) => {
      const text = texts[at % texts.length] ?? ''
      return [address, { text, value: /^\d+$/.test(text) ? Number(text) : null, anchor: null }]
    }),
  )
  return Object.values(withoutUndecoded({ cells }).cells).filter(({ unread }) => unread).length
}

it('letters or marks in most cells of a table are unread', () => {
  expect(unreadOf('bc', 'a', 'jf')).toBe(addresses.length)
  expect(unreadOf('□□', '#!', '')).toBeGreaterThan(addresses.length / 2)
})

it('some cells that hold no number, and words of a person, are the report’s', () => {
  expect(unreadOf('3', '0', 'a')).toBe(0)
  expect(unreadOf('详见附件')).toBe(0)
  expect(unreadOf('XX')).toBe(0)
  expect(unreadOf('5]')).toBe(0)
})
