import { describe, expect, it } from 'vitest'
import type { Word } from '../../model/print'
import { form2021 } from '../../statute/2021/form'
import { type Band, wordToSlot } from './band'
import { partRuns } from './runParts'
import type { Item } from './wording'

const table = form2021.tables.requests
const rows = table.blocks.flatMap(block => block.rows.map(row => ({ row, block })))
const [misc, total, next] = rows.slice(-3).map(({ row }, at): Item => ({ row, tokens: [], from: at, to: at + 1, strange: false }))

const wordOf = (text: string, line: number, left: number): Word => ({
  text,
  anchor: { line, start: left, end: left + text.length },
  ...{ left, right: left + text.length, top: line, bottom: line + 1 },
})

/** Lines of figures, one that is empty where figures stand apart. */
const bandsOf = (...lines: readonly string[]): Band[] =>
  lines.flatMap((text, line): Band[] => {
    const slots = text.split(' ').map((figure, at) => wordToSlot(wordOf(figure, line + 1, 4 * at)))
    return text === '' ? [] : [{ labels: [], slots, order: 'loose', labelCell: -1, page: 0, bounded: false }]
  })

const part = (...lines: readonly string[]) => {
  const run = { bands: bandsOf(...lines), at: 3, beside: false }
  const items = [misc, total, next].filter(item => item !== undefined)
  const { assigned, odd } = partRuns([run], new Map(misc ? [[run, misc]] : []), rows, items)
  return [...assigned].map(([own, item]) => ({
    row: item.row?.key,
    figures: own.bands.flatMap(({ slots }) => slots.map(slot => slot?.text)).join(' '),
    odd: odd.has(own),
  }))
}

describe('the figures of three rows below the labels of all', () => {
  it('are theirs row by row where nothing parts them otherwise', () => {
    const told = [
      { row: 'other.misc', figures: '1 2 3 4 5 6 21', odd: false },
      { row: 'total', figures: '7 8 9 10 11 12 57', odd: false },
      { row: 'carriedOut', figures: '0 0 0 0 0 0 0', odd: false },
    ]
    expect(part('1 2 3 4 5 6 21', '7 8 9 10 11 12 57', '0 0 0 0 0 0 0')).toEqual(told)
    expect(part('1 2 3 4', '5 6 21', '', '7 8 9 10 11 12 57', '', '0 0 0 0 0 0', '0')).toEqual(told)
    expect(part(...'1 2 3 4 5 6 21 7 8 9 10 11 12 57 0 0 0 0 0 0 0'.split(' ').flatMap(figure => [figure, '']))).toEqual(told)
  })

  it('are in doubt where blank lines part them otherwise: two or three columns at a time', () => {
    const columns = ['1 2', '7 8', '0 0', '', '3', '9', '0', '', '4', '10', '0', '', '5', '11', '0', '', '6 21', '12 57', '0 0']
    expect(part(...columns).map(({ odd }) => odd)).toEqual([true, true, true])
  })
})
