import { describe, expect, it } from 'vitest'
import { forms } from '../../statute/forms'
import { drawPasted, intact } from '../../testing/drawPasted'
import { withFigures } from '../../testing/pasted'
import type { Figures } from '../../testing/printed'
import { reconstruct } from '../reconstruct'

const form = forms['2021']
const drawn = drawPasted('one cell a line', intact, 3)
const own =
  Array.from({ length: 40 }, (_, seed) => drawPasted('one cell a line', intact, seed)).find(
    ({ form: { id }, frame }) => id === form.id && frame === 'plain',
  ) ?? drawn

/** The report with some cells left blank, each a line with nothing on it. */
const read = (blanks: readonly string[], change: (lines: readonly string[]) => readonly string[] = lines => lines) => {
  const figures = { ...own.figures, ...Object.fromEntries(blanks.map(address => [address, ''])) } as Figures
  const lines = change(withFigures(form, own.marked, figures).split('\n'))
  const { cells } = reconstruct({ kind: 'text', lines: lines.map(text => ({ text })), pages: [], losses: [] })
  const of = (address: string) => {
    const cell = cells[address as keyof typeof cells]
    return !cell || cell.unread
      ? 'unread'
      : cell.value === null
        ? 'blank'
        : `${cell.value}` === figures[address as keyof Figures]
          ? 'right'
          : 'wrong'
  }
  return (...addresses: readonly string[]) => addresses.map(of)
}

const [first, second] = ['requests/granted/business', 'requests/partial/legal']
const beside = ['requests/granted/natural', 'requests/granted/research', 'requests/partial/others']

describe('lines with nothing on them, a cell a line', () => {
  it('are blank cells where every row has just as many lines as columns', () => {
    expect(read([first, second])(first, second, ...beside)).toEqual(['blank', 'blank', 'right', 'right', 'right'])
  })

  it('are blank cells too where every cell is followed by one more', () => {
    const apart = (lines: readonly string[]) => lines.flatMap(line => [line, ''])
    expect(read([first, second], apart)(first, second, ...beside)).toEqual(['blank', 'blank', 'right', 'right', 'right'])
  })

  it('are none where one of them stands alone, or one row has a line more', () => {
    expect(read([first])(first)).toEqual(['unread'])
    const more = (lines: readonly string[]) => lines.flatMap(line => (line.startsWith('（三）不予公开') ? ['', line] : [line]))
    expect(read([first, second], more)(first)).toEqual(['unread'])
  })
})
