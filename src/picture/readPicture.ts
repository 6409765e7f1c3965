/** The readers of pages that are pictures, put together: a page levelled, its tables cut into cells and read, its running text read line by line. */
import { hasMiddleIn } from '../geometry/middle'
import { createDigitReader, type DigitWeights } from './digits/digitReader'
import { findGrids } from './grid/findGrids'
import { level } from './level/level'
import { linesOutside } from './lines/linesOfPage'
import type { Picture, PictureGrid } from './picture'
import { type Readers, readTables } from './readTable'
import { readLine } from './readWords'
import { createLineReader, type LineReader, type LineReaderParts } from './recognition/lineReader'
import type { PictureReader, SeenLine, SeenPage } from './seenPage'
import { unruledGrids } from './unruled/unruled'
import { upright } from './upright'

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
  const page = await upright(level(picture), readers.lines)
  const grids = findGrids(page.picture)
  const sound = grids.filter(({ doubt }) => doubt === null)
  // Of a table whose rules were seen in part what is left is not its own.
  const unruled = grids.length === 0 ? unruledGrids(page.picture, readers.digits) : []
  return {
    ...{ width: page.picture.width, height: page.picture.height, degrees: page.degrees, turn: page.turn },
    lines: await readLines(page.picture, unruled, readers),
    tables: await readTables(page.picture, [...sound, ...unruled], readers),
    doubts: grids.flatMap(({ doubt }) => doubt ?? []),
  }
}

/** @param unruled tables that no rule told: what stands in them is read there. */
const readLines = async (page: Picture, unruled: readonly PictureGrid[], { lines }: Readers): Promise<SeenLine[]> => {
  const found: SeenLine[] = []
  for (const line of linesOutside(page)) {
    if (unruled.some(({ box }) => hasMiddleIn(line.box, box))) continue
    const words = await readLine(lines, page, line)
    if (words.text !== '' && words.confidence >= LEGIBLE) found.push({ box: line.box, ...words })
  }
  return found
}

/** Less sure text is none: dirt, a picture, handwriting. */
const LEGIBLE = 0.4
