/** Draws a report on pages with positions and ruling lines, the way producers of PDFs do, for tests of the reconstruction. */

import type { Box, Page, Ruling, Run, SourceDocument, SourceLine } from '../model/source'
import { runsToLines } from '../read/page/lines'
import { addressOf } from '../statute/compiled'
import type { Form, Row, Table } from '../statute/form'
import { drawFrom, type Figures } from './printed'

export interface Drawing {
  /** Which borders are drawn. */
  readonly rules: 'all' | 'none' | 'horizontal' | 'dashed' | 'double' | 'open sides'
  /** A page ends after so many rows of print of a table; null: where it is full. */
  readonly rowsPerPage: number | null
  /** The head of a table is printed again where it goes on. */
  readonly repeatHead: boolean
  readonly pageNumbers: boolean
  /** Everything is moved by this much and made larger by this factor. */
  readonly shift: readonly [number, number]
  readonly scale: number
  /** Figures stand at the left, in the middle or at the right of their cells. */
  readonly align: 0 | 0.5 | 1
  /** Cells are drawn as rectangles: one that its text is shown through, or a background with gaps between the cells. */
  readonly areas?: 'clips' | 'fills' | 'fills of every other row'
  /** On every other page the columns of figures have other widths, as where a table was cut in two by hand. */
  readonly otherWidths?: true
  /** Every page has columns of its own, drawn from this seed: the labels' and each column's width differ. */
  readonly columnsByPage?: number
  /** Each row's figures stand up to this much (points) aside of where its page's columns are, all of a row alike. */
  readonly drift?: number
  /** Heads stand in the middle of their cells. */
  readonly centredHead?: true
}

export const plainDrawing: Drawing = {
  rules: 'all',
  rowsPerPage: null,
  repeatHead: false,
  pageNumbers: false,
  shift: [0, 0],
  scale: 1,
  align: 0.5,
}

const WIDTH = 595
const HEIGHT = 842
const EM = 10
const LEADING = 13
const TOP = 70
const BOTTOM = 780

/** A cell to be drawn: columns from and to, text lines, and whether its text is set upright, one character a line. */
interface DrawnCell {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly figure?: true
  readonly head?: true
}

interface DrawnRow {
  readonly cells: readonly DrawnCell[]
  /** Labels that span rows: drawn in the row where they stand, without a border below them. */
  readonly openBelow: readonly number[]
}

/** Column edges in points. */
type Edges = readonly number[]

const widthOf = (text: string) => [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef“”‘’]/.test(character) ? EM : EM / 2), 0)

const wrapTo = (text: string, width: number): string[] => {
  const lines: string[] = ['']
  for (const character of text) {
    if (widthOf(lines.at(-1) + character) > width && lines.at(-1) !== '') lines.push('')
    lines[lines.length - 1] += character
  }
  return lines
}

/** The place of a cell, and whether anything is printed in it. */
interface Area {
  readonly box: Box
  readonly printed: boolean
}

const emptyPage = () => ({ runs: [], rulings: [], clips: [], fills: [] })

/** Puts runs and rulings on pages, top to bottom. */
class Pen {
  readonly pages: { runs: Run[]; rulings: Ruling[]; clips: Box[]; fills: Box[] }[] = [emptyPage()]
  y = TOP
  rows = 0
  /** Cells that go on below, by their first column: how far they have come. */
  readonly open = new Map<number, Area>()
  readonly drawing: Drawing

  constructor(drawing: Drawing) {
    this.drawing = drawing
  }

  newPage() {
    for (const area of this.open.values()) this.area(area)
    this.open.clear()
    this.pages.push(emptyPage())
    this.y = TOP
  }

  /** The column edges as they are on this page. */
  edges(edges: Edges): Edges {
    const { columnsByPage } = this.drawing
    if (columnsByPage !== undefined) return otherEdges(edges, columnsByPage * 1000 + this.pages.length)
    // The labels take more room on every other page.
    if (!this.drawing.otherWidths || this.pages.length % 2 === 0) return edges
    const [first, last] = [edges[0] as number, edges.at(-1) as number]
    return edges.map((edge, index) => (index === 0 ? edge : last - (last - edge) * ((last - first - 50) / (last - first))))
  }

