/** Drawn reports with one page more: a page broken at a place of its tables, between rows or inside of one. */
import type { Box, Page, Ruling, Run, SourceDocument } from '../model/source'
import { withPages } from './withPages'

export interface PageBreak {
  /** Index of the page. */
  readonly page: number
  /** Points from its top: what stands below goes over. */
  readonly at: number
}

export interface BreakLook {
  /** A line is drawn where the page ends, and where the next one begins. */
  readonly closed: boolean
  /** What stands at the foot of each page, by its number; null for nothing. */
  readonly foot: ((page: number, of: number) => string) | null
  /** What stands over each page; null for nothing. */
  readonly head: string | null
}

/** Where the next page begins, as on drawn pages; heads and feet stand outside. */
const TOP = 70
const HEAD = 36
const FOOT = 800
const EM = 10

/** A line this far (points) below print is the border of its row. */
const PADDING = 8

/** Every place below a line of print of a page's tables, but their last: on the row's border where it ends there. */
export const breaksOf = ({ pages }: SourceDocument): PageBreak[] =>
  pages.flatMap(({ runs, rulings }, page) => {
    const [first, last] = [Math.min(...rulings.map(topOf)), Math.max(...rulings.map(bottomOf))]
    const borders = rulings.flatMap(({ along, at }) => (along === 'x' ? [at] : []))
    const bottoms = runs.flatMap(({ box: [, , , bottom] }) => (bottom > first && bottom + PADDING < last ? [bottom] : []))
    const places = bottoms.map(bottom => Math.min(bottom + 1, ...borders.filter(at => at > bottom && at < bottom + 1)))
    const onBorders = bottoms.flatMap(bottom => borders.filter(at => at > bottom && at < bottom + PADDING))
    const all = new Set([...places, ...onBorders].map(at => Math.round(at * 10) / 10))
    return [...all].sort((one, other) => one - other).map(at => ({ page, at }))
  })

const topOf = ({ along, at, from }: Ruling) => (along === 'x' ? at : from)
const bottomOf = ({ along, at, to }: Ruling) => (along === 'x' ? at : to)

/** The document with a page broken. Print that the break would cut goes over whole, as browsers and office software move it. */
export const breakPage = (source: SourceDocument, { page: index, at }: PageBreak, look: BreakLook): SourceDocument => {
  const broken = source.pages.flatMap((page, other) => (other === index ? halvesOf(page, at, look) : [page]))
  const pages = broken.map((page, place) => ({ ...page, number: place + 1 }))
  return withPages({ ...source, pages }, page => ({ ...page, runs: [...page.runs, ...edgesOf(look, page.number, pages.length)] }))
}

const halvesOf = (page: Page, at: number, { closed }: BreakLook): Page[] => {
  const down = TOP - at
  const [left, right] = [Math.min(...page.rulings.map(leftOf)), Math.max(...page.rulings.map(rightOf))]
  const edge = (y: number): Ruling[] => (closed && isInTable(page.rulings, at) ? [{ along: 'x', at: y, from: left, to: right }] : [])
  const goesOver = ({ box }: Run) => box[3] > at
  const moved = ([x1, y1, x2, y2]: Box): Box => {
    const more = Math.max(0, at + 1 - y1)
    return [x1, y1 + down + more, x2, y2 + down + more]
  }
  const upper = page.rulings.flatMap(line =>
    line.along === 'x' ? (line.at <= at ? [line] : []) : line.from < at ? [{ ...line, to: Math.min(line.to, at) }] : [],
  )
  const lower = page.rulings.flatMap((line): Ruling[] =>
    line.along === 'x'
      ? line.at > at
        ? [{ ...line, at: line.at + down }]
        : []
      : line.to > at
        ? [{ ...line, from: Math.max(line.from, at) + down, to: line.to + down }]
        : [],
  )
  return [
    { ...page, runs: page.runs.filter(run => !goesOver(run)), rulings: [...upper, ...edge(at)] },
    { ...page, runs: page.runs.filter(goesOver).map(run => ({ ...run, box: moved(run.box) })), rulings: [...edge(TOP), ...lower] },
  ]
}

const leftOf = ({ along, at, from }: Ruling) => (along === 'y' ? at : from)
const rightOf = ({ along, at, to }: Ruling) => (along === 'y' ? at : to)
const isInTable = (rulings: readonly Ruling[], y: number) => rulings.some(({ along, from, to }) => along === 'y' && from < y && to > y)

const edgesOf = ({ head, foot }: BreakLook, page: number, of: number): Run[] => [
  ...(head === null ? [] : [edgeRun(head, HEAD)]),
  ...(foot === null ? [] : [edgeRun(foot(page, of), FOOT)]),
]

/** In the middle of a page. */
const edgeRun = (text: string, top: number): Run => {
  const width = [...text].reduce((sum, character) => sum + (character > '\u2e80' ? EM : EM / 2), 0)
  return { text, box: [297 - width / 2, top, 297 + width / 2, top + EM], size: EM, line: 0, start: 0 }
}
