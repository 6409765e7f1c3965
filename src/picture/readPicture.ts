/** The readers of pages that are pictures, put together: a page levelled, its tables cut into cells and read, its running text read line by line. */
import type { Box } from '../model/place'
import type { Turn } from '../model/source'
import { upsideDown } from './cut'
import { createDigitReader, type DigitWeights } from './digitReader'
import { findGrids } from './findGrids'
import { level } from './level'
import { createLineReader, type LineReader, type LineReaderParts } from './lineReader'
import type { Levelled, Picture } from './picture'
import { type Readers, readTable } from './readTable'
import { readLine } from './readWords'
import type { PictureReader, SeenLine, SeenPage } from './seenPage'
import { findTextLines } from './textLines'

/** What the readers are made of. */
export interface PictureParts extends LineReaderParts {
  readonly digits: DigitWeights
}

export const createPictureReader = async (parts: PictureParts): Promise<PictureReader> => {
  const readers = { digits: createDigitReader(parts.digits), lines: await createLineReader(parts) }
  return {
    read: (picture, alive = () => {}) => readPage(picture, { ...readers, lines: heard(readers.lines, alive) }),
    close: () => readers.lines.close(),
  }
}

/** The same reader, heard at every line. */
const heard = (lines: LineReader, alive: () => void): LineReader => ({
  ...lines,
  read(line, mode, squeeze) {
    alive()
    return lines.read(line, mode, squeeze)
  },
})

const readPage = async (picture: Picture, readers: Readers): Promise<SeenPage> => {
  const page = await upright(level(picture), readers)
  const grids = findGrids(page.picture)
  const tables = []
  for (const grid of grids) if (grid.doubt === null) tables.push(await readTable(page.picture, grid, readers))
  return {
    ...{ width: page.picture.width, height: page.picture.height, degrees: page.degrees, turn: page.turn },
    lines: await readLines(
      page.picture,
      grids.map(({ box }) => box),
      readers,
    ),
    tables,
    doubts: grids.flatMap(({ doubt }) => doubt ?? []),
  }
}

/** Pixels around a table that are still its rules. */
const AROUND = 4
/** Lines no higher than this are no print (pixels): characters of 6 pt at 100 dpi. */
const LEAST = 8

const readLines = async (page: Picture, tables: readonly Box[], { lines }: Readers): Promise<SeenLine[]> => {
  const blanked = tables.map(([left, top, right, bottom]): Box => [left - AROUND, top - AROUND, right + AROUND, bottom + AROUND])
  const found: SeenLine[] = []
  for (const box of findTextLines(page, blanked, LEAST)) {
    const words = await readLine(lines, page, box)
    if (words.text !== '' && words.confidence >= LEGIBLE) found.push({ box, ...words })
  }
  return found
}

/** Less sure text is none: dirt, a picture, handwriting. */
const LEGIBLE = 0.4

/** So many lines tell whether a page stands on its head. */
const TELLING = 3
/** Of these so much, in their heights: reading takes as long as what is read is wide. */
const BEGINNING = 10
/** Print that stands upright is read surer than this. */
const UPRIGHT = 0.75

/** The rules of a page look alike on their head; its longest lines don't read alike. */
const upright = async (page: Levelled, { lines }: Readers): Promise<Levelled> => {
  const own = await sureness(page.picture, lines)
  if (own >= UPRIGHT) return page
  const turned = upsideDown(page.picture)
  if ((await sureness(turned, lines)) <= own) return page
  return { ...page, picture: turned, turn: ((page.turn + 180) % 360) as Turn }
}

const sureness = async (page: Picture, lines: Readers['lines']): Promise<number> => {
  const longest = findTextLines(page, [], LEAST)
    .sort((one, other) => other[2] - other[0] - (one[2] - one[0]))
    .slice(0, TELLING)
    .map(([left, top, right, bottom]): Box => [left, top, Math.min(right, left + BEGINNING * (bottom - top)), bottom])
  let sum = 0
  for (const box of longest) sum += (await readLine(lines, page, box)).confidence
  return longest.length === 0 ? 1 : sum / longest.length
}
