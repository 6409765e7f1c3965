/** Words by reader B: a label or a head, line by line, or a line of running text. */
import { median } from '../geometry/median'
import type { Box } from '../model/place'
import { cutLine } from './lines/cutLine'
import { levelLine, type PrintLine } from './lines/printLines'
import { findTextLines } from './lines/textLines'
import type { Picture } from './picture'
import { cut, sideBySide } from './raster/cut'
import { darkOnLight } from './raster/darkOnLight'
import { resized } from './raster/resized'
import { LINE_HEIGHT, type LineReader, type LineReading } from './recognition/lineReader'

export interface Words {
  readonly text: string
  /** Of its characters in the middle, 0 to 1. */
  readonly confidence: number
}

/** Half as fast again, and all characters of the lines tried (22 to 46 px high) read as before; at 0.5 the first brackets were misread. */
const SQUEEZE = 0.6
/** A line so many times as wide as high, or less, is read as it is: of few characters each tells more. */
const SHORT = 6

/** White around a line, as a part of its height. */
const AROUND = 0.16
/** Lines no wider than this many times their height hold one character each: they run down the cell. */
const ONE_CHARACTER = 1.5
/** So many of them below each other. */
const DOWN = 3

/** One line of print, or of light print on a bar. */
export const readLine = async (reader: LineReader, page: Picture, line: PrintLine): Promise<Words> => {
  const own = cutLine(page, line, 0)
  const print = darkOnLight(own)
  return print === own ? wordsOf(await readDark(reader, page, line)) : readLines(reader, print)
}

const readDark = (reader: LineReader, page: Picture, line: PrintLine): Promise<LineReading> =>
  reader.read(cutLine(page, line, AROUND * line.height), 'words', isShort(line) ? 1 : SQUEEZE)

const isShort = ({ box, height }: PrintLine) => box[2] - box[0] <= SHORT * height

/** A cell of words, its lines joined. */
export const readCell = (reader: LineReader, cell: Picture): Promise<Words> => readLines(reader, darkOnLight(cell))

const readLines = async (reader: LineReader, cell: Picture): Promise<Words> => {
  const lines = findTextLines(cell, 6)
  const runsDown = lines.length >= DOWN && lines.every(line => line[2] - line[0] <= ONE_CHARACTER * (line[3] - line[1]))
  if (runsDown) return wordsOf(await reader.read(inOneLine(cell, lines), 'words'))
  const read = await Promise.all(lines.map(line => readDark(reader, cell, levelLine(line))))
  // A last line of two characters tells less than the lines before it, and counts for as little.
  return wordsOf({ text: read.map(({ text }) => text).join(''), characters: read.flatMap(({ characters }) => characters) })
}

const inOneLine = (cell: Picture, lines: readonly Box[]): Picture =>
  sideBySide(
    lines.map(line => {
      const part = cut(cell, line)
      return resized(part, Math.max(1, Math.round((part.width * LINE_HEIGHT) / part.height)), LINE_HEIGHT)
    }),
    4,
    8,
  ).picture

const wordsOf = ({ text, characters }: Pick<LineReading, 'text' | 'characters'>): Words => ({
  text,
  confidence: median(characters.map(({ confidence }) => confidence)) ?? 0,
})
