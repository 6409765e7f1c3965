/** Ruled tables of a picture → their cells: figures where two readers agree, else words, else to be asked. */
import { median } from '../geometry/median'
import type { Box } from '../model/place'
import { blanksAsked } from './blanksAsked'
import { asToldByPrint } from './cell/asToldByPrint'
import { cleanCell } from './cell/cleanCell'
import { areBareStems, hairlinesOf, specksBeside } from './cell/hairlines'
import type { ReadInk } from './cell/inkedSigns'
import { type KnownDigits, knownDigits } from './cell/knownDigits'
import { hasItsLike, type LoneStroke, loneStroke } from './cell/loneStrokes'
import { oddDigits } from './cell/oddDigits'
import { type StemPlaces, stemPlaces } from './cell/stemPlaces'
import { mayBeStreaked } from './cell/streaked'
import { strokesJoined, withStrokesJoined } from './cell/strokesJoined'
import { mayBeStruck } from './cell/struck'
import { tallFigures } from './cell/tallFigures'
import { areTorn, hasTornFours, isTorn, mayHaveLost } from './cell/torn'
import { withinRules } from './cell/withinRules'
import { withoutBroadInk } from './cell/withoutBroadInk'
import { withLostUprights } from './lostUprights'
import { withFiguresParted } from './partedFigures'
import type { CellInk, DigitReader, DigitReading, GridCell, Picture, PictureGrid, PlacedReading } from './picture'
import { cut } from './raster/cut'
import { readFigures } from './readFigures'
import { readCell, type Words } from './readWords'
import type { LineReader } from './recognition/lineReader'
import type { SeenCell, SeenTable, TablePrint } from './seenPage'
import { withoutStrayUprights } from './strayUprights'

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
/** Where more figures of a page than this share are seen otherwise by each reader, both may see the same and be wrong: then its digits have to tell too. */
const DISPUTED = 1 / 3
/** Of digits that a threshold tore reader B may be half sure where reader A is as sure as this. */
const HALF = 0.5
const SURER = 0.97
/** A cell that neither takes for a figure holds words where they are as sure as this. */
const WORDS = 0.6
/** Reader A takes what is wider than this many times its height for no figure. */
const WIDEST_FIGURE = 9

/**
 * @param before print of the tables on pages of the same document that were read before: that of these is added.
 * @returns a page's tables, one a grid: figures of each tell what is print in it.
 */
export const readTables = async (
  page: Picture,
  grids: readonly PictureGrid[],
  readers: Readers,
  before: TablePrint[] = [],
): Promise<readonly SeenTable[]> => {
  const inked = grids.map((grid, at) => inkedTable(page, grid, readers, at === 0 ? (before.at(-1)?.grid ?? null) : null))
  const strokeOf = knownStrokes(inked)
  const twice = await Promise.all(inked.map(table => seenTwice(table, strokeOf, readers)))
  const isPoor = areDisputed(twice)
  const own = twice.map(table => ({ height: heightOf(table), alike: table.alike, grid: table.grid }))
  const all = [...own, ...before]
  before.push(...own)
  const judgeAll = async (table: TwiceSeen): Promise<SeenTable> => {
    const known = knownIn(heightOf(table), [own, all])
    const { box, cells, lost, others, second, alike } = isPoor ? table : readByLooks(table, known)
    const hasLost = lost !== 'nothing' || alike.some(isInPieces)
    const stand = hasLost ? standIn(table, twice) : null
    const looks = looksOf(known, alike)
    const areAgreed = (read: ReadInk) =>
      (agree(read, second(read.ink)) && (!isPoor || isNoBits(read) || looks(read) === true)) ||
      (isSeenByBoth(read, second(read.ink)) && looks(read) === true)
    const agreed = others.flatMap(({ ink, figure }): ReadInk[] => (figure && areAgreed({ ink, figure }) ? [{ ink, figure }] : []))
    const hairlines = hasLost ? hairlinesOf(agreed) : null
    const specks = specksBeside(hairlines ?? (hasLost ? hairlinesOf(alikeIn(heightOf(table), all)) : null) ?? 0)
    const areOnes = (read: ReadInk) =>
      stand?.areOnes(read) ? areBareStems(read, specks) : hairlines !== null && areBareStems(read) && !stand?.mayBeFours(read)
    const hasOdd = oddDigits([agreed])
    const isTall = tallFigures(agreed)
    const isStruck = (read: ReadInk) => isTall(read) || (hasOdd(read) ?? mayBeStruck(read.ink, read.figure.text))
    const judged = cells.map(async (each): Promise<SeenCell> => {
      const sign = each.cell.hidden ? null : strokeOf(each)
      if (sign !== null) return { ...placeOf(each.cell), kind: 'figure', text: sign }
      return judge(page, { ...each, second: second(each.ink), lost, areAgreed, areOnes, isStruck }, readers)
    })
    const seen = await Promise.all(judged)
    const fours = others.filter(({ ink, figure }) => figure && hasTornFours(second(ink)?.text ?? '', figure.text))
    return { box, cells: withoutStrayUprights(blanksInDoubt(seen, fours.length)) }
  }
  return Promise.all(twice.map(judgeAll))
}

