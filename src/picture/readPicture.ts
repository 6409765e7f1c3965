/** The readers of pages that are pictures, put together: a page levelled, its tables cut into cells and read, its running text read line by line. */
import { hasMiddleIn } from '../geometry/middle'
import { blanksAsked } from './blanksAsked'
import { createDigitReader, type DigitWeights } from './digits/digitReader'
import { findGrids } from './grid/findGrids'
import { level } from './level/level'
import { linesBeside, linesOutside } from './lines/linesOfPage'
import type { Levelled, Picture, PictureGrid } from './picture'
import { type Readers, readTables } from './readTable'
import { readLine } from './readWords'
import type { LineReader } from './recognition/lineReader'
import { remembered } from './recognition/remembered'
import { isRunningText } from './runningText'
import type { PictureReader, SeenLine, SeenPage, SeenTable, TablePrint } from './seenPage'
import { unreadTables } from './unreadTables'
import { mayBeMistold, type ToldTables, toldByPrint } from './unruled/toldByPrint'
import { unruledGrids } from './unruled/unruled'
import { upright } from './upright'

/** @param weights of reader A. @param lines reader B, here or in a thread of its own. */
export const createPictureReader = (weights: DigitWeights, lines: LineReader): PictureReader => {
  const readers = { digits: createDigitReader(weights), lines }
  return {
    async begin(picture, alive = () => {}) {
      const own = heard(readers, alive)
      const page = await standing(picture, own, alive)
      return { read: (before = []) => readPage(page, own, before, alive) }
    },
    close: () => lines.close(),
  }
}

/** The same readers, heard at every line and at every cell that they have read. */
const heard = ({ digits, lines }: Readers, alive: () => void): Readers => ({
  digits: {
    read(ink) {
      alive()
      return digits.read(ink)
    },
  },
  lines: remembered({
    ...lines,
    async read(line, mode, squeeze) {
      const reading = await lines.read(line, mode, squeeze)
      alive()
      return reading
    },
  }),
})

/** @param alive is called between what takes long: on an old computer that is busy each of it may take ten seconds. */
const standing = async (picture: Picture, readers: Readers, alive: () => void): Promise<Levelled> => {
  alive()
  const levelled = level(picture, alive)
  alive()
  findGrids(levelled.picture)
  alive()
  return upright(levelled, readers.lines)
}

const readPage = async (page: Levelled, readers: Readers, before: TablePrint[], alive: () => void): Promise<SeenPage> => {
  const grids = findGrids(page.picture)
  alive()
  // Asked for before it is needed: it is read while figures are.
  for (const line of linesOutside(page.picture)) readLine(readers.lines, page.picture, line).catch(() => {})
  const read = async (ways: readonly PictureGrid[]) => {
    const prints = [...before]
    const tables = await readTables(page.picture, ways.filter(isSound), readers, prints)
    return { tables, prints: prints.slice(before.length) }
  }
  const all = await read(grids)
  const seen = new Map(grids.filter(isSound).map((grid, at) => [grid, all.tables[at] as SeenTable]))
  const ruled = grids.filter(grid => !seen.has(grid) || !isRunningText(grid, seen.get(grid) as SeenTable))
  const first = { tables: ruled.flatMap(grid => seen.get(grid) ?? []), prints: all.prints }
  const isBare = (grid: PictureGrid) => seen.has(grid) && figuresIn([seen.get(grid) as SeenTable]) === 0
  const told = mayBeMistold(ruled, first.tables) ? toldByPrint(ruled, unruledGrids(page.picture, readers.digits), isBare) : null
  const second = told && (await read([...told.ruled, ...told.unruled]))
  const isBetter = second && (ruled.length === 0 || figuresIn(second.tables) > figuresIn(first.tables))
  const taken = told && isBetter ? { ...told, ...second } : { ruled, unruled: [], ...first }
  before.push(...taken.prints)
  return {
    ...{ width: page.picture.width, height: page.picture.height, degrees: page.degrees, turn: page.turn },
    lines: await readLines(page.picture, taken, readers),
    tables: page.whitened ? taken.tables.map(table => ({ ...table, cells: blanksAsked(table.cells) })) : taken.tables,
    doubts: taken.ruled.flatMap(({ doubt }) => doubt ?? []),
    unread: unreadTables(page.picture, taken.ruled, readers.digits),
  }
}

const isSound = ({ doubt }: PictureGrid): boolean => doubt === null

const figuresIn = (tables: readonly SeenTable[]): number =>
  tables.flatMap(({ cells }) => cells).filter(({ kind }) => kind === 'figure').length

/** What stands in tables that no rule told is read there. */
const readLines = async (page: Picture, { ruled, unruled }: ToldTables, { lines }: Readers): Promise<SeenLine[]> => {
  const areAllRuled = unruled.length === 0 && ruled.length === findGrids(page).length
  const print = areAllRuled ? linesOutside(page) : linesBeside(page, ruled)
  const outside = print.filter(line => !unruled.some(({ box }) => hasMiddleIn(line.box, box)))
  const seen = await Promise.all(outside.map(async line => ({ box: line.box, ...(await readLine(lines, page, line)) })))
  return seen.filter(({ text, confidence }) => text !== '' && confidence >= LEGIBLE)
}

/** Less sure text is none: dirt, a picture, handwriting. */
const LEGIBLE = 0.4