  /** The rectangle of a cell. */
  area({ box: [left, top, right, bottom], printed }: Area) {
    const { areas, scale, shift } = this.drawing
    const page = this.pages.at(-1)
    if (!areas || !page) return
    const box = (inset: number): Box => [
      (left + inset) * scale + shift[0],
      (top + inset) * scale + shift[1],
      (right - inset) * scale + shift[0],
      (bottom - inset) * scale + shift[1],
    ]
    if (areas !== 'clips') page.fills.push(box(1))
    else if (printed) page.clips.push(box(0))
  }

  text(text: string, x: number, top: number) {
    if (text === '') return
    const { scale, shift } = this.drawing
    const at = (value: number, move: number) => value * scale + move
    this.pages.at(-1)?.runs.push({
      text,
      box: [at(x, shift[0]), at(top, shift[1]), at(x + widthOf(text), shift[0]), at(top + EM, shift[1])],
      size: EM * scale,
      line: 0,
      start: 0,
    })
  }

  rule(along: 'x' | 'y', at: number, from: number, to: number) {
    const { scale, shift, rules } = this.drawing
    const across = along === 'x' ? shift[1] : shift[0]
    const ahead = along === 'x' ? shift[0] : shift[1]
    const push = (offset: number, begin: number, end: number) =>
      this.pages.at(-1)?.rulings.push({ along, at: at * scale + across + offset, from: begin * scale + ahead, to: end * scale + ahead })
    if (rules === 'dashed') for (let begin = from; begin < to; begin += 5) push(0, begin, Math.min(begin + 3, to))
    else push(0, from, to)
    if (rules === 'double') push(1.2, from, to)
  }

  paragraph(text: string) {
    for (const line of wrapTo(text, WIDTH - 120)) {
      if (this.y > BOTTOM) this.newPage()
      this.text(line, 60, this.y)
      this.y += LEADING * 1.4
    }
  }
}

/** A figure of five digits needs a column this wide (points). */
const MIN_COLUMN = 31

/** Edges of other columns in the same room: each column of figures has its least width and a share of the rest, and so have the labels. */
const otherEdges = (edges: Edges, seed: number): Edges => {
  const draw = drawFrom(seed)
  const shares = edges.slice(1).map((edge, index) => {
    const width = edge - (edges[index] as number)
    // Not every page differs in every column.
    return { least: Math.min(width, MIN_COLUMN), more: Math.max(0, width - MIN_COLUMN) * (draw(3) === 0 ? 1 : 0.4 + draw(100) / 80) }
  })
  const room = (edges.at(-1) as number) - (edges[0] as number) - shares.reduce((sum, share) => sum + share.least, 0)
  const wanted = shares.reduce((sum, share) => sum + share.more, 0)
  let at = edges[0] as number
  return [at, ...shares.map(share => (at += share.least + (wanted === 0 ? 0 : (share.more * room) / wanted)))]
}

const rowHeight = (row: DrawnRow, edges: Edges): number =>
  6 + LEADING * Math.max(...row.cells.map(cell => wrapTo(cell.text, (edges[cell.to] as number) - (edges[cell.from] as number) - 6).length))

const drawRow = (pen: Pen, row: DrawnRow, plainEdges: Edges) => {
  const edges = pen.edges(plainEdges)
  const { rules, align, drift = 0, centredHead, columnsByPage = 0 } = pen.drawing
  const aside = drift === 0 ? 0 : drift * (drawFrom(columnsByPage * 7919 + pen.rows)(201) / 100 - 1)
  const height = rowHeight(row, edges)
  const top = pen.y
  for (const [index, cell] of row.cells.entries()) {
    const left = edges[cell.from] as number
    const right = edges[cell.to] as number
    const lines = wrapTo(cell.text, right - left - 6)
    const place = cell.figure ? align : cell.head && centredHead ? 0.5 : 0
    const move = cell.figure ? aside : 0
    drawArea(pen, cell, row.openBelow.includes(index), [left, top, right, top + height])
    for (const [number, line] of lines.entries())
      pen.text(
        line,
        left + 3 + move + place * (right - left - 6 - widthOf(line)),
        top + (height - lines.length * LEADING) / 2 + number * LEADING,
      )
    if (rules === 'none') continue
    if (!row.openBelow.includes(index)) pen.rule('x', top + height, left, right)
    if (rules === 'horizontal') continue
    if (cell.from > 0) pen.rule('y', left, top, top + height)
    else if (rules !== 'open sides') pen.rule('y', left, top, top + height)
    if (cell.to === edges.length - 1 && rules !== 'open sides') pen.rule('y', right, top, top + height)
  }
  pen.y += height
  pen.rows++
}