/** What both readers make of a table. */
interface TwiceSeen extends InkedTable {
  /** Cells but those of lone strokes. */
  readonly others: readonly MayBeFigure[]
  /** What reader B makes of one; null of what it was not shown. */
  readonly second: (ink: CellInk) => DigitReading | null
  /** Figures that both see alike. */
  readonly alike: readonly ReadInk[]
  /** These, and those that reader A is sure of: a 4 that reader B takes for a 1 is one still. */
  readonly sure: readonly ReadInk[]
}

const seenTwice = async (
  table: InkedTable,
  strokeOf: (cell: MayBeFigure) => LoneStroke['sign'] | null,
  readers: Readers,
): Promise<TwiceSeen> => {
  const others = table.cells.filter(cell => strokeOf(cell) === null)
  const second = await secondReadings(others, readers)
  const figures = others.flatMap(({ ink, figure }): ReadInk[] => (figure ? [{ ink, figure }] : []))
  const alike = figures.filter(read => agree(read, second(read.ink)))
  const areAlike = new Set(alike)
  const sure = figures.filter(read => read.ink.kind === 'ink' && (read.figure.confidence >= SURE || areAlike.has(read)))
  return { ...table, others, second, alike, sure }
}

/** Whether a threshold tore so many of a page's figures that the readers differ in many. */
const areDisputed = (tables: readonly TwiceSeen[]): boolean => {
  const torn = tables.flatMap(({ others }) => others.filter(({ ink, figure }) => figure && ink.kind === 'ink' && ink.pieces > 0))
  const alike = new Set(tables.flatMap(table => table.alike).map(({ ink }) => ink))
  return torn.filter(({ ink }) => !alike.has(ink)).length > DISPUTED * torn.length
}

/** Whether paper has shades: no threshold tore strokes there. */
const isNoBits = ({ ink }: ReadInk): boolean => ink.pieces === 0

/**
 * How digits come out in a table whose figures are so high, null where nothing tells. Told once it is asked for.
 * @param prints tables that may tell by those of them that are as high: where the first do not, more.
 */
const knownIn = (height: number, prints: readonly (readonly TablePrint[])[]): (() => KnownDigits | null) => {
  let known: KnownDigits | null | undefined
  const tell = () => {
    for (const some of prints) {
      const told = knownDigits(alikeIn(height, some))
      if (told) return told
    }
    return null
  }
  return () => {
    known = known === undefined ? tell() : known
    return known
  }
}

/** What both readers see alike in those of some tables whose figures are so high. */
const alikeIn = (height: number, prints: readonly TablePrint[]): readonly ReadInk[] =>
  prints.filter(each => areAsHigh(each.height, height)).flatMap(({ alike }) => alike)

