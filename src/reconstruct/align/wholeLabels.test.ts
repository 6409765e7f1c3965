import { describe, expect, it } from 'vitest'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { drawReport, plainDrawing } from '../../testing/drawn'
import { withLower } from '../../testing/oddPages'
import { reconstruct } from '../reconstruct'
import { type Band, wordToSlot } from './band'
import { findWholeLabels } from './wholeLabels'

const form = forms['2021']

describe('figures of a row that stand on two lines of a page', () => {
  const figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, String(index + 103)]))
  const readWith = (...lower: readonly string[]) => {
    const drawn = drawReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures, { ...plainDrawing, rules: 'none' })
    const moved = lower.map(column => figures[`requests/granted/${column}`])
    return reconstruct(withLower(drawn, moved, 6)).cells
  }

  it('are read from left to right', () =>
    expect(Object.fromEntries(Object.entries(readWith('natural', 'research')).map(([address, cell]) => [address, cell?.text]))).toEqual(
      figures,
    ))

  it('are unread where the lower ones may be the last ones, as in running text', () => {
    const cells = Object.entries(readWith('natural', 'business'))
    const unread = cells.filter(([, cell]) => cell?.unread).map(([address]) => address)
    expect(unread).toHaveLength(7)
    expect(unread.every(address => address.startsWith('requests/granted/'))).toBe(true)
  })
})

const table = form.tables.requests
const rows = table.blocks.flatMap(block => block.rows)
const seven = '1 0 0 0 0 0 1'

const wordOf = (text: string, line: number) => ({
  ...{ text, anchor: { line, start: 0, end: text.length } },
  ...{ left: 0, right: text.length, top: line, bottom: line + 1 },
})

/** Lines of a text: a label, or figures; with bars between them the order of these is that of cells. */
const bandsOf = (lines: readonly string[], order: Band['order'] = 'loose'): Band[] =>
  lines.map((line, at) => {
    const words = line.split(' ').map(word => wordOf(word, at + 1))
    const isFigures = /^[0-9 ]+$/.test(line)
    const own = isFigures ? { labels: [], slots: words.map(wordToSlot) } : { labels: words, slots: [] }
    return { ...own, order: isFigures ? order : 'loose', labelCell: -1, page: 0, bounded: false }
  })

/** The rows whose cells are not read for sure. */
const doubtfulRows = (lines: readonly string[], order?: Band['order']) =>
  findWholeLabels(bandsOf(lines, order), table)?.bands.flatMap(({ row, slots }) =>
    row && slots.some(slot => slot?.uncertain || slot?.crowded) ? [row.key] : [],
  )

describe('figures on lines of their own', () => {
  const above = rows.flatMap(({ label }) => [seven, label])
  const below = rows.flatMap(({ label }) => [label, seven])

  it('are their labels’, whichever side they stand on', () => {
    for (const lines of [above, below]) expect(doubtfulRows(lines)).toEqual([])
  })

  it('leave no row blank where another has more than its own: its line may be among them', () => {
    const [first, second] = [rows[2], rows[3]]
    const lost = rows.flatMap(row => [...(row === first ? [] : row === second ? [seven, '3 4'] : [seven]), row.label])
    expect(doubtfulRows(lost, 'cells')).toContain(first?.key)
  })

  it('put the rows next to them in doubt where they are no label’s', () => {
    expect(doubtfulRows(['5 6', ...below])).toEqual([rows[0]?.key])
  })
})
