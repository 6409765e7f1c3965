/** Print tables → bands: in every row of print the label is told from the figures. */
import { middleAcross } from '../../geometry/middle'
import { gather } from '../../model/gather'
import { boundsOf, type PrintCell, type PrintRow, type PrintTable, type Word } from '../../model/print'
import type { Table } from '../../statute/form'
import { looksLikeValue, saysNumber } from '../../text/cellText'
import { BLANK_CELLS, MIN_WORDING } from '../weights'
import { type Band, hasFigures, labelBand, printedSlots, type Side, type Sided, type Slot } from './band'
import { withBlankedLine } from './blankedLine'
import { doubtBroken } from './brokenByPage'
import { doubtOverLines, joinOverLines } from './brokenOverLines'
import { withWholeWording } from './cutWording'
import { labelsOf, squashForm } from './formWording'
import { squash } from './labels'
import { labelTest, rowTest, wordingTest } from './labelTest'
import { joinTorn, wordsToBands } from './looseBands'
import { looseWhereMixed, type PartedRow, partRow } from './mixedCells'
import { namedByPart } from './namedByPart'
import { doubtOtherInks } from './ownInks'
import { ownParts } from './ownParts'
import { doubtShared } from './sharedLabels'
import { findWholeLabels } from './wholeLabels'

/** Bands of a table with how they were won. */
export interface TableBands {
  readonly bands: readonly Band[]
  /** Labels of neighbouring rows may stand mixed. */
  readonly torn: boolean
  /** Heads may stand in pieces, though the labels are whole. */
  readonly headsTorn?: boolean
  /** Horizontal places are those of the page. */
  readonly positioned: boolean
  /** Horizontal places are those of a page or of cells. */
  readonly placed: boolean
  /** Figures were put in the form's columns by the heads over them. */
  readonly inFormOrder?: true
  /** Where figures on lines of their own stand; null where that is no question. */
  readonly sided: Sided | null
}

/** @param printed all parts of one statutory table, @param table the form's, for telling labels from content and full rows from torn ones. */
export const toBands = (printed: readonly PrintTable[], table: Table, side?: Side): TableBands => {
  const whole = withWholeWording(printed, table)
  const parts = ownParts(whole.parts, table)
  const read = parts.some(isBounded) ? bandsOfCells(parts, table, whole.torn) : bandsOfRows(parts, table, side)
  return { ...read, bands: namedByPart(doubtOtherInks(read.bands), table) }
}

const isBounded = ({ evidence }: PrintTable): boolean => boundsOf[evidence] === 'cells'
const isOrdered = ({ evidence }: PrintTable): boolean => boundsOf[evidence] === 'order'

/** Whether places are those of a page. */
const arePositioned = (parts: readonly PrintTable[]): boolean => parts.some(({ rows }) => rows.some(row => row.page > 0))

/** Where cells are bounded they tell the rows; a part that has none is put among them by its lines. */
const bandsOfCells = (parts: readonly PrintTable[], table: Table, headsTorn: boolean): TableBands => {
  const strays = gather(parts, part => (isBounded(part) ? [] : gather(part.rows, wordsToBands)))
  const bands = insertStrays(cellsToBands(parts.filter(isBounded), table), strays, table)
  return { bands, torn: false, ...(headsTorn && { headsTorn }), positioned: arePositioned(parts), placed: true, sided: null }
}

/** Where no cell is bounded the labels tell the rows if they are all there, else the lines of print do. */
const bandsOfRows = (parts: readonly PrintTable[], table: Table, side: Side | undefined): TableBands => {
  const [ordered, positioned] = [parts.some(isOrdered), arePositioned(parts)]
  const places = { positioned, placed: positioned }
  const loose = ordered ? orderToBands(parts, table) : readLoose(parts, table, positioned)
  const all = ordered || positioned ? loose : withBlankedLine(loose, table)
  const isOther = all.some(band => band.labels.some(({ text }) => isOtherNumber(text)))
  const whole = table.layout === 'rows' && !(positioned && isOther) ? findWholeLabels(all, table, side) : null
  if (whole) return { ...whole, torn: false, headsTorn: all.some(band => !band.bounded && band.labels.length > 0), ...places }
  const bands = all.filter(band => band.labels.length > 0 || band.slots.some(slot => slot !== null) || ordered)
  const sided = table.layout === 'rows' && areApart(bands) ? { side: side ?? null, doubtful: true } : null
  return { bands: ordered || positioned ? bands : joinTorn(bands, figuresOfRow(table)), torn: !ordered, ...places, sided }
}

