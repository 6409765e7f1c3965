import type { DigitReader, PlacedReading } from '../picture'
import { bestPath, likelihoodOf } from './bestPath'
import { type DigitInput, digitInput } from './digitInput'
import { type DigitWeights, digitNetOf, STEP } from './digitNet'

export type { DigitWeights } from './digitNet'

/** Stands in the net's alphabet for every sign that no figure has. */
const STRANGE = '#'

const nothing: PlacedReading = { text: '', confidence: 0, at: [] }

/** Writing of several lines is no figure: its ink is so much higher than its highest line. */
const LINES = 1.5

/** Ink more than so many times as wide as high is a line of writing. */
const WIDE = 14

/** Reader A: a small net over a cell's picture. Its confidence is how likely the whole text is; 0 where it sees signs that no figure has. */
export const createDigitReader = (weights: DigitWeights): DigitReader => {
  const net = digitNetOf(weights)
  return {
    read: cell => {
      const [left, top, right, bottom] = cell.ink
      if (right <= left || bottom - top > LINES * cell.digitHeight || right - left > WIDE * Math.max(8, bottom - top)) return nothing
      const input = digitInput(cell)
      return readingOf(net(input), weights.alphabet, input)
    },
  }
}

const readingOf = (chances: readonly Float32Array[], alphabet: string, { left, scale }: DigitInput): PlacedReading => {
  const path = bestPath(chances)
  const signs = path.map(({ sign }) => sign)
  const text = signs.map(sign => alphabet[sign - 1] ?? STRANGE).join('')
  if (text.includes(STRANGE)) return nothing
  return { text, confidence: likelihoodOf(chances, signs), at: path.map(({ from, to }) => left + ((from + to) / 2) * STEP * scale) }
}