/** What tells of torn figures whether they look as read, null where nothing does. */
const looksOf =
  (known: () => KnownDigits | null, alike: readonly ReadInk[]) =>
  (read: ReadInk): boolean | null =>
    alike.some(isNoBits) ? null : (known()?.looksAsRead(read) ?? null)

/**
 * A table with what reader A makes of a figure that it had not seen, or not surely, once its own page's digits have taught it: it knows few faces, and reader B
 * sees many. It is not told what reader B sees, but how many digits.
 */
const readByLooks = (table: TwiceSeen, known: () => KnownDigits | null): TwiceSeen => {
  const { second } = table
  const looked = (cell: MayBeFigure): MayBeFigure => {
    const other = second(cell.ink)
    const isUnseen = cell.ink.kind === 'ink' && (cell.figure === null || cell.figure.confidence < LIKELY)
    const figure =
      isUnseen && other && other.confidence >= SURE && whole.test(other.text) ? known()?.read(cell.ink, other.text.length) : null
    return figure ? { ...cell, figure } : cell
  }
  const cells = table.cells.map(looked)
  const own = new Set(table.others.map(({ ink }) => ink))
  return { ...table, cells, others: cells.filter(({ ink }) => own.has(ink)) }
}

/** A whole number. */
const whole = /^\d+$/

/** Whether both readers see the same in a torn figure, of which reader A is half sure and reader B need not be. */
const isSeenByBoth = ({ ink, figure }: ReadInk, second: DigitReading | null): boolean =>
  ink.kind === 'ink' && ink.pieces > 0 && figure.confidence >= LIKELY && figure.text === second?.text

/** What tells where stems stand in a table: its own figures, or where they are too few those of all the page's tables whose figures are as high. */
const standIn = (table: TwiceSeen, all: readonly TwiceSeen[]): StemPlaces | null => {
  const alike = asHigh(table, all)
  return stemPlaces(table.sure) ?? (alike.length > 1 ? stemPlaces(alike.flatMap(({ sure }) => sure)) : null)
}

/** A page's tables whose figures are as high as a table's, it among them. */
const asHigh = (table: TwiceSeen, all: readonly TwiceSeen[]): readonly TwiceSeen[] => {
  const own = heightOf(table)
  return all.filter(each => areAsHigh(heightOf(each), own))
}

const areAsHigh = (one: number, other: number): boolean => Math.abs(one - other) <= AS_HIGH * other

/** Part of their height by which figures of tables in one print differ. */
const AS_HIGH = 0.08

const heightOf = ({ sure }: TwiceSeen): number => median(sure.map(({ ink: { ink } }) => ink[3] - ink[1])) ?? 0

/**
 * Where many figures of a table cannot be read, or several have lost thin strokes, a copy took them away: a blank may have lost all that was in it,
 * as a dash or a thin 0. @param torn figures of which reader B sees what is left of their 4s.
 */
const blanksInDoubt = (cells: readonly SeenCell[], torn: number): readonly SeenCell[] => {
  const count = (kind: SeenCell['kind']) => cells.filter(cell => cell.kind === kind).length
  const areUnread = count('unsure') > UNREAD * (count('unsure') + count('figure'))
  if (!areUnread && torn < LOST) return cells
  return blanksAsked(cells)
}
const UNREAD = 0.5
const LOST = 2

/** A table's ink, and what reader A makes of it. */
interface InkedTable {
  readonly box: Box
  readonly grid: PictureGrid
  readonly cells: readonly MayBeFigure[]
  readonly lost: Lost
}

/**
 * What a table's figures may have lost: thin strokes, where some of them are torn, or those of 4s, whose stems are 1s, where they are set in so few pixels
 * that such strokes may be gone though nothing is torn.
 */
type Lost = 'strokes' | 'slants' | 'nothing'