const drawArea = (pen: Pen, cell: DrawnCell, open: boolean, box: Box) => {
  if (pen.drawing.areas === 'fills of every other row') {
    if (pen.rows % 2 === 0) pen.area({ box, printed: true })
    return
  }
  const above = pen.open.get(cell.from)
  const area = { box: [box[0], above?.box[1] ?? box[1], box[2], box[3]] as const, printed: above?.printed === true || cell.text !== '' }
  pen.open.delete(cell.from)
  if (open) pen.open.set(cell.from, area)
  else pen.area(area)
}

const drawTable = (pen: Pen, head: readonly DrawnRow[], rows: readonly DrawnRow[], edges: Edges) => {
  const begin = (list: readonly DrawnRow[]) => {
    if (pen.drawing.rules !== 'none') pen.rule('x', pen.y, edges[0] as number, edges.at(-1) as number)
    for (const row of list) drawRow(pen, row, edges)
  }
  if (pen.y > BOTTOM - 120) pen.newPage()
  begin(head)
  let onPage = 0
  for (const row of rows) {
    const full = pen.drawing.rowsPerPage === null ? pen.y + rowHeight(row, pen.edges(edges)) > BOTTOM : onPage >= pen.drawing.rowsPerPage
    if (full || pen.y + rowHeight(row, pen.edges(edges)) > BOTTOM) {
      pen.newPage()
      onPage = 0
      if (pen.drawing.repeatHead) begin(head)
    }
    drawRow(pen, row, edges)
    onPage++
  }
  pen.y += LEADING
}

const figuresOf = (figures: Figures, table: Table, row: Row, from: number): DrawnCell[] =>
  (table.blocks.find(block => block.rows.includes(row))?.columns ?? []).map((column, index) => ({
    from: from + index,
    to: from + index + 1,
    text: figures[addressOf(table.key, row.key, column.key)] ?? '0',
    figure: true as const,
  }))

const plain = (cells: readonly DrawnCell[]): DrawnRow => ({ cells, openBelow: [] })

const drawProactive = (pen: Pen, table: Table, figures: Figures) => {
  const edges = [60, 220, 325, 430, 535]
  for (const block of table.blocks) {
    const columns = block.columns.length
    const blockEdges = [60, 220, ...Array.from({ length: columns }, (_, index) => 220 + ((index + 1) * 315) / columns)]
    const head = [
      plain([{ from: 0, to: columns + 1, text: block.heading ?? '' }]),
      plain([
        { from: 0, to: 1, text: block.corner ?? '' },
        ...block.columns.map((column, index) => ({ from: index + 1, to: index + 2, text: column.label, head: true as const })),
      ]),
    ]
    const rows = block.rows.map(row => plain([{ from: 0, to: 1, text: row.label }, ...figuresOf(figures, table, row, 1)]))
    drawTable(pen, [], [...head, ...rows], columns === 3 ? edges : blockEdges)
  }
}

