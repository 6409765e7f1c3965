/** Tables that stand twice on a web page. */
import { describe, expect, it } from 'vitest'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { everyFindingIn } from '../../testing/findingsIn'
import type { BuiltTable } from '../../testing/marked'
import { readWebPage } from '../../testing/readWebPage'

const form = forms['2021']
/** Every cell has a figure of its own, but some are left blank. */
const figuresOf = (isBlank: (index: number) => boolean): Readonly<Record<string, string>> =>
  Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, isBlank(index) ? '' : String(index + 3)]))

const read = (figures: Readonly<Record<string, string>>, twice: (table: BuiltTable) => readonly BuiltTable[]) => {
  const { report, ...cells } = readWebPage(figures, twice)
  const rules = everyFindingIn(report).map(({ rule }) => rule)
  return { ...cells, rules: rules.filter(rule => /^(?:row|column|table)-/.test(rule)) }
}

/** The first figure is another one. */
const changed = (table: BuiltTable): BuiltTable => {
  const row = table.findIndex(cells => cells.some(({ text }) => /^\d+$/.test(text)))
  return table.map((cells, at) => (at === row ? cells.map(cell => (/^\d+$/.test(cell.text) ? { ...cell, text: '999' } : cell)) : cells))
}

describe('a table that stands twice', () => {
  it.each([
    ['without blanks', () => false],
    ['with blanks', (index: number) => index % 3 === 1],
    ['almost blank', (index: number) => index % 7 > 0],
  ])('with the same in every cell is read (%s)', (_, isBlank) =>
    expect(read(figuresOf(isBlank), table => [table, table])).toEqual({ wrong: 0, unread: 0, rules: [] }),
  )

  it.each([
    ['without blanks', () => false],
    ['almost blank', (index: number) => index % 7 > 0],
  ])('with other figures is unread where they may be its own, and none of its rows is one too many (%s)', (_, isBlank) => {
    const { wrong, unread, rules } = read(figuresOf(isBlank), table => [table, changed(table)])
    expect({ wrong, rules }).toEqual({ wrong: 0, rules: [] })
    expect(unread).toBeGreaterThan(0)
  })
})
