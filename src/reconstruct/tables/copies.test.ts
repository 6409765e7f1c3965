/** Tables that stand twice on a web page. */
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../read/html/readHtml'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { everyFindingIn } from '../../testing/findingsIn'
import { type BuiltTable, buildParts } from '../../testing/marked'
import { tableHtml } from '../../testing/reportHtml'
import { reconstruct } from '../reconstruct'

const form = forms['2021']
/** Every cell has a figure of its own, but some are left blank. */
const figuresOf = (isBlank: (index: number) => boolean): Readonly<Record<string, string>> =>
  Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, isBlank(index) ? '' : String(index + 3)]))

const read = (figures: Readonly<Record<string, string>>, twice: (table: BuiltTable) => readonly BuiltTable[]) => {
  const parts = buildParts(form, figures).flatMap(({ heading, text, table }) => [
    `<h2>${heading}</h2>`,
    ...(table ? twice(table).map(tableHtml) : []),
    ...text.map(line => `<p>${line}</p>`),
  ])
  const html = `<meta charset="utf-8"><h1>青石县水务局2023年政府信息公开工作年度报告</h1>${parts.join('\n')}`
  const source = readHtml(new TextEncoder().encode(html))
  if (!('lines' in source)) throw new Error('the page is read')
  const report = reconstruct(source)
  const certain = cellsOf(form).filter(({ address }) => !report.cells[address]?.unread && !report.cells[address]?.uncertain)
  return {
    wrong: certain.filter(({ address }) => report.cells[address]?.text !== figures[address]).length,
    unread: cellsOf(form).length - certain.length,
    rules: everyFindingIn(report)
      .map(({ rule }) => rule)
      .filter(rule => /^(?:row|column|table)-/.test(rule)),
  }
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