/** Whether print without a word holds a number that is no figure, '12 or 1200%: beside whole labels it would be lost, and the row called blank. */
const isOtherNumber = (text: string): boolean => /^[^\p{L}]{0,3}[0-9]{1,9}[^\p{L}.、．,，)）]{0,3}$/u.test(text) && !looksLikeValue(text)

const readLoose = (parts: readonly PrintTable[], table: Table, positioned: boolean): readonly Band[] => {
  const isWording = wordingTest(table)
  const rows = gather(parts, part => gather(part.rows, row => (row.page > 0 ? row : partRow(row, isWording))))
  const bands = gather(rows, wordsToBands)
  return positioned ? doubtOverLines(joinOverLines(bands, beginsRow(table), areOfTwoLabels(table))) : bands
}

const numeral = /^(?:[（(]?[一二三四五六七八]|[0-9]{1,2}\s{0,9}[.、．,，])/

/** Whether a text begins the label of a row. */
const beginsRow = (table: Table) => {
  const labels = labelsOf(table)
  return (text: string): boolean => {
    const squashed = squash(text)
    return numeral.test(text) || (squashed !== '' && labels.some(label => label.startsWith(squashed) || squashed.startsWith(label)))
  }
}

/** Whether the words of a line are part of a label, or of several, none of which holds a word of the line above. */
const areOfTwoLabels = (table: Table) => {
  const labels = labelsOf(table)
  return (above: readonly Word[], below: readonly Word[]): boolean => {
    const said = squash(below.map(word => word.text).join(''))
    const own = said.length < MIN_WORDING ? [] : labels.filter(label => label.includes(said))
    return own.length > 0 && !own.some(label => above.some(word => label.includes(squash(word.text))))
  }
}

/** Whether most figures stand on lines without a word. */
const areApart = (bands: readonly Band[]): boolean => {
  const figures = bands.filter(hasFigures)
  return 2 * figures.filter(band => band.labels.length === 0).length > figures.length
}

/** Figures of a full row of print. */
const figuresOfRow = (table: Table): number =>
  table.layout === 'line'
    ? table.blocks.reduce((sum, block) => sum + block.rows.length * block.columns.length, 0)
    : Math.max(...table.blocks.map(block => block.columns.length))

/**
 * Lines outside of all cells, by their place among the others: a head at the foot of the page before, what names the parts of a line that is set in
 * several, and all where one of them is a row.
 */
const insertStrays = (bands: readonly Band[], strays: readonly Band[], table: Table): readonly Band[] => {
  const first = bands.find(band => band.slots.length > 0)
  const isHead = (band: Band) => first !== undefined && band.page < first.page && lineOf(band) < lineOf(first)
  const names = namesOfParts(bands, table)
  const isName = ({ labels }: Band) => names.some(name => squash(labels.map(({ text }) => text).join('')).includes(name))
  const kept = strays.some(band => band.slots.length > 0) ? strays : strays.filter(band => isHead(band) || isName(band))
  if (kept.length === 0) return bands
  const all = [...bands]
  for (const stray of kept) {
    const after = all.findIndex(band => lineOf(band) > lineOf(stray))
    all.splice(after < 0 ? all.length : after, 0, stray)
  }
  return all
}

/** The labels of a table of one line that is set in as many parts as the form has rows. */
const namesOfParts = (bands: readonly Band[], { layout, blocks: [block] }: Table): readonly string[] => {
  const isInParts = layout === 'line' && block && bands.filter(hasFigures).length === block.rows.length
  return isInParts ? block.rows.map(({ label }) => squashForm(label)) : []
}

/** The line of a row's figures, else of its label: a label that spans rows begins above its row. */
const lineOf = (band: Band): number => printedSlots(band)[0]?.anchor.line ?? band.labels[0]?.anchor.line ?? 0

const isFigureCell = (cell: PrintCell) => cell.text !== '' && looksLikeValue(cell.text)

/** The cells of a row that hold figures: behind a row's label a Chinese numeral in a cell of its own is one too, which elsewhere begins a label. */
const figureCells = (cells: readonly PrintCell[], isRow: (text: string) => boolean): readonly PrintCell[] => {
  const label = cells.findIndex(cell => isRow(cell.text))
  return cells.filter((cell, at) => isFigureCell(cell) || (label >= 0 && at > label && saysNumber(cell.text)))
}

const cellsToBands = (parts: readonly PrintTable[], table: Table): Band[] => {
  const [isRow, isWording] = [rowTest(table), wordingTest(table)]
  const edges = table.layout === 'rows' ? figuresEdges(parts, isRow) : new Map<PrintTable, number>()
  const [labels, isRowOrEnd] = [labelsOf(table), rowOrEndTest(table)]
  // A letter may stand for the number before a label: l.其他.
  const isNumbered = (text: string) => isRow(text) || labels.some(label => label.slice(1) === squash(text).slice(1))
  // Before the first row of figures a row without any is head, unless it says a row's label; behind it a row left blank.
  let started = false
  const inLine = table.layout === 'line' ? figuresOfRow(table) : Number.POSITIVE_INFINITY
  const bands = parts.map(part => {
    const edge = edges.get(part) ?? Number.NEGATIVE_INFINITY
    const rows = doubtShared(withReaching(part.rows, edge), edge, labels)
    return gather(rows, row => {
      const isAtEnd = row === rows[0] || row === rows.at(-1)
      const isContent = (cells: readonly PrintCell[]) =>
        isOfWords(row.cells, cells, edge, text => isNumbered(text) || (isAtEnd && isRowOrEnd(text)), isWording)
      const band = rowToBand(row, edge, isContent, started || isBlankLine(row, inLine) || row.cells.some(cell => isRow(cell.text)))
      started ||= band !== null && band.slots.length > 0
      return band ? [band] : []
    })
  })
  return doubtBroken(bands, isRow)
}

/**
 * A figure's cell that reaches over more rows than the others of its row has lost a border: which row's the figure is cannot be
 * told, and its place in each of them is taken.
 */
const withReaching = (rows: readonly PrintRow[], edge: number): readonly PrintRow[] => {
  const reaching = gather(rows, ({ cells }) => {
    const content = cells.filter(cell => middleAcross(cell) >= edge)
    const least = Math.min(...content.map(heightOf))
    return content.filter(
      cell => heightOf(cell) > 1 && isFigureCell(cell) && (heightOf(cell) > (cell.crowded ? 1 : least) || reachesLabel(cell, rows, edge)),
    )
  })
  if (reaching.length === 0) return rows
  return rows.map((row, index) => ({
    ...row,
    cells: [
      ...row.cells.map(cell => (reaching.includes(cell) ? { ...cell, uncertain: true as const } : cell)),
      ...reaching
        .filter(cell => cell.rowFrom < index && index < cell.rowTo)
        .map((cell): PrintCell => ({ ...cell, text: '', words: [], crowded: true })),
    ].sort((one, other) => one.left - other.left),
  }))
}

/** Whether the label of another row begins beside a figure's cell: a row of one figure has no other to compare its height with. */
const reachesLabel = (cell: PrintCell, rows: readonly PrintRow[], edge: number): boolean =>
  rows
    .slice(cell.rowFrom + 1, cell.rowTo)
    .some(({ cells }, at) =>
      cells.some(other => other.rowFrom === cell.rowFrom + 1 + at && other.text !== '' && middleAcross(other) < edge),
    )

const heightOf = (cell: PrintCell) => cell.rowTo - cell.rowFrom

/**
 * The left edge of each part's columns of figures. Scanned pages are of any size and lie anywhere: there each part has its own, which is told by
 * what was read for sure: a stroke beside the labels may look like a 1.
 */
const figuresEdges = (parts: readonly PrintTable[], isRow: (text: string) => boolean): ReadonlyMap<PrintTable, number> => {
  const edge = figuresEdge(parts, isRow)
  return new Map(
    parts.map(part => {
      const own = part.evidence === 'picture' ? figuresEdge([withoutDoubtful(part)], isRow) : edge
      return [part, Number.isFinite(own) ? own : edge]
    }),
  )
}

/** Cells without those in doubt, each as wide as its column: where no upright rule bounds them, a label is only as wide as its print. */
const withoutDoubtful = (part: PrintTable): PrintTable => ({
  ...part,
  rows: part.rows.map(row => ({
    ...row,
    cells: row.cells
      .map((cell, at, { [at + 1]: next }) => (next ? { ...cell, right: Math.max(cell.right, next.left) } : cell))
      .filter(cell => !cell.crowded),
  })),
})

/**
 * Left edge of the columns of figures: what stands left of it is label. The first column may be blank throughout. Before the first row's label none
 * of its figures stands: what does is a year, or the number of a seal over the head. Nor does one of few figures in doubt say where they begin.
 */
const figuresEdge = (parts: readonly PrintTable[], isRow: (text: string) => boolean): number => {
  const all = gather(parts, part => part.rows)
  const first = all.findIndex(({ cells }) => cells.some(cell => isRow(cell.text)))
  const rows = first < 0 ? all : all.slice(first)
  const inRows = rows.map(({ cells }) => ({ cells, figures: figureCells(cells, isRow) }))
  const withFigures = inRows.filter(row => row.figures.length > 0)
  const fewInDoubt = 2 * withFigures.filter(row => row.figures.some(isInDoubt)).length < withFigures.length
  const found = fewInDoubt ? inRows.map(row => ({ ...row, figures: row.figures.filter(cell => !isInDoubt(cell)) })) : inRows
  const figures = gather(found, row => row.figures).reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY)
  const labelEnds = gather(found, row => labelEnd(row.cells, row.figures[0])).sort((one, other) => one - other)
  if (labelEnds.length > 0) return Math.min(figures, labelEnds[labelEnds.length >> 1] ?? figures)
  // All of it is blank: the labels alone tell.
  return rows
    .flatMap(row => row.cells.filter(cell => isRow(cell.text)))
    .reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY)
}

