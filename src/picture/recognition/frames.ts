/** What the model says of each stretch of a line → characters: repeats joined, gaps left out (CTC, best path). */

/** figures: nothing but these signs is looked for. words: everything. */
export type Mode = 'figures' | 'words'

export interface LineCharacter {
  readonly text: string
  /** 0 to 1. */
  readonly confidence: number
  /** Where its middle is, from the left. */
  readonly at: number
}

const figures: ReadonlySet<string> = new Set('0123456789.,-/')

/**
 * @param frames stretch by stretch how likely each class is. @param classes what each stands for; the first is the gap.
 * @returns characters with the number of the stretch, from 0, in which each is surest.
 */
export const readFrames = (frames: Float32Array, classes: readonly string[], mode: Mode): LineCharacter[] => {
  const signs = signsOf(classes, mode)
  const found: LineCharacter[] = []
  const chances = new Float64Array(signs.texts.length)
  let before = -1
  for (let at = 0; (at + 1) * classes.length <= frames.length; at++) {
    const frame = frames.subarray(at * classes.length, (at + 1) * classes.length)
    const [sign, confidence] = likeliest(frame, signs, chances)
    const sense = signs.texts[sign] ?? ''
    if (sense !== '') {
      const character = { text: mode === 'figures' ? sense : likeliestOf(frame, sign, signs, classes), confidence, at }
      if (sign !== before) found.push(character)
      else if (confidence > (found.at(-1)?.confidence ?? 0)) found.splice(-1, 1, character)
    }
    before = sign
  }
  return found
}

/** Which classes are one sign: digits of the Song face are read as full-width ones, and each alone is not sure. */
interface Signs {
  /** What each sign is; the first is the gap. */
  readonly texts: readonly string[]
  /** For each class that is looked for its number and, at the same place, its sign. */
  readonly classes: Uint16Array
  readonly signs: Uint16Array
}

/** There are thousands of classes, and a page has a hundred lines. */
const known = new WeakMap<readonly string[], Map<Mode, Signs>>()

const signsOf = (classes: readonly string[], mode: Mode): Signs => {
  const own = known.get(classes) ?? new Map<Mode, Signs>()
  known.set(classes, own)
  const signs = own.get(mode) ?? sorted(classes, mode)
  own.set(mode, signs)
  return signs
}

const sorted = (classes: readonly string[], mode: Mode): Signs => {
  const numbers = new Map<string, number>()
  const pairs: [number, number][] = []
  classes.forEach((character, index) => {
    const text = dashes.has(character) ? '-' : character.normalize('NFKC')
    if (mode === 'figures' && index > 0 && !figures.has(text)) return
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    pairs.push([index, number])
  })
  return {
    texts: [...numbers.keys()],
    classes: Uint16Array.from(pairs, ([index]) => index),
    signs: Uint16Array.from(pairs, ([, sign]) => sign),
  }
}

const dashes: ReadonlySet<string> = new Set('-－–—―−')

/** The sign that is likeliest in a frame, and how likely. @param chances room to reckon in, one a sign: thousands for each of a page's thousands of frames. */
const likeliest = (frame: Float32Array, { classes, signs }: Signs, chances: Float64Array): readonly [sign: number, confidence: number] => {
  chances.fill(0)
  for (let at = 0; at < classes.length; at++) {
    const sign = signs[at] as number
    chances[sign] = (chances[sign] as number) + (frame[classes[at] as number] as number)
  }
  let best = 0
  for (let sign = 1; sign < chances.length; sign++) if ((chances[sign] as number) > (chances[best] as number)) best = sign
  return [best, Math.min(1, chances[best] as number)]
}

/** The likeliest of a sign's classes. */
const likeliestOf = (frame: Float32Array, sign: number, { classes: numbers, signs }: Signs, classes: readonly string[]): string => {
  let best = -1
  for (let at = 0; at < numbers.length; at++) {
    const index = numbers[at] as number
    if (signs[at] === sign && (best < 0 || (frame[index] as number) > (frame[best] as number))) best = index
  }
  return classes[best] ?? ''
}