/** @param before the table that the first one of a page may go on from. */
const inkedTable = (page: Picture, ruled: PictureGrid, readers: Readers, before: PictureGrid | null): InkedTable => {
  const inksOf = ({ cells }: PictureGrid) => joined(cells.map(cell => asToldByPrint(cell, cleanCell(page, cell.box))))
  const seen = inksOf(ruled)
  const grid = withFiguresParted(page, withLostUprights(ruled, seen, readers.digits), readers.digits, before)
  const inks = grid === ruled ? seen : inksOf(grid)
  const cells = grid.cells.map((cell, at) => {
    const ink = inks[at] as CellInk
    return { cell, ink, figure: cell.hidden ? null : mayBeFigure(ink, readers) }
  })
  return {
    box: grid.box,
    grid,
    cells,
    lost: lostIn(cells),
  }
}

const lostIn = (cells: readonly MayBeFigure[]): Lost => {
  const figures = cells.flatMap(({ ink, figure }) => (figure ? { ...ink, text: figure.text } : []))
  if (areTorn(figures)) return 'strokes'
  return (median(figures.map(({ digitHeight }) => digitHeight)) ?? COARSE) < COARSE ? 'slants' : 'nothing'
}
/** Of a 4 ten pixels high the stem alone was left. */
const COARSE = 11

/** What reader B makes of cells that may hold a figure, of one that it has to see again what it makes of it then, if reader A sees that; null of others. */
const secondReadings = async (cells: readonly MayBeFigure[], { lines }: Readers) => {
  const readAll = async (some: readonly MayBeFigure[], shown = (ink: CellInk) => ink) => {
    const found = new Map<CellInk, DigitReading>()
    const readStrip = async (strip: readonly CellInk[]) => {
      const readings = await readFigures(lines, strip.map(shown))
      for (const [at, ink] of strip.entries()) found.set(ink, readings[at] as DigitReading)
    }
    await Promise.all(strips(some).map(readStrip))
    return found
  }
  const first = await readAll(cells.filter(({ figure }) => figure !== null))
  const unseen = await readAll(unseenAmong(cells))
  const torn = cells.filter(({ ink, figure }) => figure !== null && mayAgree({ ink, figure }, first.get(ink) ?? null))
  const again = await readAll(torn, strokesJoined)
  const amid = await readAmid(
    cells.filter(cell => isHalfSeen(cell, first.get(cell.ink) ?? null)),
    longestOf(cells.filter(({ ink, figure }) => figure !== null && agree({ ink, figure }, first.get(ink) ?? null))),
    lines,
  )
  const taken = new Map(
    cells.flatMap(({ ink, figure }) => {
      const reading = again.get(ink) ?? amid.get(ink) ?? null
      return figure && reading && agree({ ink, figure }, reading) ? [[ink, reading] as const] : []
    }),
  )
  return (ink: CellInk): DigitReading | null => taken.get(ink) ?? first.get(ink) ?? unseen.get(ink) ?? null
}

/** Whether reader B saw what reader A is sure of, on paper with shades, and was not sure of it. */
const isHalfSeen = ({ ink, figure }: MayBeFigure, second: DigitReading | null): boolean =>
  figure !== null &&
  ink.kind === 'ink' &&
  ink.pieces === 0 &&
  figure.confidence >= SURE &&
  whole.test(figure.text) &&
  second?.text === figure.text &&
  second.confidence < SURE

/** The two figures that have most digits: what is most like a line of print. */
const longestOf = (cells: readonly MayBeFigure[]): readonly CellInk[] =>
  cells
    .filter(({ ink, figure }) => ink.kind === 'ink' && whole.test(figure?.text ?? ''))
    .toSorted((one, other) => (other.figure?.text.length ?? 0) - (one.figure?.text.length ?? 0))
    .slice(0, 2)
    .map(({ ink }) => ink)

/**
 * What reader B makes of figures each of which stands between two others: a row of nothing but 0s is no line of print, and of a 3 alone it doubts
 * whether it is one. @param beside figures that it is sure of; where there are no two it is not asked.
 */
