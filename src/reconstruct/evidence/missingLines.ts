/** Lines that are not drawn between two rows: a figure under another, or under a head, in one cell, each beside a label of its own. */
import { type Extent, middleY } from '../../geometry/middle'
import { gather } from '../../model/gather'
import { countLeading } from '../../model/leading'
import { once } from '../../model/once'
import type { Box } from '../../model/place'
import type { Ruling } from '../../model/source'
import { isUnitAlone, readCellText } from '../../text/cellText'
import { INSIDE, LEAST_ROOM, SAME_MISSING_LINE } from '../weights'
import { isFull, paddingOf } from './broken'
import { cellOfBox, type Grid, type GridCell } from './grids'

/** Print with its place. */
export interface Placed {
  readonly text: string
  readonly box: Box
}

const figure = /^[0-9０-９][0-9０-９.,，]*$/

/** @param upright the upright lines of the page, parts joined. @returns a line for each that is missing between rows of a grid. */
export const findMissingLines = (grids: readonly Grid[], print: readonly Placed[], upright: readonly Ruling[]): Ruling[] => {
  const leftToRight = [...upright].sort((one, other) => one.at - other.at)
  return grids.flatMap(grid => {
    const rows = [...rowsOf(grid, print).values()]
    const padding = once(() =>
      paddingOf(
        gather(rows, row => gather(row, ({ cell, words }) => words.map(({ box }) => [acrossOf(box), acrossOf(cell.box)] as const))),
      ),
    )
    const found = gather(rows, row => missingIn(row, padding))
    return found.length > 0 ? found : gather(rows, row => gather(row, cell => endingIn(cell, leftToRight)))
  })
}

/** A line that ends inside of a cell ends where one across is missing: as between a row and a heading over the whole width. */
const endingIn = ({ cell, words }: Cell, upright: readonly Ruling[]): Ruling[] => {
  // There must be print above such a line and below it.
  if (words.length < 2 || !words.some(({ text }) => figure.test(text))) return []
  const [left, top, right, bottom] = cell.box
  const ends: number[] = []
  for (let index = countLeading(upright, ({ at }) => at <= left + INSIDE); index < upright.length; index++) {
    const { at, from, to } = upright[index] as Ruling
    if (at >= right - INSIDE) break
    ends.push(from, to)
  }
  if (ends.length === 0) return []
  const clear = (y: number) =>
    y > top + INSIDE && y < bottom - INSIDE && words.every(({ box }) => Math.abs(y - middleY(box)) > 0.4 * (box[3] - box[1]))
  return distinct(ends.filter(y => clear(y) && isParted(words, y))).map(at => ({ along: 'x', at, from: left, to: right }))
}

interface Cell {
  readonly cell: GridCell
  /** Top to bottom. */
  readonly words: Placed[]
}

/** The cells of each row that stand in it alone, with what is printed in them. */
const rowsOf = (grid: Grid, print: readonly Placed[]): ReadonlyMap<number, Cell[]> => {
  const filled = new Map<GridCell, Cell>()
  const rows = new Map<number, Cell[]>()
  for (const word of print) {
    const cell = cellOfBox(grid, word.box)
    if (!cell || cell.rowTo - cell.rowFrom > 1) continue
    const known = filled.get(cell)
    if (known) known.words.push(word)
    else {
      const own = { cell, words: [word] }
      filled.set(cell, own)
      const row = rows.get(cell.rowFrom)
      if (row) row.push(own)
      else rows.set(cell.rowFrom, [own])
    }
  }
  for (const { words } of filled.values()) words.sort((one, other) => middleY(one.box) - middleY(other.box))
  return rows
}

const acrossOf = ([left, , right]: Box): Extent => ({ left, right })

const missingIn = (row: readonly Cell[], padding: () => number): Ruling[] => {
  if (!row.some(({ words }) => words.length > 1) || row.length < 2) return []
  const all = gather(row, ({ words }) => words)
  const places = new Set<number>()
  for (const { cell, words } of row)
    for (const [index, word] of words.entries()) {
      const next = words[index + 1]
      if (!next || !(figure.test(word.text) || figure.test(next.text)) || goesOn(word, next, cell, padding)) continue
      const y = gapBetween(word, next, all)
      if (y !== null && row.filter(({ words: own }) => isParted(own, y)).length > 1 && haveLabels(row, y)) places.add(y)
    }
  const [left, right] = [Math.min(...row.map(({ cell }) => cell.box[0])), Math.max(...row.map(({ cell }) => cell.box[2]))]
  return distinct([...places]).map(at => ({ along: 'x', at, from: left, to: right }))
}

const numeral = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十][）)]|\d{1,2}[.．、])/

/** Whether a place parts what may be two labels, or heads: both numbered or none, where one label of two lines is numbered once. */
const haveLabels = (row: readonly Cell[], y: number): boolean =>
  row.some(({ words }) => {
    const [above, below] = [words.filter(({ box }) => middleY(box) < y), words.filter(({ box }) => middleY(box) > y)]
    if (above.length === 0 || below.length === 0) return false
    const [upper, lower] = [textOf(above), textOf(below)]
    return !isOneFigure(upper, lower) && numeral.test(upper) === numeral.test(lower)
  })

/** Whether what stands above and below are figures, or one figure with what belongs to it: the mark of a note, its unit, words in brackets. */
const isOneFigure = (upper: string, lower: string): boolean =>
  (figure.test(upper) && figure.test(lower)) || readCellText(upper + lower).kind !== 'words'

const textOf = (words: readonly Placed[]): string => words.map(({ text }) => text).join('')

/** A figure that breaks fills its line, and is a figure on the next one too, or has its unit there. */
const goesOn = (word: Placed, next: Placed, { box }: GridCell, padding: () => number): boolean =>
  isUnitAlone(next.text) ||
  middleY(next.box) - middleY(word.box) < (word.box[3] - word.box[1]) / 2 ||
  (figure.test(word.text) && figure.test(next.text) && isFull({ text: word.text, ...acrossOf(word.box) }, acrossOf(box), padding()))

/** The middle of the widest room that no print of the row reaches into, between two words under each other; null where there is none. */
const gapBetween = (upper: Placed, lower: Placed, all: readonly Placed[]): number | null => {
  // Boxes of glyphs are higher than their print.
  const inset = (box: Box) => 0.15 * (box[3] - box[1])
  const [from, to] = [middleY(upper.box), middleY(lower.box)]
  const spans = all
    .map(({ box }) => [box[1] + inset(box), box[3] - inset(box)] as const)
    .filter(span => span[1] > from && span[0] < to)
    .sort((one, other) => one[0] - other[0])
  let [reach, widest, at]: [number, number, number | null] = [from, 0, null]
  for (const [top, bottom] of [...spans, [to, to] as const]) {
    if (top - reach > Math.max(widest, LEAST_ROOM) && reach > from) [widest, at] = [top - reach, (top + reach) / 2]
    reach = Math.max(reach, bottom)
  }
  return at
}

/** Whether print stands above a place and below it. */
const isParted = (words: readonly Placed[], y: number): boolean =>
  words.some(({ box }) => middleY(box) < y) && words.some(({ box }) => middleY(box) > y)

const distinct = (places: readonly number[]): number[] =>
  [...places]
    .sort((one, other) => one - other)
    .filter((place, index) => index === 0 || place - (places[index - 1] as number) > SAME_MISSING_LINE)