const isInDoubt = ({ uncertain }: PrintCell): boolean => uncertain === true

/** Right edge of the last text before the first figure of a row. */
const labelEnd = (cells: readonly PrintCell[], figure: PrintCell | undefined): number[] => {
  const label = cells.slice(0, figure ? cells.indexOf(figure) : 0).findLast(cell => cell.text !== '')
  return label ? [label.right] : []
}

/**
 * Whether a row has words in place of its figures, none of them a head or a label: 行政许可 | 详见附件. Of a row in which a page ends each part has
 * one end of the label, or none of it.
 */
const isOfWords = (
  cells: readonly PrintCell[],
  content: readonly PrintCell[],
  edge: number,
  isRowOrEnd: (text: string) => boolean,
  isWording: (text: string) => boolean,
): boolean =>
  content.some(cell => cell.text !== '') &&
  content.every(cell => cell.text === '' || !isWording(cell.text)) &&
  cells.some(cell => middleAcross(cell) < edge && isRowOrEnd(cell.text))

/** Whether a text is the label of a row, or the beginning or the end of one. */
const rowOrEndTest = (table: Table) => {
  const labels = labelsOf(table)
  return (text: string): boolean => {
    const said = squash(text)
    return said !== '' && labels.some(label => label.startsWith(said) || label.endsWith(said))
  }
}

