/**
 * A table's digits as its own print has them: what both readers see alike in it tells how each digit comes out there, torn as it is or in a face that
 * a reader has not seen. A figure that both see but one doubts is held against that, and one of which reader A sees nothing is read by it.
 */
import { median } from '../../geometry/median'
import type { CellInk, PlacedReading } from '../picture'
import { DIGIT, HEIGHT, type Shape, SIDEWARDS, shapesOf, UPWARDS, WIDTH } from './digitShapes'
import type { ReadInk } from './inkedSigns'

/** So many of a kind tell how it comes out, and all ten kinds have to be known: a digit may be one that is not. */
const TELLING = 3
const KINDS = 10
/** A place of a kind has ink in no less and no more than this share of its digits: others may come out otherwise. */
const LEAST = 0.02
/** By so many times (a logarithm) a digit is likelier what the reader sees than any other. */
const LIKELIER = 6
/** Steps between digits are as wide as the table's, within this part: where one is wider a point or a digit was missed. */
const STEP = 0.25
/** Ink reaches no further than so many steps from the middle of a figure's first and last digits, */
const REACH = 0.8
/** and so far at least: beyond it no digit is read from paper. */
const REACHES = 0.05

/** A digit is like its kind no less than this part of the least like of those that the kind is known by. */
const AS_LIKE = 1.15
/** By so many columns a figure may stand off the middle of its ink, as where its first digit is a 1. */
const OFF_MIDDLE = [0, -3, 3]

export interface KnownDigits {
  /** Whether each digit of a figure looks as that digit does elsewhere in the table and as no other, and no ink of it is left over. */
  readonly looksAsRead: (read: ReadInk) => boolean
  /** What so many digits say by their looks alone; null where one looks as none or as much as another, or ink is left over. */
  readonly read: (ink: CellInk, count: number) => PlacedReading | null
}

/** How likely ink and paper are at each place of a digit: logarithms. */
interface Kind {
  readonly ink: Float32Array
  readonly paper: Float32Array
}

/** @param figures those of a table that both readers see alike; null where they do not show every digit. */
export const knownDigits = (figures: readonly ReadInk[]): KnownDigits | null => {
  const known = figures.filter(({ figure }) => digits.test(figure.text))
  const usual = median(known.map(({ ink }) => ink.ink[3] - ink.ink[1])) ?? 0
  const kinds = new Map<string, Float32Array[]>()
  for (const read of known)
    for (const [at, { ink }] of shapesOf(read, usual).entries()) {
      const sign = read.figure.text[at] as string
      kinds.set(sign, [...(kinds.get(sign) ?? []), ink])
    }
  if (kinds.size < KINDS || [...kinds.values()].some(shapes => shapes.length < TELLING)) return null
  const all = new Map([...kinds].map(([sign, shapes]) => [sign, kindOf(shapes)]))
  const step = median(known.flatMap(read => stepsOf(placesOf(laidIn(read, usual, all), usual)))) ?? 0
  const isSound = (signs: readonly LaidSign[], ink: CellInk) =>
    signs.every(sign => isNoOther(sign, all)) && isEven(placesOf(signs, usual), ink, step)
  const least = new Map(
    [...kinds].map(([sign, shapes]) => [sign, Math.min(...shapes.map(ink => likenessOf({ ink }, all.get(sign) as Kind)))]),
  )
  return {
    looksAsRead: read => digits.test(read.figure.text) && isSound(laidIn(read, usual, all), read.ink),
    read: (ink, count) => {
      const ways = OFF_MIDDLE.map(off => likeliestSigns(ink, evenly(ink, count, step, (off * usual) / DIGIT), usual, all))
      const signs = ways.reduce((best, each) => (sumOf(each) > sumOf(best) ? each : best))
      const areLike = signs.every(({ sign, shape }) => likenessOf(shape, all.get(sign) as Kind) >= AS_LIKE * (least.get(sign) as number))
      if (!areLike || !isSound(signs, ink)) return null
      return { text: signs.map(({ sign }) => sign).join(''), confidence: 1, at: placesOf(signs, usual) }
    },
  }
}

/** Where so many digits stand, at even steps about the middle of their ink. */
const evenly = ({ ink: [left, , right] }: CellInk, count: number, step: number, off: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => (left + right) / 2 + off + (at - (count - 1) / 2) * step)

const likeliestSigns = (ink: CellInk, at: readonly number[], usual: number, kinds: ReadonlyMap<string, Kind>): readonly LaidSign[] =>
  shapesOf({ ink, figure: { text: '', confidence: 0, at } }, usual).map((shape, index) => {
    const laid = [...kinds].map(([sign, kind]) => ({ sign, shape, at: at[index] as number, ...likeliest(shape, kind) }))
    return laid.reduce((best, each) => (each.sum > best.sum ? each : best))
  })

