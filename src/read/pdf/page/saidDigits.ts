/**
 * Which digits fonts say of which of their glyphs. A font has a digit once, or once in each of its sets of digits, and a figure is set in one of these:
 * where a font says one digit of two glyphs that stand in figures together, its map is wrong, and may be wrong about all of its digits.
 */
import { disjointSets } from '../../../geometry/disjointSets'
import { groupBy } from '../../../model/groupBy'
import type { ShownGlyph } from './showGlyphs'

export interface SaidDigits {
  /** Takes notice of what is shown in a font. @param font pdf.js's name for it. */
  hear(font: string, shown: readonly ShownGlyph[]): void
  /** Fonts whose digits may be any. */
  wrong(): ReadonlySet<string>
}

/** The glyphs that a font says to be digits, and those of them that stand side by side. A font shows a code by one and the same object always. */
interface Heard {
  readonly digits: Set<Digit>
  readonly beside: Map<Digit, Set<Digit>>
}

type Digit = Exclude<ShownGlyph, number | null>

export const saidDigits = (): SaidDigits => {
  const fonts = new Map<string, Heard>()
  return {
    hear: (font, shown) => {
      let before: Digit | null = null
      for (const glyph of shown) {
        // A number moves what follows it, by a hair mostly.
        if (typeof glyph === 'number') continue
        const here: Digit | null = glyph && /^[0-9]$/.test(glyph.unicode) ? glyph : null
        if (here) {
          const { digits, beside } = heardOf(fonts, font)
          digits.add(here)
          if (before && before !== here) beside.set(before, (beside.get(before) ?? new Set()).add(here))
        }
        before = here
      }
    },
    wrong: () => new Set([...fonts].flatMap(([font, heard]) => (isWrong(heard) ? [font] : []))),
  }
}

const heardOf = (fonts: Map<string, Heard>, font: string): Heard => {
  const heard = fonts.get(font) ?? { digits: new Set(), beside: new Map() }
  fonts.set(font, heard)
  return heard
}

const isWrong = ({ digits, beside }: Heard): boolean => {
  const all = [...digits]
  const said = new Set(all.map(({ unicode }) => unicode))
  if (said.size === all.length) return false
  const places = new Map(all.map((digit, at) => [digit, at]))
  const placeOf = (digit: Digit) => places.get(digit) as number
  const { root, join } = disjointSets(all.length)
  for (const [digit, next] of beside) for (const other of next) join(placeOf(digit), placeOf(other))
  const sets = groupBy(all, digit => root(placeOf(digit)))
  // A digit that stands in no figure with others is of no other set.
  return sets.some(set => new Set(set.map(({ unicode }) => unicode)).size < set.length || (set.length === 1 && isTwice(set[0], all)))
}

const isTwice = (digit: Digit | undefined, all: readonly Digit[]): boolean =>
  all.some(other => other !== digit && other.unicode === digit?.unicode)