const rowToBand = (
  { cells, page }: PrintRow,
  edge: number,
  isContent: (cells: readonly PrintCell[]) => boolean,
  started: boolean,
): Band | null => {
  const content = cells.filter(cell => middleAcross(cell) >= edge)
  const blank = started && content.length > 0 && content.every(cell => cell.text === '')
  if (!content.some(isFigureCell) && !blank && !(started && isContent(content))) {
    const labels = gather(cells, cellToWord)
    return labels.length > 0 ? labelBand(labels, page, true) : null
  }
  // Lost borders let a label's cell reach around others: what it says may be another row's.
  const doubtful = cells.some(cell => middleAcross(cell) < edge && cell.uncertain && cell.text !== '')
  return {
    labels: gather(
      cells.filter(cell => middleAcross(cell) < edge),
      cellToWord,
    ),
    slots: content.map(cell => cellToSlot(doubtful ? { ...cell, uncertain: true } : cell)),
    order: 'fixed',
    labelCell: -1,
    page,
    bounded: true,
    ofCells: true,
  }
}

/** A cell's text as one word, lines joined. */
const cellToWord = ({ text, anchor, left, right, words, uncertain }: PrintCell): Word[] => {
  const first = words[0]
  if (!first || !anchor) return []
  const { box } = anchor
  const word = { text, anchor, left, right, top: box?.[1] ?? first.top, bottom: box?.[3] ?? first.bottom }
  return [{ ...word, ...(words.some(({ cut }) => cut) && { cut: true as const }), ...(uncertain && { doubt: true as const }) }]
}

