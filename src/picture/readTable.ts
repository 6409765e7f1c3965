/** Ruled tables of a picture → their cells: figures where two readers agree, else words, else to be asked. */
import { median } from '../geometry/median'
import type { Box } from '../model/place'
import { cleanCell } from './cleanCell'
import { cut } from './cut'
import { areBareStems, keepHairlines } from './hairlines'
import type { ReadInk } from './inkedSigns'
import type { LineReader } from './lineReader'
import { hasItsLike, type LoneStroke, loneStroke } from './loneStrokes'
import { oddDigits } from './oddDigits'
import type { CellInk, DigitReader, DigitReading, GridCell, Picture, PictureGrid, PlacedReading } from './picture'
import { readFigures } from './readFigures'
import { readCell } from './readWords'
import type { SeenCell, SeenTable } from './seenPage'
import { stemPlaces } from './stemPlaces'
import { mayBeStreaked } from './streaked'
import { mayBeStruck } from './struck'
import { areTorn, isTorn, mayHaveLost } from './torn'
import { withinRules } from './withinRules'

export interface Readers {
  /** Reader A. */
  readonly digits: DigitReader
  /** Reader B. */
  readonly lines: LineReader
}

/** Below this confidence of reader B a person is asked, though both see the same. */
const SURE = 0.8
/** Or below this one of reader A: of a torn digit beside whole ones both may see nothing. */
const LIKELY = 0.6
/** A cell that neither takes for a figure holds words where they are as sure as this. */
const WORDS = 0.6
/** Reader A takes what is wider than this many times its height for no figure. */
const WIDEST_FIGURE = 9

/** @returns a page's tables, one a grid: figures of each tell what is print in it. */
export const readTables = async (page: Picture, grids: readonly PictureGrid[], readers: Readers): Promise<readonly SeenTable[]> => {
  const sights = []
  for (const grid of grids) sights.push(await sightOf(page, grid, readers))
  const strokes = strokesOf(sights)
  const tables: SeenTable[] = []
  for (const { box, cells, agreed, torn, secondOf } of sights) {
    const [kept, stand] = torn || agreed.some(isInPieces) ? [keepHairlines(agreed), stemPlaces(agreed)] : [false, null]
    const areOnes = (read: ReadInk) => areBareStems(read) && (kept || stand?.(read) === true)
    const hasOdd = oddDigits([agreed])
    const isStruck = (read: ReadInk) => hasOdd(read) ?? mayBeStruck(read.ink, read.figure.text)
    const seen: SeenCell[] = []
    for (const each of cells) {
      const second = secondOf(each.ink)
      const stroke = knownStroke(each, second, strokes)
      seen.push(stroke ?? (await judge(page, { ...each, second, torn, areOnes, isStruck }, readers)))
    }
    tables.push({ box, cells: seen })
  }
  return tables
}

/** What both readers make of a table's figures. */
interface Sight {
  readonly box: Box
  readonly cells: readonly MayBeFigure[]
  /** Figures that both see alike. */
  readonly agreed: readonly ReadInk[]
  readonly torn: boolean
  readonly secondOf: (ink: CellInk) => DigitReading | null
}

const sightOf = async (page: Picture, grid: PictureGrid, readers: Readers): Promise<Sight> => {
  const inks = joined(grid.cells.map(({ box }) => cleanCell(page, box)))
  const cells = grid.cells.map((cell, at) => {
    const ink = inks[at] as CellInk
    return { cell, ink, figure: mayBeFigure(ink, readers) }
  })
  const torn = areTorn(cells.flatMap(({ ink, figure }) => (figure ? { text: figure.text, pieces: ink.pieces } : [])))
  const second = new Map<CellInk, DigitReading>()
  for (const strip of strips(cells)) {
    const readings = await readFigures(readers.lines, strip)
    for (const [at, ink] of strip.entries()) second.set(ink, readings[at] as DigitReading)
  }
  const secondOf = (ink: CellInk) => second.get(ink) ?? null
  const agreed = cells.flatMap(({ ink, figure }): ReadInk[] => (figure && agree(figure, secondOf(ink)) ? [{ ink, figure }] : []))
  return { box: grid.box, cells, agreed, torn, secondOf }
}

/** What is written no higher than this many times as high as a line of its table is one line. */
const ONE_LINE = 1.25

/** Ink of cells, where a digit is torn across as high as it was: not its pieces are lines. */
const joined = (inks: readonly CellInk[]): readonly CellInk[] => {
  const usual = median(inks.map(({ digitHeight }) => digitHeight).filter(height => height > 0)) ?? 0
  return inks.map(each => {
    const height = each.ink[3] - each.ink[1]
    return height <= ONE_LINE * usual ? { ...each, digitHeight: Math.max(each.digitHeight, height) } : each
  })
}

const isInPieces = ({ ink, figure }: ReadInk): boolean => isTorn({ text: figure.text, pieces: ink.pieces })

/** Whether both readers see the same, and neither doubts it. */
const agree = (figure: DigitReading, second: DigitReading | null): boolean =>
  second !== null && figure.text === second.text && second.confidence >= SURE && figure.confidence >= LIKELY

/** What both readers may make of a dash or a slash by itself: nothing, or of a slash a 1. */
const SEEN_IN: Readonly<Record<LoneStroke['sign'], { readonly first: RegExp; readonly second: RegExp }>> = {
  '-': { first: /^-?$/, second: /^-?$/ },
  '/': { first: /^\/$/, second: /^[/1]?$/ },
}

