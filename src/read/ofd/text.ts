/** A text object of an OFD → its glyphs. */
import { ASCENT_EM, DESCENT_EM } from '../page/glyph'
import { apply, applyToBox, type Matrix } from '../page/matrix'
import { plainCharacters } from '../page/radicals'
import { childOf, elementsOf, textOf, type XmlNode } from '../xml/xmlTree'
import type { Drawing } from './drawing'
import { readColour, readDeltas } from './values'

/** @param matrix brings the object's own coordinates onto the page. */
export const addText = (object: XmlNode, matrix: Matrix, drawing: Drawing): void => {
  const { attributes } = object
  const style: Style = {
    size: Number(attributes.Size) || 0,
    stretch: Number(attributes.HScale) || 1,
    turned: ((Number(attributes.CharDirection) || 0) % 360) as Style['turned'],
    down: Number(attributes.ReadDirection) === 90 || Number(attributes.ReadDirection) === 270,
    ink: inkOf(object),
    invisible: isInvisible(object),
  }
  if (style.size <= 0) return
  drawing.objects++
  let at: Place = [0, 0]
  for (const code of elementsOf(object)) if (code.name === 'TextCode') at = addCode(code, at, matrix, style, drawing)
}

interface Style {
  readonly size: number
  readonly stretch: number
  /** Degrees by which each character is turned. */
  readonly turned: number
  readonly down: boolean
  readonly ink: string
  readonly invisible: boolean
}

type Place = readonly [number, number]

const inkOf = (object: XmlNode): string => {
  const filled = object.attributes.Fill !== 'false'
  return readColour(childOf(object, filled ? 'FillColor' : 'StrokeColor')?.attributes.Value) ?? '#000000'
}

const isInvisible = (object: XmlNode): boolean =>
  object.attributes.Alpha === '0' ||
  childOf(object, 'FillColor')?.attributes.Alpha === '0' ||
  (object.attributes.Fill === 'false' && object.attributes.Stroke !== 'true')

/** A code without a place of its own follows the one before. @returns where the next one may follow. */
const addCode = (code: XmlNode, from: Place, matrix: Matrix, style: Style, drawing: Drawing): Place => {
  const characters = [...textOf(code).replace(/[\r\n\t]/g, '')]
  const across = readDeltas(code.attributes.DeltaX)
  const down = readDeltas(code.attributes.DeltaY)
  let [x, y] = [placeOf(code.attributes.X, from[0]), placeOf(code.attributes.Y, from[1])]
  for (const [index, character] of characters.entries()) {
    const usual = style.size * style.stretch * (isWide(character) ? 1 : 0.5)
    const step = across[index] ?? (across.length === 0 && down.length === 0 && !style.down ? usual : 0)
    addGlyph(character, x, y, step > 0 && index < across.length ? Math.min(step, usual) : usual, matrix, style, drawing)
    x += step
    y += down[index] ?? (style.down && down.length === 0 ? style.size : 0)
  }
  return [x, y]
}

const placeOf = (text: string | undefined, usual: number): number => {
  const value = Number(text)
  return text === undefined || !Number.isFinite(value) ? usual : value
}

const isWide = (character: string) => /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/u.test(character)

const addGlyph = (
  character: string,
  x: number,
  y: number,
  width: number,
  matrix: Matrix,
  { size, turned, ink, invisible }: Style,
  drawing: Drawing,
): void => {
  const box = applyToBox(matrix, turned === 0 ? [x, y - ASCENT_EM * size, x + width, y + DESCENT_EM * size] : [x, y - width, x + size, y])
  const [originX, originY] = apply(matrix, x, y)
  const [aheadX, aheadY] = apply(matrix, x + 1, y)
  const [dx, dy] = [aheadX - originX, aheadY - originY]
  // Text that runs neither along the page nor straight up or down it is a watermark or a seal.
  if (Math.min(Math.abs(dx), Math.abs(dy)) > 0.1 * Math.max(Math.abs(dx), Math.abs(dy))) {
    drawing.tilted.add(ink)
    return
  }
  const along = Math.abs(dx) > Math.abs(dy)
  drawing.glyphs.push({
    text: plainCharacters(character),
    box,
    size: along ? box[3] - box[1] : box[2] - box[0],
    baseline: originY,
    invisible,
    turn: along ? (dx > 0 ? 0 : 180) : dy > 0 ? 90 : 270,
    object: drawing.objects,
    ink,
  })
}