/** What stands in a cell of a grid, as figures of a band do. */
export const cellToSlot = ({ text, anchor, left, right, words, crowded, uncertain }: PrintCell): Slot => {
  const slot = { text, words, anchor: anchor ?? { line: 0, start: 0, end: 0 }, left, right }
  return crowded || uncertain ? { ...slot, ...(crowded && { crowded }), ...(uncertain && { uncertain }) } : slot
}

const orderToBands = (parts: readonly PrintTable[], table: Table): Band[] => {
  const inLine = table.layout === 'line' ? figuresOfRow(table) : Number.POSITIVE_INFINITY
  const isLabel = labelTest(table)
  const isRow = rowTest(table)
  const isWording = wordingTest(table)
  let started = false
  return parts.flatMap(({ evidence, rows, trimmed, dropped }) =>
    gather(rows, row => {
      if (boundsOf[evidence] !== 'order') return partRow(row, isWording).flatMap(wordsToBands)
      started ||= row.cells.some(cell => isRow(cell.text))
      return gather(partRow(row, isWording), part => {
        const band = started && isBlankLine(part, inLine) ? blankLine(part) : orderedRowToBand(part, { isLabel, isRow, isWording }, started)
        started ||= band.slots.length > 0
        return band.labels.length > 0 || band.slots.length > 0
          ? [{ ...band, ...(trimmed && { trimmed }), ...(dropped && { dropped }) }]
          : []
      })
    }),
  )
}

const isBlankLine = ({ cells }: PrintRow, columns: number): boolean => cells.length === columns && cells.every(cell => cell.text === '')

/** The line of a table of one line, left blank. */
const blankLine = ({ cells, page }: PrintRow): Band => ({
  labels: [],
  slots: cells.map(() => null),
  order: 'cells',
  labelCell: -1,
  page,
  bounded: true,
})

interface Tests {
  readonly isLabel: (text: string) => boolean
  readonly isRow: (text: string) => boolean
  readonly isWording: (text: string) => boolean
}

const orderedRowToBand = ({ cells, page, mixed }: PartedRow, { isLabel, isRow, isWording }: Tests, started: boolean): Band => {
  const firstFigure = cells.findIndex(isFigureCell)
  const words = firstFigure < 0 ? labelBeforeWords(cells, isRow, isWording) : -1
  const lastPrint = words < 0 ? cells.findLastIndex(cell => cell.text !== '') : words
  const lastLabel = firstFigure >= 0 ? lastLabelBefore(cells, firstFigure, isLabel) : lastPrint
  const labels = gather(
    cells.slice(0, lastLabel + 1).filter((cell, index) => cell.text !== cells[index - 1]?.text),
    cellToWord,
  )
  const blank = firstFigure < 0 && started && lastLabel >= 0 && cells.length - lastLabel > BLANK_CELLS
  if (firstFigure < 0 && words < 0 && !blank) return labelBand(labels, page, true)
  const slots = cells.slice(lastLabel + 1).map(cell => (cell.text === '' ? null : cellToSlot(cell)))
  return looseWhereMixed({ labels, slots, order: 'cells', labelCell: lastLabel, page, bounded: true }, mixed)
}

/** Where the label stands of a row without figures that has words in their place: 行政许可 | 详见附件. -1 for any other row. */
const labelBeforeWords = (cells: readonly PrintCell[], isRow: (text: string) => boolean, isWording: (text: string) => boolean): number => {
  const label = cells.findLastIndex(cell => isRow(cell.text))
  if (label < 0) return -1
  const content = cells.slice(label + 1).filter(cell => cell.text !== '')
  return content.length > 0 && content.every(cell => !isWording(cell.text)) ? label : -1
}

const lastLabelBefore = (cells: readonly PrintCell[], firstFigure: number, isLabel: (text: string) => boolean): number => {
  let last = -1
  for (const [index, { text }] of cells.slice(0, firstFigure).entries()) if (text !== '' && (last < 0 || isLabel(text))) last = index
  return last
}