/** A page's dashes and slashes, and how high its other print is in the middle. */
interface Strokes {
  readonly of: ReadonlyMap<CellInk, LoneStroke>
  readonly print: number
}

/** Of tables that are not torn. */
const strokesOf = (sights: readonly Sight[]): Strokes => {
  const inks = sights.filter(({ torn }) => !torn).flatMap(({ cells }) => cells.map(({ ink }) => ink))
  const of = new Map(inks.flatMap(ink => [loneStroke(ink)].flatMap(stroke => (stroke ? [[ink, stroke] as const] : []))))
  const others = inks.filter(ink => ink.kind === 'ink' && !of.has(ink))
  return { of, print: median(others.map(({ digitHeight }) => digitHeight)) ?? 0 }
}

/** A cell that holds a dash or a slash like others of its page, which neither reader takes for something else; null where it does not. */
const knownStroke = ({ cell, ink, figure }: MayBeFigure, second: DigitReading | null, { of, print }: Strokes): SeenCell | null => {
  const stroke = of.get(ink)
  if (!stroke || isInParts(ink) || !hasItsLike([...of.values()], print, stroke)) return null
  const { first, second: other } = SEEN_IN[stroke.sign]
  if (!first.test(figure?.text ?? '') || !other.test(second?.text ?? '')) return null
  const { row, column, rowSpan, columnSpan, box } = cell
  return { row, column, rowSpan, columnSpan, box, kind: 'figure', text: stroke.sign }
}

/** Whether the one stroke is in pieces: others may be gone. */
const isInParts = ({ pieces }: CellInk): boolean => pieces > 1

interface MayBeFigure {
  readonly cell: GridCell
  readonly ink: CellInk
  readonly figure: PlacedReading | null
}

/** Figures that fill a strip: so many are read as surely as a row of them, and fewer are no line of print. */
const FULL = 5

/** What reader B is to read at once: the figures of a row, and of rows that have few those of the next ones too. */
const strips = (cells: readonly MayBeFigure[]): readonly (readonly CellInk[])[] => {
  const full: CellInk[][] = []
  let few: CellInk[] = []
  for (const row of new Set(cells.map(({ cell }) => cell.row))) {
    const own = cells.filter(({ cell, figure }) => cell.row === row && figure !== null).map(({ ink }) => ink)
    if (own.length >= FULL) full.push(own)
    else few.push(...own)
    if (few.length < FULL) continue
    full.push(few)
    few = []
  }
  return few.length > 0 ? [...full, few] : full
}

/** What reader A sees in a cell that may hold a figure; null for one that holds none. */
const mayBeFigure = (ink: CellInk, { digits }: Readers): PlacedReading | null => {
  if (ink.kind === 'empty' || !hasFiguresMeasure(ink)) return null
  const reading = digits.read(ink)
  return reading.text === '' ? null : reading
}

/** What is much wider than it is high is a line of words; what is much higher than a digit has several. */
const hasFiguresMeasure = ({ ink: [left, top, right, bottom], digitHeight }: CellInk): boolean =>
  digitHeight > 0 && right - left <= WIDEST_FIGURE * digitHeight && bottom - top <= 2 * digitHeight

interface Judged {
  readonly cell: GridCell
  readonly ink: CellInk
  /** Of reader A. */
  readonly figure: PlacedReading | null
  /** Of reader B. */
  readonly second: DigitReading | null
  /** Whether figures of the table are torn. */
  readonly torn: boolean
  /** Whether no 1 of a figure is a 4 that lost strokes. */
  readonly areOnes: (read: ReadInk) => boolean
  /** Whether somebody may have written over a figure. */
  readonly isStruck: (read: ReadInk) => boolean
}

const judge = async (
  page: Picture,
  { cell, ink, figure, second, torn, areOnes, isStruck }: Judged,
  { lines }: Readers,
): Promise<SeenCell> => {
  const { row, column, rowSpan, columnSpan, box } = cell
  const place = { row, column, rowSpan, columnSpan, box }
  if (ink.kind === 'empty') return { ...place, kind: 'empty', text: '' }
  const agreed = figure !== null && agree(figure, second)
  const isWhole = () =>
    figure !== null &&
    !mayHaveLost({ text: figure.text, pieces: ink.pieces }, torn, () => areOnes({ ink, figure })) &&
    !isStruck({ ink, figure }) &&
    !mayBeStreaked(page, box, ink, figure)
  if (agreed && ink.kind === 'ink' && isWhole()) return { ...place, kind: 'figure', text: figure.text }
  const words = agreed ? null : await readCell(lines, cut(page, withinRules(page, box)))
  if (words && words.confidence >= WORDS && letters.test(words.text)) return { ...place, kind: 'words', text: words.text }
  // Reader A saw nothing: what reader B sees is offered, and asked all the same.
  if (figure === null && !hasFiguresMeasure(ink)) return { ...place, kind: 'unsure', text: '' }
  if (figure === null) return { ...place, kind: 'unsure', text: (await readFigures(lines, [ink]))[0]?.text ?? '' }
  const likelier = second && second.confidence > figure.confidence ? second : figure
  // What both misread alike where print is torn a third may misread too.
  const readings = agreed ? [] : [figure.text, ...(second ? [second.text] : [])]
  return { ...place, kind: 'unsure', text: likelier.text, readings }
}

/** A dash, a bar, a round letter or Il may be a figure misread. */
const letters = /[\u3400-\u9fff]/
