/** How characters of a binary Word document look, as far as it matters for what they say. [MS-DOC] 2.6.1. */
import { LEAST_SIZE } from '../office/leastSize'
import { sprmsIn, toggled } from './sprms'

export interface CharacterLook {
  readonly hidden: boolean
  readonly struck: boolean
  readonly struckTwice: boolean
  readonly raised: boolean
  /** White, or too small to be seen; on which ground is not asked. */
  readonly white: boolean
  readonly tiny: boolean
  /** Half points. */
  readonly size: number
  /** By how much it is lifted off its line, in half points. */
  readonly lift: number
  readonly inserted: boolean
  readonly deleted: boolean
  readonly formatChanged: boolean
  /** Control characters stand for something: a picture, a mark of a note. */
  readonly special: boolean
  /** A sign of a font, by the font's number. */
  readonly symbol: { readonly font: number; readonly code: number } | null
  /** Where in the data stream a picture is described. */
  readonly picture: number | null
}

/** Half points, where nothing says any. */
const DEFAULT_SIZE = 20

type Changing = { -readonly [Key in keyof CharacterLook]: CharacterLook[Key] }

const plain: CharacterLook = {
  ...{
    hidden: false,
    struck: false,
    struckTwice: false,
    raised: false,
    white: false,
    tiny: false,
    inserted: false,
    deleted: false,
    formatChanged: false,
    special: false,
  },
  ...{ symbol: null, picture: null, size: DEFAULT_SIZE, lift: 0 },
}

/** @param own its own changes. @param paragraph those of the paragraph's style. @param styleOf those of a character style. */
export const characterLook = (
  own: readonly Uint8Array[],
  paragraph: readonly Uint8Array[],
  styleOf: (style: number) => readonly Uint8Array[],
): CharacterLook => {
  const look: Changing = { ...plain }
  for (const list of paragraph) apply(look, list, plain)
  const named = own.flatMap(list => sprmsIn(list)).findLast(({ code }) => code === CHARACTER_STYLE)
  for (const list of named ? styleOf(named.operand.getUint16(0, true)) : []) apply(look, list, { ...look })
  const style = { ...look }
  for (const list of own) apply(look, list, style)
  return look
}

const CHARACTER_STYLE = 0x4a30

/** The number of a colour, and the colour itself. */
const WHITE = 8
const WHITE_RGB = 0xffffff
/** @param style what stands for: as the style. */
const apply = (look: Changing, changes: Uint8Array, style: CharacterLook): void => {
  for (const { code, operand } of sprmsIn(changes))
    switch (code) {
      case 0x0800:
        look.deleted = operand.getUint8(0) !== 0
        break
      case 0x0801:
        look.inserted = operand.getUint8(0) !== 0
        break
      case 0x083c:
        look.hidden = toggled(operand, style.hidden)
        break
      case 0x0837:
        look.struck = toggled(operand, style.struck)
        break
      case 0x2a53:
        look.struckTwice = toggled(operand, style.struckTwice)
        break
      case 0x2a42:
        look.white = operand.getUint8(0) === WHITE
        break
      case 0x6870:
        look.white = operand.getUint32(0, true) === WHITE_RGB
        break
      case 0x4a43:
        look.size = operand.getUint16(0, true)
        look.tiny = look.size < LEAST_SIZE
        break
      case 0x4845:
        look.lift = operand.getInt16(0, true)
        break
      case 0x2a48:
        look.raised = operand.getUint8(0) === 1
        break
      case 0x0855:
        look.special = operand.getUint8(0) !== 0
        break
      case 0x6a03:
        look.picture = operand.getUint32(0, true)
        look.special = true
        break
      case 0x6a09:
        look.symbol = { font: operand.getUint16(0, true), code: operand.getUint16(2, true) }
        look.special = true
        break
      case 0xca57:
      case 0xca89:
        look.formatChanged = true
        break
      default:
    }
}