const readAmid = async (cells: readonly MayBeFigure[], beside: readonly CellInk[], lines: LineReader) => {
  const found = new Map<CellInk, DigitReading>()
  const [before, after] = beside
  if (!before || !after) return found
  for (let from = 0; from < cells.length; from += FULL) {
    const strip = cells.slice(from, from + FULL).flatMap(({ ink }, at) => [at % 2 === 0 ? before : after, ink])
    const readings = await readFigures(lines, [...strip, strip.length % 4 === 0 ? before : after])
    for (const [at, ink] of strip.entries()) if (at % 2 === 1) found.set(ink, readings[at] as DigitReading)
  }
  return found
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

/** Whether both readers see the same, and neither doubts it; where a threshold was set reader B may, if reader A is the surer. */
const agree = ({ ink, figure }: ReadInk, second: DigitReading | null): boolean =>
  second !== null &&
  figure.text === second.text &&
  ((second.confidence >= SURE && figure.confidence >= LIKELY) ||
    (ink.pieces > 0 && digits.test(figure.text) && second.confidence >= HALF && figure.confidence >= SURER))
/** Digits but 1s, which are what is left of others. */
const digits = /^[02-9]+$/

/** What reader A may make of a dash by itself, or of a slash. */
const SEEN_IN: Readonly<Record<LoneStroke['sign'], RegExp>> = { '-': /^-*$/, '/': /^\/$/ }

/**
 * Dashes and slashes of a page's tables that are not torn, where others are alike and reader A takes them for nothing else. Reader B is not asked:
 * it sees little in them, and less in figures among them.
 * @returns the sign of a cell, null where it holds none.
 */
const knownStrokes = (tables: readonly InkedTable[]): ((cell: MayBeFigure) => LoneStroke['sign'] | null) => {
  const cells = tables.filter(({ lost }) => lost !== 'strokes').flatMap(table => table.cells)
  const strokes = new Map<CellInk, LoneStroke>()
  for (const { ink, figure } of cells) {
    const stroke = isInParts(ink) ? null : loneStroke(ink)
    if (stroke && SEEN_IN[stroke.sign].test(figure?.text ?? '')) strokes.set(ink, stroke)
  }
  const others = cells.filter(({ ink }) => ink.kind === 'ink' && !strokes.has(ink))
  const print = median(others.map(({ ink }) => ink.digitHeight)) ?? 0
  const all = [...strokes.values()]
  return ({ ink }) => {
    const stroke = strokes.get(ink)
    return stroke && hasItsLike(all, print, stroke) ? stroke.sign : null
  }
}

/** Whether the one stroke is in pieces: others may be gone. */
const isInParts = ({ pieces }: CellInk): boolean => pieces > 1

/**
 * Whether reader B is to be shown a figure again, its torn strokes joined: where a threshold was set, and reader A is sure of it and B was not. What
 * B was sure of is not asked twice.
 */
const mayAgree = (read: ReadInk, second: DigitReading | null): boolean =>
  read.ink.pieces > 0 && read.figure.confidence >= LIKELY && !agree(read, second) && (second === null || second.confidence < SURE)

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
    const own = cells.filter(({ cell }) => cell.row === row).map(({ ink }) => ink)
    if (own.length >= FULL) full.push(own)
    else few.push(...own)
    if (few.length < FULL) continue
    full.push(few)
    few = []
  }
  return few.length > 0 ? [...full, few] : full
}

/** So many figures above or below a cell make it one of figures. */
const IN_COLUMN = 2

