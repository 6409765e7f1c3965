/** The figures of a row by reader B: the cells pasted into one strip, since alone they are no line of print, and its characters told by their places. */
import { median } from '../geometry/median'
import type { CellInk, DigitReading, Picture } from './picture'
import { framed, sideBySide } from './raster/cut'
import { resized } from './raster/resized'
import type { LineCharacter } from './recognition/frames'
import { LINE_HEIGHT, type LineReader } from './recognition/lineReader'

/** Pixels of the strip between two cells, and at its ends. Without a gap their figures run together. */
const GAP = 14
const MARGIN = 20
/** White above and below a digit, as a part of its height. */
const PADDING = 0.12
/** White left and right of it, as a part of its height. */
const BESIDE = 0.06

/** Fewer figures are no line of print either: they are shown again until there are so many. */
const LINE = 3

/** @returns one reading a cell, '' where nothing was read in it. */
export const readFigures = async (reader: LineReader, inks: readonly CellInk[]): Promise<DigitReading[]> => {
  if (inks.length === 0) return []
  const height = median(inks.map(ink => ink.digitHeight)) ?? 0
  const patches = inks.map(ink => toPatch(ink, height))
  const { picture, places } = sideBySide([...patches, ...again(patches)], GAP, MARGIN)
  const { characters } = await reader.read(picture, 'figures')
  const read = places.map((): LineCharacter[] => [])
  for (const character of characters) read[nearest(places, character.at)]?.push(character)
  return read.slice(0, inks.length).map(readingOf)
}

/** A point or a comma begins and ends no figure: there it is a speck. */
const readingOf = (characters: readonly LineCharacter[]): DigitReading => {
  const isSign = ({ text }: LineCharacter) => text !== '.' && text !== ','
  const own = characters.slice(Math.max(0, characters.findIndex(isSign)), characters.findLastIndex(isSign) + 1)
  return {
    text: own.map(({ text }) => text).join(''),
    confidence: own.length > 0 ? Math.min(...own.map(({ confidence }) => confidence)) : 0,
  }
}

const again = (patches: readonly Picture[]): Picture[] =>
  Array.from({ length: Math.max(0, LINE - patches.length) }, (_, at) => patches[at % patches.length] as Picture)

/** A cell's figure as high as the model wants it, all of a row by one measure: a dash alone is no large one. */
const toPatch = ({ picture, ink, digitHeight }: CellInk, usual: number): Picture => {
  const high = Math.max(ink[3] - ink[1], digitHeight, 0.8 * usual) * (1 + 2 * PADDING)
  const middle = (ink[1] + ink[3]) / 2
  const beside = BESIDE * high
  const [left, top, right, bottom] = [
    Math.floor(ink[0] - beside),
    Math.floor(middle - high / 2),
    Math.ceil(ink[2] + beside),
    Math.ceil(middle + high / 2),
  ]
  const whole = framed(picture, [left, top, right, bottom], 255)
  return resized(whole, Math.max(4, Math.round((whole.width * LINE_HEIGHT) / whole.height)), LINE_HEIGHT)
}

const nearest = (places: readonly (readonly [number, number])[], at: number): number => {
  const distances = places.map(([from, to]) => Math.max(from - at, at - to))
  return distances.indexOf(Math.min(...distances))
}