const sumOf = (signs: readonly LaidSign[]): number => signs.reduce((sum, each) => sum + each.sum, 0)

/** How like a digit is to a kind, in the mean of its places: 0 where each is as it is mostly, less where not. */
const likenessOf = (shape: Pick<Shape, 'ink'>, kind: Kind): number =>
  likeliest(shape, kind).sum / Math.max(1, shape.ink.filter(dark => !Number.isNaN(dark)).length)

const digits = /^\d+$/

const stepsOf = (places: readonly number[]): number[] => places.slice(1).map((place, at) => place - (places[at] as number))

const isEven = (places: readonly number[], { ink }: CellInk, step: number): boolean =>
  stepsOf(places).every(each => Math.abs(each - step) <= STEP * step) &&
  [(places[0] as number) - ink[0], ink[2] - (places.at(-1) as number)].every(reach => reach <= REACH * step && reach >= REACHES * step)

/** A digit laid on what its kind looks like. */
interface LaidSign extends Laid {
  readonly sign: string
  readonly shape: Shape
  /** Where reader A sees it, in pixels of the cut. */
  readonly at: number
}

const laidIn = (read: ReadInk, usual: number, kinds: ReadonlyMap<string, Kind>): readonly LaidSign[] =>
  shapesOf(read, usual).map((shape, index) => {
    const sign = read.figure.text[index] as string
    return { sign, shape, at: read.figure.at[index] as number, ...likeliest(shape, kinds.get(sign) as Kind) }
  })

const isNoOther = ({ sign, shape, sum }: LaidSign, kinds: ReadonlyMap<string, Kind>): boolean =>
  [...kinds].every(([other, kind]) => other === sign || sum - likeliest(shape, kind).sum >= LIKELIER)

/** Where the middle of each digit is, in pixels of the cut. */
const placesOf = (signs: readonly LaidSign[], usual: number): readonly number[] =>
  signs.map(({ at, move }) => {
    const across = ((((move + SIDEWARDS) % WIDTH) + WIDTH) % WIDTH) - SIDEWARDS
    // The kind was moved against the digit, not the digit.
    return at - (across * usual) / DIGIT
  })

interface Laid {
  readonly sum: number
  /** By so many places the kind lies further on. */
  readonly move: number
}

const likeliest = ({ ink }: Pick<Shape, 'ink'>, kind: Kind): Laid => {
  let best: Laid = { sum: -Infinity, move: 0 }
  for (let dy = -UPWARDS; dy <= UPWARDS; dy++)
    for (let dx = -SIDEWARDS; dx <= SIDEWARDS; dx++) {
      const move = dy * WIDTH + dx
      const sum = likelihood(ink, kind, move)
      if (sum > best.sum) best = { sum, move }
    }
  return best
}

const likelihood = (ink: Float32Array, kind: Kind, move: number): number => {
  let sum = 0
  for (let y = UPWARDS; y < HEIGHT - UPWARDS; y++)
    for (let x = SIDEWARDS; x < WIDTH - SIDEWARDS; x++) {
      const at = y * WIDTH + x
      const dark = ink[at] as number
      if (!Number.isNaN(dark)) sum += dark * (kind.ink[at + move] as number) + (1 - dark) * (kind.paper[at + move] as number)
    }
  return sum
}

/** What digits of one kind have in common: laid on each other as they are, and then on what they had in common so. */
const kindOf = (shapes: readonly Float32Array[]): Kind => {
  const rough = meanOf(shapes, () => 0)
  return meanOf(shapes, ink => likeliest({ ink }, rough).move)
}

const meanOf = (shapes: readonly Float32Array[], moveOf: (ink: Float32Array) => number): Kind => {
  const [sums, counts] = [new Float32Array(WIDTH * HEIGHT), new Float32Array(WIDTH * HEIGHT)]
  for (const ink of shapes) {
    const move = moveOf(ink)
    for (let at = Math.max(0, -move); at < ink.length - Math.max(0, move); at++) {
      const dark = ink[at] as number
      if (Number.isNaN(dark)) continue
      sums[at + move] = (sums[at + move] as number) + dark
      counts[at + move] = (counts[at + move] as number) + 1
    }
  }
  const shares = sums.map((sum, at) =>
    Math.min(1 - LEAST, Math.max(LEAST, (counts[at] as number) === 0 ? 0 : sum / (counts[at] as number))),
  )
  return { ink: shares.map(Math.log), paper: shares.map(share => Math.log(1 - share)) }
}
