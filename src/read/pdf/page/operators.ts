/**
 * One pass over a page's drawing operations: every glyph at its true place, every ruling line.
 *
 * Graphics and text state follow ISO 32000-1, 8.4 and 9.3; operators are those of pdf.js, which has already resolved
 * fonts, colour spaces and form XObjects. Coordinates come out in points with the origin at the page's top left.
 */

import { middleOf } from '../../../geometry/middle'
import type { Box, Ruling } from '../../../model/source'
import { pathToFills } from '../../page/areas'
import { ASCENT_EM, DESCENT_EM, type Glyph } from '../../page/glyph'
import { apply, applyToBox, identity, intersect, type Matrix, multiply } from '../../page/matrix'
import { pathToRulings } from '../../page/paths'
import { plainCharacters } from '../../page/radicals'
import { markHidden, type Paint } from '../../page/unseen'
import { OPS } from '../pdfjs/operations'

/** What pdf.js says of a font, as far as positions need it. */
export interface FontMetrics {
  readonly vertical: boolean
  readonly fontMatrix: Matrix
}

/** A glyph of a showText operation: pdf.js's object, or a number for an adjustment in thousandths of the em. */
type ShownGlyph = number | null | { unicode: string; width: number; isSpace: boolean; vmetric?: readonly number[] | null }

export interface Drawing {
  readonly glyphs: Glyph[]
  readonly rulings: Ruling[]
  readonly areas: { readonly clips: Box[]; readonly fills: Box[] }
  /** Inks of text that runs neither along nor down the page: of seals and watermarks. */
  readonly tilted: Set<string>
}

interface GraphicsState {
  matrix: Matrix
  clip: Box
  fontName: string
  fontSize: number
  charSpacing: number
  wordSpacing: number
  horizontalScale: number
  leading: number
  rise: number
  mode: number
  fill: string
  stroke: string
  /** Opacity of what is filled; 0 too where a mask or a blending makes it unknown what shows. */
  alpha: number
  blended: boolean
}

const everything: Box = [-1e9, -1e9, 1e9, 1e9]
/** Text rendering mode 3: neither filled nor stroked; the text layer under a scanned page. */
const INVISIBLE = 3
/** The paint ends a path without drawing it; with a pending clip it only clips. */
const isStroke = (paint: number) => paint === OPS.stroke || paint === OPS.closeStroke
const isFill = (paint: number) => paint === OPS.fill || paint === OPS.eoFill
const isBoth = (paint: number) =>
  paint === OPS.fillStroke || paint === OPS.eoFillStroke || paint === OPS.closeFillStroke || paint === OPS.closeEOFillStroke
const isWhite = (colour: string) => /^#?(fff|ffffff)$/i.test(colour)

/**
 * Reads one page's operator list.
 * @param fnArray operator codes, @param argsArray their arguments, both as pdf.js gives them.
 * @param viewport the page's transform to top-left points, rotation included (`page.getViewport({ scale: 1 }).transform`).
 * @param fontOf looks a font up by pdf.js's name; null where it never loaded.
 */
