/**
 * Plain data as three short texts: what it says, each word and figure once, and how it is built of that. A result is mostly places on pages and the
 * same few keys, so that a sixth is left of it; and unlike deflate it needs no room to work in, which a thread that reads hundreds of files would not get back for long.
 */

/** Anything that JSON can say, without undefined. */
export interface Compact {
  /** JSON: the texts. */
  readonly said: string
  /** JSON: numbers that are no small integers, and shapes of what has parts. By itself, since engines keep a text in half the room that has no letters beyond Latin. */
  readonly counted: string
  /** Marks of 15 bits or, twice as many units, of 30. */
  readonly built: string
}

/** An array has a shape by its length, an object by the places of its keys among the texts. */
type Shape = number | readonly number[]
type Counted = readonly [numbers: readonly number[], shapes: readonly Shape[]]

/** A mark is four times a number and what the number is: itself, the place of a text, of a number, of a shape whose parts follow. */
const [integer, text, number, shape] = [0, 1, 2, 3] as const
const kinds = 4
/** Before the shapes. */
const constants = [null, true, false] as const

const wide = 0x8000
const largestInteger = 2 ** 27

/** @param known texts that need not be said, since whoever expands it knows them too; in the same order. */
export const compact = (value: unknown, known: readonly string[] = []): Compact => {
  const texts = createPlaces<string>(known)
  const numbers = createPlaces<number>([])
  const shapes = createPlaces<string>([])
  const list: Shape[] = []
  const units: number[] = []
  const put = (kind: number, at: number) => {
    const mark = at * kinds + kind
    if (mark < wide) units.push(mark)
    else units.push(wide | (mark >> 15), mark & (wide - 1))
  }
  const putShape = (made: Shape) => {
    const at = shapes.placeOf(JSON.stringify(made))
    if (at === list.length) list.push(made)
    put(shape, constants.length + at)
  }
  const writeNumber = (part: number) => {
    if (Number.isInteger(part) && part >= 0 && part < largestInteger) put(integer, part)
    else put(number, numbers.placeOf(part))
  }
  const writeParts = (part: object) => {
    const parts = Object.entries(part).filter(([, each]) => each !== undefined)
    putShape(parts.map(([key]) => texts.placeOf(key)))
    for (const [, each] of parts) write(each)
  }
  const writeList = (part: readonly unknown[]) => {
    putShape(part.length)
    for (const each of part) write(each)
  }
  const write = (part: unknown): void => {
    if (typeof part === 'string') put(text, texts.placeOf(part))
    else if (typeof part === 'number') writeNumber(part)
    else if (Array.isArray(part)) writeList(part)
    else if (typeof part === 'object' && part !== null) writeParts(part)
    else put(shape, constants.indexOf(part as null | boolean))
  }
  write(value)
  const counted: Counted = [numbers.added(), list]
  return { said: JSON.stringify(texts.added()), counted: JSON.stringify(counted), built: textOf(units) }
}

/** The data again. @param known as it was for `compact`. */
export const expand = ({ said, counted, built }: Compact, known: readonly string[] = []): unknown => {
  const texts: readonly string[] = JSON.parse(said)
  const [numbers, shapes]: Counted = JSON.parse(counted)
  let at = 0
  const next = (): number => {
    const unit = built.charCodeAt(at++)
    return unit < wide ? unit : ((unit & (wide - 1)) << 15) | built.charCodeAt(at++)
  }
  const textAt = (place: number) => known[place] ?? (texts[place - known.length] as string)
  const read = (): unknown => {
    const mark = next()
    const place = mark >> 2
    const kind = mark % kinds
    if (kind === integer) return place
    if (kind === text) return textAt(place)
    if (kind === number) return numbers[place]
    if (place < constants.length) return constants[place]
    const made = shapes[place - constants.length] as Shape
    if (typeof made === 'number') return Array.from({ length: made }, read)
    const object: Record<string, unknown> = {}
    for (const key of made) object[textAt(key)] = read()
    return object
  }
  return read()
}

interface Places<Word> {
  /** Of a word that was not there before: the next one. */
  placeOf(word: Word): number
  /** Those that were not known, in their order. */
  added(): readonly Word[]
}

const createPlaces = <Word>(known: readonly Word[]): Places<Word> => {
  const places = new Map(known.map((word, at) => [word, at]))
  return {
    placeOf(word) {
      const place = places.get(word) ?? places.size
      places.set(word, place)
      return place
    },
    added: () => [...places.keys()].slice(known.length),
  }
}

/** More arguments at once than this some engines refuse. */
const mostArguments = 8192

const textOf = (units: readonly number[]): string => {
  const pieces: string[] = []
  for (let at = 0; at < units.length; at += mostArguments) pieces.push(String.fromCharCode(...units.slice(at, at + mostArguments)))
  return pieces.join('')
}
