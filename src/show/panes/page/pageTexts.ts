/** The text of each page at its place, drawn until the picture is there and where there is none. */
import type { Report } from '../../../model/report'
import type { DrawnPage } from '../../../model/result'
import type { SourceLine } from '../../../model/source'
import type { CellAddress } from '../../../statute/form'
import { emsOf } from './textWidth'

/** Letters are somewhat smaller than the em that the reader's boxes are as high as. */
const LETTERS = 0.94
/** The baseline stands this part of the em above the lower end of a box. */
const DESCENT = 0.12
/** Figures of a table are printed about as large as this (points) where their box, a cell, says nothing. */
const FIGURE = 10

/** A stretch of text; all in points. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly anchor: 'start' | 'middle'
}

/** The pieces of a page that is shown as its text, each where it is printed. */
export const printTexts = (print: NonNullable<DrawnPage['print']>): readonly PlacedText[] =>
  print.map(({ text, box: [left, top, right, bottom] }) => ({
    ...{ text, x: left, y: bottom - DESCENT * (bottom - top), anchor: 'start' },
    size: Math.min((bottom - top) * LETTERS, (right - left) / Math.max(0.5, emsOf(text))),
  }))

/** By the number of the page. Lines with figures of a table give their label, the figures stand in their cells. */
export const pageTexts = (report: Report, lines: readonly SourceLine[]): ReadonlyMap<number, readonly PlacedText[]> => {
  const pages = new Map<number, PlacedText[]>()
  const put = (page: number, text: PlacedText) => {
    const list = pages.get(page)
    if (list) list.push(text)
    else pages.set(page, [text])
  }
  /** Where in a line its figures begin. */
  const figures = new Map<number, number>()
  for (const address of Object.keys(report.cells) as CellAddress[]) {
    const { anchor, text } = report.cells[address] ?? { anchor: null, text: '' }
    if (!anchor?.box || anchor.page === undefined || text.trim() === '') continue
    figures.set(anchor.line, Math.min(anchor.start, figures.get(anchor.line) ?? anchor.start))
    const [left, top, right, bottom] = anchor.box
    const size = Math.min(FIGURE, bottom - top, (right - left) / emsOf(text))
    put(anchor.page, { text, x: (left + right) / 2, y: (top + bottom) / 2 + size * 0.36, size, anchor: 'middle' })
  }
  lines.forEach(({ text, page, box }, index) => {
    if (!box || page === undefined) return
    const [left, top, right, bottom] = box
    const begin = figures.get(index + 1)
    // A line of two labels side by side, or over each other, has a box that is not that of one line.
    const size =
      begin === undefined ? Math.min((bottom - top) * LETTERS, (right - left) / Math.max(1, emsOf(text))) : Math.min(FIGURE, bottom - top)
    const shown = begin === undefined ? text : text.slice(0, begin).trim()
    if (shown !== '') put(page, { text: shown, x: left, y: bottom - DESCENT * (bottom - top), size, anchor: 'start' })
  })
  return pages
}
