/** Vertical rulings between glyphs: there a run ends, however near the next glyph is. */
import { countLeading } from '../../model/leading'
import type { Ruling } from '../../model/source'

/** A ruling this near (points) to the gap between two glyphs still parts them. */
const SLACK = 1
/** Rulings are looked up in strips of this width (points). */
const STRIP = 0.25

/** Rulings of one strip by their upper ends, with the lowest end of all down to each. */
interface Strip {
  readonly from: number[]
  readonly reach: number[]
}

/** @returns a test of the two x of a gap and a y: whether a vertical ruling stands there. Takes log n, however many there are. */
export const cutAt = (rulings: readonly Ruling[]): ((left: number, right: number, y: number) => boolean) => {
  const strips = new Map<number, Strip>()
  for (const { at, from, to } of rulings.filter(ruling => ruling.along === 'y').sort((one, other) => one.from - other.from)) {
    const key = Math.floor(at / STRIP)
    const strip = strips.get(key) ?? { from: [], reach: [] }
    strips.set(key, strip)
    strip.from.push(from)
    strip.reach.push(Math.max(to, strip.reach.at(-1) ?? to))
  }
  return (left, right, y) => {
    for (let key = Math.floor((left - SLACK) / STRIP); key <= Math.floor((right + SLACK) / STRIP); key++) {
      const strip = strips.get(key)
      if (strip && stands(strip, y)) return true
    }
    return false
  }
}

const stands = ({ from, reach }: Strip, y: number): boolean => {
  const begun = countLeading(from, begin => begin <= y)
  return begun > 0 && (reach[begun - 1] as number) >= y
}