/** Cells that reader A sees no figure in, in columns where it sees some. */
const unseenAmong = (cells: readonly MayBeFigure[]): readonly MayBeFigure[] => {
  const keyOf = ({ column, columnSpan }: GridCell) => `${column} ${columnSpan}`
  const columns = cells.flatMap(({ cell, figure }) => (figure && whole.test(figure.text) ? [keyOf(cell)] : []))
  return cells.filter(({ cell, ink, figure }) => {
    const mayBe = figure === null && ink.kind === 'ink' && !cell.hidden && hasFiguresMeasure(ink)
    return mayBe && columns.filter(each => each === keyOf(cell)).length >= IN_COLUMN
  })
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

const placeOf = ({ row, column, rowSpan, columnSpan, box }: GridCell): GridCell => ({ row, column, rowSpan, columnSpan, box })

interface Judged {
  readonly cell: GridCell
  readonly ink: CellInk
  /** Of reader A. */
  readonly figure: PlacedReading | null
  /** Of reader B. */
  readonly second: DigitReading | null
  /** What the table's figures may have lost. */
  readonly lost: Lost
  /** Whether reader B sees in a figure what reader A does, or what is left of it. */
  readonly areAgreed: (read: ReadInk) => boolean
  /** Whether no 1 of a figure is a 4 that lost strokes. */
  readonly areOnes: (read: ReadInk) => boolean
  /** Whether somebody may have written over a figure. */
  readonly isStruck: (read: ReadInk) => boolean
}

const judge = async (
  page: Picture,
  { cell, ink, figure, second, lost, areAgreed, areOnes, isStruck }: Judged,
  { lines }: Readers,
): Promise<SeenCell> => {
  const { box } = cell
  const place = placeOf(cell)
  if (cell.hidden) return { ...place, kind: 'unsure', text: '' }
  if (ink.kind === 'empty') return { ...place, kind: 'empty', text: '' }
  const agreed = figure !== null && areAgreed({ ink, figure })
  const hasOnes = () => figure !== null && areOnes({ ink, figure })
  const isWhole =
    agreed &&
    ink.kind === 'ink' &&
    !mayHaveLost({ text: figure.text, pieces: ink.pieces }, lost === 'strokes', hasOnes) &&
    !isStruck({ ink, figure }) &&
    !mayBeStreaked(page, box, ink, figure)
  const mayBeFour = lost === 'slants' && figure?.text.includes('1') && !hasOnes()
  if (isWhole && !mayBeFour) return { ...place, kind: 'figure', text: figure.text }
  const words = agreed ? null : await wordsIn(page, cut(page, withinRules(page, box)), figure === null ? ink : null, lines)
  if (words) return { ...place, kind: 'words', text: words.text }
  // Reader A saw nothing: what reader B sees is offered, and asked all the same.
  if (figure === null && !hasFiguresMeasure(ink)) return { ...place, kind: 'unsure', text: '' }
  if (figure === null) return { ...place, kind: 'unsure', text: (second ?? (await readFigures(lines, [ink]))[0])?.text ?? '' }
  const likelier = second && second.confidence > figure.confidence ? second : figure
  // What both misread alike where print is torn a third may misread too. Where it is but coarse another program may have had more of it.
  const readings = agreed && !isWhole ? [] : [figure.text, ...(second ? [second.text] : [])]
  return { ...place, kind: 'unsure', text: likelier.text, readings }
}

/**
 * Words in a cell's cut, null where none are seen. @param ink where no figure is seen: of strokes that a threshold tore words are looked for again with
 * these joined, of others without what is broader than print.
 */
const wordsIn = async (page: Picture, own: Picture, ink: CellInk | null, lines: LineReader): Promise<Words | null> => {
  const words = await readCell(lines, own)
  if (words.confidence >= WORDS && letters.test(words.text)) return words
  const plainer = ink && (ink.pieces > 0 ? withStrokesJoined(own) : withoutBroadInk(page, own))
  const again = plainer && (await readCell(lines, plainer))
  return again && again.confidence >= SURE && severalLetters.test(again.text) ? again : null
}

/** A dash, a bar, a round letter or Il may be a figure misread, */
const letters = /[\u3400-\u9fff]/
/** and what is left of one with its strokes joined a letter. */
const severalLetters = /[\u3400-\u9fff].*[\u3400-\u9fff]/