const drawRequests = (pen: Pen, table: Table, figures: Figures) => {
  const edges = [50, 68, 130, 290, ...Array.from({ length: 7 }, (_, index) => 290 + (index + 1) * 36)]
  const block = table.blocks[0] as Table['blocks'][number]
  const head = [
    plain([
      { from: 0, to: 3, text: table.note ?? '' },
      { from: 3, to: 10, text: '申请人情况', head: true },
    ]),
    plain([
      { from: 0, to: 3, text: '' },
      { from: 3, to: 4, text: '' },
      { from: 4, to: 9, text: '法人或其他组织', head: true },
      { from: 9, to: 10, text: '' },
    ]),
    plain([
      { from: 0, to: 3, text: '' },
      ...block.columns.map((column, index) => ({ from: index + 3, to: index + 4, text: column.label, head: true as const })),
    ]),
  ]
  const middle = (key: string | undefined, depth: number) => {
    const members = block.rows.filter(row => row.under?.[depth] === key && key !== undefined)
    return members[members.length >> 1]
  }
  const rows = block.rows.map((row, index): DrawnRow => {
    const under = row.under ?? []
    const next = block.rows[index + 1]?.under ?? []
    const open: number[] = []
    const labels: DrawnCell[] = []
    if (under.length === 0) labels.push({ from: 0, to: 3, text: row.label })
    else {
      // 三、本年度办理结果 is set one character a line, a character a row.
      const outcome = block.rows.filter(each => each.under?.[0] === under[0])
      labels.push({ from: 0, to: 1, text: (under[0] ?? '')[outcome.indexOf(row)] ?? '' })
      if (next[0] === under[0]) open.push(0)
      if (under.length === 1) labels.push({ from: 1, to: 3, text: row.label })
      else {
        labels.push({ from: 1, to: 2, text: middle(under[1], 1) === row ? (under[1] as string) : '' }, { from: 2, to: 3, text: row.label })
        if (next[1] === under[1]) open.push(1)
      }
    }
    return { cells: [...labels, ...figuresOf(figures, table, row, 3)], openBelow: open }
  })
  drawTable(pen, head, rows, edges)
}

const drawProceedings = (pen: Pen, table: Table, figures: Figures) => {
  const edges = Array.from({ length: 16 }, (_, index) => 50 + index * 33)
  const block = table.blocks[0] as Table['blocks'][number]
  const results = (from: number) =>
    block.columns.map((column, index) => ({ from: from + index, to: from + index + 1, text: column.label, head: true as const }))
  const empty = (from: number) => block.columns.map((_, index) => ({ from: from + index, to: from + index + 1, text: '' }))
  const head = [
    plain([
      { from: 0, to: 5, text: '行政复议', head: true },
      { from: 5, to: 15, text: '行政诉讼', head: true },
    ]),
    plain([...empty(0), { from: 5, to: 10, text: '未经复议直接起诉', head: true }, { from: 10, to: 15, text: '复议后起诉', head: true }]),
    plain([...results(0), ...results(5), ...results(10)]),
  ]
  const figure = block.rows.flatMap((row, index) => figuresOf(figures, table, row, index * 5))
  drawTable(pen, head, [plain(figure)], edges)
}

/** The report as pages; every text on one baseline of a cell is one run. */
export const drawReport = (form: Form, title: string, figures: Figures, drawing: Drawing = plainDrawing): SourceDocument => {
  const pen = new Pen(drawing)
  const [one, two, three, four, five, six] = form.sections.map(section => section.heading) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  for (const text of [
    title,
    one,
    '（一）主动公开情况。公开信息若干，及时准确。',
    '（二）依申请公开情况。依法办理。',
    '（三）政府信息管理情况。规范有序。',
    '（四）平台建设情况。运行平稳。',
    '（五）监督保障情况。落实到位。',
    two,
  ])
    pen.paragraph(text)
  drawProactive(pen, form.tables.proactive, figures)
  pen.paragraph(three)
  drawRequests(pen, form.tables.requests, figures)
  pen.paragraph(four)
  drawProceedings(pen, form.tables.proceedings, figures)
  for (const text of [five, '仍存在一些不足，今后加以改进。', six, '本年度未收取信息处理费。']) pen.paragraph(text)
  return toSource(pen)
}

const toSource = (pen: Pen): SourceDocument => {
  const { scale, pageNumbers, shift } = pen.drawing
  const lines: SourceLine[] = []
  const pages: Page[] = pen.pages.map(({ runs, rulings, clips, fills }, index) => {
    const number = index + 1
    if (pageNumbers) {
      const [left, top] = [280 * scale + shift[0], 800 * scale + shift[1]]
      runs.push({ text: `- ${number} -`, box: [left, top, left + 30 * scale, top + EM * scale], size: EM * scale, line: 0, start: 0 })
    }
    lines.push(...runsToLines(runs, { page: number, sheet: index }, lines.length + 1))
    return {
      number,
      width: WIDTH * scale + shift[0],
      height: HEIGHT * scale + shift[1],
      turn: 0,
      runs,
      rulings,
      ...(pen.drawing.areas ? { areas: { clips, fills } } : {}),
    }
  })
  return { kind: 'pdf', lines, pages, losses: [] }
}