export const operatorsToDrawing = (
  fnArray: ArrayLike<number>,
  argsArray: ArrayLike<unknown>,
  viewport: Matrix,
  fontOf: (name: string) => FontMetrics | null,
): Drawing => {
  const drawing: Drawing = { glyphs: [], rulings: [], areas: { clips: [], fills: [] }, tilted: new Set() }
  const paints: Paint[] = []
  let state: GraphicsState = {
    matrix: viewport,
    clip: everything,
    fontName: '',
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    fill: '#000000',
    stroke: '#000000',
    alpha: 1,
    blended: false,
  }
  const stack: GraphicsState[] = []
  let text: Matrix = identity
  let x = 0
  let y = 0
  let lineX = 0
  let lineY = 0
  let pendingClip = false
  /** Counts text objects: what stands in one was set together. */
  let object = 0
  /** The clip that text was last shown through. */
  let window = everything

  const save = () => stack.push({ ...state })
  const restore = () => {
    state = stack.pop() ?? state
  }
  const moveText = (dx: number, dy: number) => {
    lineX += dx
    lineY += dy
    x = lineX
    y = lineY
  }
  const show = (glyphs: readonly ShownGlyph[]) => {
    const font = fontOf(state.fontName)
    const before = drawing.glyphs.length
    const moved = showGlyphs(glyphs, state, multiply(state.matrix, text), x, y, font, object, drawing)
    x = moved[0]
    y = moved[1]
    if (state.clip === window || state.clip === everything || drawing.glyphs.length === before) return
    window = state.clip
    drawing.areas.clips.push(window)
  }
  const addPaint = (box: Box, ink: string | null) => paints.push({ box, ink, before: drawing.glyphs.length })
  /** A picture takes the unit square; a gradient all that its clip leaves. */
  const addPicture = () => addPaint(intersect(applyToBox(state.matrix, [0, 0, 1, 1]), state.clip), null)
  const paint = ([kind, data, extent]: readonly [number, readonly [ArrayLike<number> | null] | null, ArrayLike<number> | null]) => {
    const path = data?.[0]
    if (path && extent) {
      const box = applyToBox(state.matrix, [extent[0] ?? 0, extent[1] ?? 0, extent[2] ?? 0, extent[3] ?? 0])
      const strokes = isStroke(kind) || isBoth(kind)
      const fills = isFill(kind) || isBoth(kind)
      if (strokes && !isWhite(state.stroke)) pathToRulings(path, state.matrix, state.clip, 'stroke', drawing.rulings)
      else if (fills && !isWhite(state.fill)) pathToRulings(path, state.matrix, state.clip, 'fill', drawing.rulings)
      if (fills) {
        const first = drawing.areas.fills.length
        pathToFills(path, state.matrix, state.clip, drawing.areas.fills)
        // Two shapes in one path may be a ring, and others than rectangles hide less than the box around them.
        const [filled, another] = drawing.areas.fills.slice(first)
        if (filled && !another) addPaint(filled, paintOf(state))
        else addPaint(intersect(box, state.clip), null)
      }
      if (pendingClip) state.clip = intersect(state.clip, box)
    }
    pendingClip = false
  }

  for (let index = 0; index < fnArray.length; index++) {
    const args = (argsArray[index] ?? []) as readonly never[]
    switch (fnArray[index]) {
      case OPS.save:
      case OPS.beginGroup:
        save()
        break
      case OPS.restore:
      case OPS.endGroup:
      case OPS.paintFormXObjectEnd:
      case OPS.endAnnotation:
        restore()
        break
      case OPS.transform:
        state.matrix = multiply(state.matrix, args as unknown as Matrix)
        break
      case OPS.paintFormXObjectBegin: {
        const [matrix, box] = args as unknown as readonly [Matrix | null, Box | null]
        save()
        if (matrix) state.matrix = multiply(state.matrix, matrix)
        if (box) state.clip = intersect(state.clip, applyToBox(state.matrix, box))
        break
      }
      case OPS.beginAnnotation: {
        const [, , transform, matrix] = args as unknown as readonly [string, Box, Matrix | null, Matrix | null]
        save()
        if (transform) state.matrix = multiply(state.matrix, transform)
        if (matrix) state.matrix = multiply(state.matrix, matrix)
        break
      }
      case OPS.clip:
      case OPS.eoClip:
        pendingClip = true
        break
      case OPS.constructPath:
        paint(args as never)
        break
      case OPS.setFillRGBColor:
        state.fill = String(args[0])
        break
      case OPS.setStrokeRGBColor:
        state.stroke = String(args[0])
        break
      case OPS.setFillColorN:
      case OPS.setFillTransparent:
        state.fill = PATTERN
        break
      case OPS.setGState:
        applyState(state, args[0] as unknown as readonly (readonly [string, unknown])[])
        break
      case OPS.shadingFill:
        addPaint(state.clip, null)
        break
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject:
        addPicture()
        break
      case OPS.beginText:
        object++
        text = identity
        x = y = lineX = lineY = 0
        break
      case OPS.setTextMatrix:
        text = (args.length === 1 ? args[0] : args) as unknown as Matrix
        x = y = lineX = lineY = 0
        break
      case OPS.setFont:
        state.fontName = args[0] as unknown as string
        state.fontSize = args[1] as unknown as number
        break
      case OPS.setCharSpacing:
        state.charSpacing = args[0] as unknown as number
        break
      case OPS.setWordSpacing:
        state.wordSpacing = args[0] as unknown as number
        break
      case OPS.setHScale:
        state.horizontalScale = (args[0] as unknown as number) / 100
        break
      case OPS.setLeading:
        state.leading = -(args[0] as unknown as number)
        break
      case OPS.setTextRise:
        state.rise = args[0] as unknown as number
        break
      case OPS.setTextRenderingMode:
        state.mode = args[0] as unknown as number
        break
      case OPS.setLeadingMoveText:
        state.leading = args[1] as unknown as number
        moveText(args[0] as unknown as number, args[1] as unknown as number)
        break
      case OPS.moveText:
        moveText(args[0] as unknown as number, args[1] as unknown as number)
        break
      case OPS.nextLine:
        moveText(0, state.leading)
        break
      case OPS.showText:
        show(args[0] as unknown as readonly ShownGlyph[])
        break
    }
  }
  return { ...drawing, glyphs: markHidden(drawing.glyphs, paints) }
}

