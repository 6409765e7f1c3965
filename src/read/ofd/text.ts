/** A text object of an OFD → its glyphs. */
import { middleOf } from '../../geometry/middle'
import type { Box } from '../../model/source'
import { ASCENT_EM, DESCENT_EM } from '../page/glyph'
import { apply, applyToBox, isAskew, type Matrix } from '../page/matrix'
import { plainCharacters } from '../page/radicals'
import { elementsOf, textOf, type XmlNode } from '../xml/xmlTree'
import type { Drawing } from './drawing'
import { readColour, readDeltas } from './values'

export interface TextPlace {
  /** Brings the object's own coordinates onto the page. */
  readonly matrix: Matrix
  /** What shows, in page points. */
  readonly clip: Box
  colourOf(name: 'FillColor' | 'StrokeColor'): XmlNode | null
}

export const addText = (object: XmlNode, place: TextPlace, drawing: Drawing): void => {
  const { attributes } = object
  const filled = !/^(?:false|0)$/.test(attributes.Fill ?? '')
  const colour = place.colourOf(filled ? 'FillColor' : 'StrokeColor')
  const style: Style = {
    ...place,
    size: Number(attributes.Size) || 0,
    stretch: Number(attributes.HScale) || 1,
    turned: ((Number(attributes.CharDirection) || 0) % 360) as Style['turned'],
    down: Number(attributes.ReadDirection) === 90 || Number(attributes.ReadDirection) === 270,
    ink: readColour(colour?.attributes.Value) ?? '#000000',
    invisible: [attributes.Alpha, colour?.attributes.Alpha].includes('0') || (!filled && !/^(?:true|1)$/.test(attributes.Stroke ?? '')),
  }
  if (style.size <= 0) return
  drawing.objects++
  let at: Place = [0, 0]
  /** Shapes that the font has for the next characters. */
  let shapes = 0
  for (const code of elementsOf(object)) {
    if (code.name === 'CGTransform') shapes += Math.max(1, Number(code.attributes.GlyphCount) || 1)
    else if (code.name === 'TextCode') {
      at = addCode(code, at, shapes, style, drawing)
      shapes = 0
    }
  }
}

interface Style extends TextPlace {
  readonly size: number
  readonly stretch: number
  /** Degrees by which each character is turned. */
  readonly turned: number
  readonly down: boolean
  readonly ink: string
  readonly invisible: boolean
}

type Place = readonly [number, number]

/** Text that stands for nothing: blanks, boxes, and characters of a font's own. */
const unsaid = /^[\s\u25a1\ufffd\ue000-\uf8ff]*$/

/** A code without a place of its own follows the one before. @param shapes what it shows, by number. @returns where the next one may follow. */
const addCode = (code: XmlNode, from: Place, shapes: number, style: Style, drawing: Drawing): Place => {
  const kept = textOf(code)
  // Where a program has set the file's elements on lines of their own, what stands around the text is none of it.
  const said = (/[\r\n]/.test(kept) ? kept.trim() : kept).replace(/[\r\n\t]/g, '')
  const shapesOnly = shapes > 0 && unsaid.test(said)
  const characters = shapesOnly ? Array.from({ length: Math.min(shapes, MAX_SHAPES) }, () => '□') : [...said]
  const across = readDeltas(code.attributes.DeltaX)
  const down = readDeltas(code.attributes.DeltaY)
  const usualStep = across.length > 0 || (down.length === 0 && !style.down)
  let [x, y] = [placeOf(code.attributes.X, from[0]), placeOf(code.attributes.Y, from[1])]
  for (const [index, character] of characters.entries()) {
    const usual = style.size * style.stretch * (isWide(character) ? 1 : 0.5)
    const step = across[index] ?? (usualStep ? usual : 0)
    const width = step > 0 && index < across.length ? Math.min(step, usual) : usual
    addGlyph(character, { x, y, width, known: !shapesOnly }, style, drawing)
    x += step
    y += down[index] ?? (style.down && down.length === 0 ? style.size : 0)
  }
  if (shapesOnly) {
    drawing.outlines += characters.length
    drawing.shapesOnly += characters.length
  }
  return [x, y]
}

/** No line of text is longer. Characters. */
const MAX_SHAPES = 20_000

const placeOf = (text: string | undefined, usual: number): number => {
  const value = Number(text)
  return text === undefined || !Number.isFinite(value) ? usual : value
}

const isWide = (character: string) => /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/u.test(character)

interface Spot {
  readonly x: number
  readonly y: number
  readonly width: number
  /** Which character it is; where the file does not say, it is left out and its place kept. */
  readonly known: boolean
}

const addGlyph = (character: string, { x, y, width, known }: Spot, style: Style, drawing: Drawing): void => {
  const { matrix, clip, size, turned, ink, invisible } = style
  const box = applyToBox(matrix, turned === 0 ? [x, y - ASCENT_EM * size, x + width, y + DESCENT_EM * size] : [x, y - width, x + size, y])
  const [originX, originY] = apply(matrix, x, y)
  const [aheadX, aheadY] = apply(matrix, x + 1, y)
  const [dx, dy] = [aheadX - originX, aheadY - originY]
  if (isAskew(dx, dy)) {
    drawing.tilted.add(ink)
    return
  }
  const along = Math.abs(dx) > Math.abs(dy)
  const [middleX, middleY] = middleOf(box)
  const clipped = middleX < clip[0] || middleX > clip[2] || middleY < clip[1] || middleY > clip[3]
  drawing.glyphs.push({
    text: plainCharacters(character),
    box,
    size: along ? box[3] - box[1] : box[2] - box[0],
    baseline: originY,
    invisible,
    turn: along ? (dx > 0 ? 0 : 180) : dy > 0 ? 90 : 270,
    object: drawing.objects,
    ink,
    ...(known && !clipped ? {} : { hidden: true as const }),
  })
}