/** What is no plain colour. */
const PATTERN = 'pattern'

const applyState = (state: GraphicsState, settings: readonly (readonly [string, unknown])[]) => {
  for (const [key, value] of settings) {
    if (key === 'ca') state.alpha = Number(value)
    if (key === 'SMask') state.blended = Boolean(value)
    if (key === 'BM' && !state.blended) state.blended = value !== 'source-over' && value !== 'Normal'
  }
}

/** The colour that a filled shape hides what lies under it with; null where it may show through, or is none. */
const paintOf = ({ fill, alpha, blended }: GraphicsState): string | null => (fill === PATTERN || alpha < OPAQUE || blended ? null : fill)
const OPAQUE = 0.98

/** What text is drawn with. */
const inkOf = ({ mode, fill, stroke, alpha }: GraphicsState): string =>
  `${mode % 4 === 1 ? stroke : fill}${alpha < OPAQUE ? ` ${alpha.toFixed(2)}` : ''}`

/** Places the glyphs of one showText; returns the text position after it. */
const showGlyphs = (
  shown: readonly ShownGlyph[],
  state: GraphicsState,
  matrix: Matrix,
  fromX: number,
  fromY: number,
  font: FontMetrics | null,
  object: number,
  out: Drawing,
): readonly [number, number] => {
  const vertical = font?.vertical ?? false
  const size = state.fontSize
  const perUnit = size * (font?.fontMatrix[0] ?? 0.001)
  const ink = inkOf(state)
  let x = fromX
  let y = fromY
  for (const glyph of shown) {
    if (glyph === null) continue
    if (typeof glyph === 'number') {
      if (vertical) y += (glyph * size) / 1000
      else x -= ((glyph * size) / 1000) * state.horizontalScale
      continue
    }
    const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing
    const width = glyph.width * perUnit
    if (vertical) {
      const [advance = -1000, originX = glyph.width / 2, originY = 880] = glyph.vmetric ?? []
      push(glyph.unicode, matrix, x - originX * perUnit, y - originY * perUnit + state.rise, width, size, true, state, ink, object, out)
      y += advance * perUnit - spacing
    } else {
      push(glyph.unicode, matrix, x, y + state.rise, width * state.horizontalScale, size, false, state, ink, object, out)
      x += (width + spacing) * state.horizontalScale
    }
  }
  return [x, y]
}

const isHan = (text: string) => /[\u2e80-\u9fff\uff00-\uffef]/.test(text)

const push = (
  text: string,
  matrix: Matrix,
  x: number,
  y: number,
  width: number,
  size: number,
  vertical: boolean,
  state: GraphicsState,
  ink: string,
  object: number,
  out: Drawing,
) => {
  // Some producers give a glyph no width and move on by hand: its print is as wide as such characters are.
  const shown = width > 0 ? width : size * state.horizontalScale * (isHan(text) ? 1 : 0.5)
  const box = applyToBox(matrix, [x, y - DESCENT_EM * size, x + shown, y + ASCENT_EM * size])
  const [originX, originY] = apply(matrix, x, y)
  const [aheadX, aheadY] = apply(matrix, x + 1, y)
  // Text that runs neither along the page nor straight up or down it is a watermark, never part of a table.
  const dx = aheadX - originX
  const dy = aheadY - originY
  if (Math.min(Math.abs(dx), Math.abs(dy)) > 0.1 * Math.max(Math.abs(dx), Math.abs(dy))) {
    out.tilted.add(ink)
    return
  }
  const [middleX, middleY] = middleOf(box)
  const { clip } = state
  if (middleX < clip[0] - 1 || middleX > clip[2] + 1 || middleY < clip[1] - 1 || middleY > clip[3] + 1) return
  const em = Math.abs(dx) > Math.abs(dy) ? box[3] - box[1] : box[2] - box[0]
  out.glyphs.push({
    text: plainCharacters(text),
    box,
    size: em,
    baseline: vertical ? middleY + (0.5 - DESCENT_EM) * em : originY,
    invisible: state.mode === INVISIBLE,
    turn: Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 0 : 180) : dy > 0 ? 90 : 270,
    object,
    ink,
  })
}
