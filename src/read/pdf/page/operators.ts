/**
 * One pass over a page's drawing operations: every glyph at its true place, every ruling line.
 *
 * Graphics and text state follow ISO 32000-1, 8.4 and 9.3; operators are those of pdf.js, which has already resolved
 * fonts, colour spaces and form XObjects. Coordinates come out in points with the origin at the page's top left.
 */

import type { Box, Ruling } from '../../../model/source'
import { isCellSized, pathToFills } from '../../page/areas'
import { markClipped, type Window } from '../../page/clipped'
import { findDecorations } from '../../page/decorations'
import type { Glyph } from '../../page/glyph'
import { apply, applyToBox, identity, intersect, type Matrix, multiply } from '../../page/matrix'
import { addThinBox, hasParts, pathToRulings } from '../../page/paths'
import { pathToShapes } from '../../page/shapes'
import { emptyBars, markHidden, markUnder, type Paint } from '../../page/unseen'
import { OPS } from '../pdfjs/operations'
import { applySettings, coverOf, enterGroup, everything, type GraphicsState, initialState, isWhite, PATTERN } from './graphicsState'
import { type OwnPicture, pictureOperations } from './pictures'
import { type SaidDigits, saidDigits } from './saidDigits'
import { isElsewhere, partsOf, type ShownPart } from './setTogether'
import { type FontMetrics, type Shown, type ShownGlyph, showGlyphs } from './showGlyphs'
import type { Overlay } from './underPictures'

export interface Drawing extends Shown {
  readonly rulings: Ruling[]
  readonly areas: { readonly clips: Box[]; readonly fills: Box[] }
  /** Pictures, and shapes that may be outlines of characters. */
  readonly wordless: Box[]
  /** Pictures that may hide what was drawn before them, in the order of drawing. */
  readonly overlays: Overlay[]
  /** Dark bars with nothing on them. */
  readonly bars: readonly Box[]
  /** Text stands in a layer that is not shown. */
  readonly unshown: boolean
}

/** Looks a font up by pdf.js's name; null where it never loaded. */
type FontOf = (name: string) => FontMetrics | null

/** Whether a layer is shown, by what pdf.js says of it. */
type IsShown = (layer: unknown) => boolean

const allShown: IsShown = () => true

/**
 * Reads one page's operator list.
 * @param fnArray operator codes, @param argsArray their arguments, both as pdf.js gives them.
 * @param viewport the page's transform to top-left points, rotation included (`page.getViewport({ scale: 1 }).transform`).
 * @param most the largest area (square points) of a cell on the page.
 * @param stamps ids of annotations that stamp the page: what they say is none of its text.
 * @param said hears what the fonts say of digits.
 */
export const operatorsToDrawing = (
  fnArray: ArrayLike<number>,
  argsArray: ArrayLike<unknown>,
  viewport: Matrix,
  fontOf: FontOf,
  isShown = allShown,
  most = Number.POSITIVE_INFINITY,
  stamps: ReadonlySet<string> = new Set(),
  said = saidDigits(),
): Drawing => {
  const canvas = new Canvas(viewport, fontOf, isShown, stamps, said)
  for (let index = 0; index < fnArray.length; index++) operations[fnArray[index] ?? -1]?.(canvas, argsArray[index] ?? [])
  const { drawing, unshown } = canvas
  // What a note strikes out is as much in doubt as what a line of the page does.
  const glyphs = findDecorations(markClipped(drawing.glyphs, canvas.windows, most, drawing.rulings), canvas.noteLines).glyphs
  return {
    ...drawing,
    glyphs: markUnder(markHidden([...glyphs], canvas.paints), canvas.paints),
    // What a layer hides others may see, and where a cell's clip hides its figure the cell is not blank.
    wordless: [
      ...[...drawing.wordless, ...unshown.glyphs.map(({ box }) => box)],
      ...drawing.clipped.flatMap(({ clip, at }) => (isCellSized(clip, most) ? [at] : [])),
    ],
    bars: emptyBars(glyphs, canvas.paints),
    unshown: unshown.glyphs.length > 0,
  }
}

/** A page while it is drawn. */
class Canvas {
  readonly drawing: Omit<Drawing, 'unshown' | 'bars'> = {
    glyphs: [],
    rulings: [],
    areas: { clips: [], fills: [] },
    wordless: [],
    overlays: [],
    tilted: new Set(),
    leans: [],
    clipped: [],
  }
  /** Text of layers that are not shown. */
  readonly unshown: Shown = { glyphs: [], tilted: new Set(), leans: [], clipped: [] }
  readonly paints: Paint[] = []
  readonly windows: Window[] = []
  /** Lines of notes, seals and fields. */
  readonly noteLines: Ruling[] = []
  state: GraphicsState
  private readonly stack: GraphicsState[] = []
  private readonly fontOf: FontOf
  private text: Matrix = identity
  private at: readonly [number, number] = [0, 0]
  private lineAt: readonly [number, number] = [0, 0]
  private pendingClip = false
  /** Counts text objects, and within one what is set elsewhere: what has one number was set together. */
  private object = 0
  /** Text goes on at a place of its own. */
  private moved = false
  /** The last text was a single glyph. */
  private single = false
  /** Where it ended on the page. */
  private end: readonly [number, number] = [0, 0]
  /** The clip that text was last shown through. */
  private window = everything

  private readonly isShown: IsShown
  private readonly stamps: ReadonlySet<string>
  private readonly said: SaidDigits
  /** Of each stretch of marked content that is open, whether it hides what is in it. */
  private readonly marked: boolean[] = []

  constructor(viewport: Matrix, fontOf: FontOf, isShown: IsShown, stamps: ReadonlySet<string>, said: SaidDigits) {
    this.state = initialState(viewport)
    this.fontOf = fontOf
    this.isShown = isShown
    this.stamps = stamps
    this.said = said
  }

  /** @param layer what is shown or not; absent where the stretch is marked for another reason. */
  beginMarked(layer?: unknown) {
    this.marked.push(layer !== undefined && !this.isShown(layer))
  }

  endMarked() {
    this.marked.pop()
  }

  private get isHidden(): boolean {
    return this.marked.includes(true)
  }

  /** Where lines go: the frame of a seal or a note is no border of cells. */
  private get rulings(): Ruling[] {
    return this.state.over ? this.noteLines : this.drawing.rulings
  }

  /** @param id of the annotation. */
  beginNote(id: string) {
    this.state.over = true
    this.state.stamp ||= this.stamps.has(id)
  }

  save() {
    this.stack.push({ ...this.state })
  }

  restore() {
    this.state = this.stack.pop() ?? this.state
  }

  transform(matrix: Matrix | null | undefined) {
    if (matrix) this.state.matrix = multiply(this.state.matrix, matrix)
  }

  clipTo(box: Box) {
    this.state.clip = intersect(this.state.clip, applyToBox(this.state.matrix, box))
  }

  /** The next path clips. */
  clipByPath() {
    this.pendingClip = true
  }

  beginText() {
    this.object++
    this.setText(identity)
  }

  setText(matrix: Matrix) {
    this.text = matrix
    this.at = this.lineAt = [0, 0]
    this.moved = true
  }

  moveText(dx: number, dy: number) {
    this.at = this.lineAt = [this.lineAt[0] + dx, this.lineAt[1] + dy]
    this.moved = true
  }

  show(glyphs: readonly ShownGlyph[]) {
    this.said.hear(this.state.fontName, glyphs)
    for (const part of partsOf(glyphs)) this.showPart(part)
  }

  private showPart({ ahead, single, glyphs }: ShownPart) {
    const { state, drawing } = this
    const before = drawing.glyphs.length
    const matrix = multiply(state.matrix, this.text)
    const em = Math.abs(matrix[3] || matrix[1]) * state.fontSize || 1
    const off = ahead + (this.moved ? distance(apply(matrix, ...this.at), this.end) / em : 0)
    if (isElsewhere(off, { oneByOne: single && this.single, moved: this.moved })) this.object++
    this.single = single
    this.moved = false
    const pen = { state, matrix, font: this.fontOf(state.fontName), object: this.object }
    this.at = showGlyphs(glyphs, pen, this.at, this.isHidden ? this.unshown : drawing)
    this.end = apply(matrix, ...this.at)
    const { length } = drawing.glyphs
    if (state.stamp) for (let at = before; at < length; at++) drawing.glyphs[at] = { ...(drawing.glyphs[at] as Glyph), hidden: true }
    if (state.clip === everything || length === before) return
    if (state.clip === this.window) {
      const last = this.windows.at(-1)
      if (last) this.windows[this.windows.length - 1] = { ...last, to: length }
      return
    }
    this.window = state.clip
    this.windows.push({ clip: state.clip, from: before, to: length })
    drawing.areas.clips.push(state.clip)
  }

  /** Something that may hide the glyphs before it. @param ink its colour; null where they may show through. */
  cover(box: Box, ink: string | null, picture: Pick<Paint, 'picture'> = {}) {
    if (!this.isHidden) this.paints.push({ box, ink, before: this.drawing.glyphs.length, ...picture })
  }

  /** A picture takes the unit square; a thin one is a line. */
  picture(own: OwnPicture) {
    if (this.isHidden) return
    const { state, drawing } = this
    const matrix = multiply(state.matrix, own.matrix)
    const box = applyToBox(matrix, [0, 0, 1, 1])
    if (addThinBox(box, state.clip, this.rulings)) return
    const shown = intersect(box, state.clip)
    if (shown[2] > shown[0] && shown[3] > shown[1]) drawing.wordless.push(shown)
    const mayHide = coverOf({ ...state, fill: '' }) !== null
    this.cover(shown, null, mayHide ? { picture: true } : {})
    if (mayHide) drawing.overlays.push({ ...own, matrix, box: shown, before: drawing.glyphs.length })
  }

  paint(kind: number, path: ArrayLike<number>, extent: ArrayLike<number>) {
    const { state, drawing } = this
    const box = applyToBox(state.matrix, [extent[0] ?? 0, extent[1] ?? 0, extent[2] ?? 0, extent[3] ?? 0])
    const fills = (isFill(kind) || isBoth(kind)) && !this.isHidden
    const strokes = (isStroke(kind) || isBoth(kind)) && !this.isHidden
    if (strokes && !isWhite(state.stroke)) pathToRulings(path, state.matrix, state.clip, 'stroke', this.rulings)
    else if (fills && !isWhite(state.fill)) pathToRulings(path, state.matrix, state.clip, 'fill', this.rulings)
    if (fills) this.fill(path, box)
    if ((fills && !isWhite(state.fill)) || (strokes && !isWhite(state.stroke)))
      pathToShapes(path, state.matrix, state.clip, drawing.wordless)
    if (!this.pendingClip) return
    state.clip = intersect(state.clip, box)
    state.holed ||= hasParts(path)
  }

  /** The path is done: a clip that was waiting for it is too. */
  endPath() {
    this.pendingClip = false
  }

  private fill(path: ArrayLike<number>, box: Box) {
    const { matrix, clip, over } = this.state
    const fills = over ? [] : this.drawing.areas.fills
    const first = fills.length
    pathToFills(path, matrix, clip, fills)
    // Two shapes in one path may be a ring, and others than rectangles hide less than the box around them.
    const filled = fills.slice(first)
    if (filled.length > 0 && areApart(filled)) for (const each of filled) this.cover(each, coverOf(this.state))
    else this.cover(intersect(box, clip), null)
  }
}

/** More rectangles than this in one path are a drawing. */
const MAX_APART = 200

const areApart = (boxes: readonly Box[]): boolean =>
  boxes.length <= MAX_APART &&
  boxes.every(([left, top, right, bottom], at) =>
    boxes.slice(at + 1).every(other => other[0] >= right || other[2] <= left || other[1] >= bottom || other[3] <= top),
  )

const distance = ([x, y]: readonly [number, number], [otherX, otherY]: readonly [number, number]): number =>
  Math.hypot(x - otherX, y - otherY)

const isStroke = (paint: number) => paint === OPS.stroke || paint === OPS.closeStroke
const isFill = (paint: number) => paint === OPS.fill || paint === OPS.eoFill
const isBoth = (paint: number) =>
  paint === OPS.fillStroke || paint === OPS.eoFillStroke || paint === OPS.closeFillStroke || paint === OPS.closeEOFillStroke

type Operation = (canvas: Canvas, args: unknown) => void

/** What an operation does. pdf.js leaves the type of its arguments open: each operation says here what it gets. */
const operation =
  <Arguments>(run: (canvas: Canvas, args: Arguments) => void): Operation =>
  (canvas, args) =>
    run(canvas, args as Arguments)

const save = operation(canvas => canvas.save())
const restore = operation(canvas => canvas.restore())
const clip = operation(canvas => canvas.clipByPath())
const setPattern = operation(({ state }) => {
  state.fill = PATTERN
})

/** By operator code; what is not named here draws neither text nor lines. The paint `endPath` draws nothing: with a pending clip it only clips. */
const operations: { readonly [code: number]: Operation } = {
  [OPS.save]: save,
  [OPS.beginGroup]: operation(canvas => {
    canvas.save()
    enterGroup(canvas.state)
  }),
  [OPS.restore]: restore,
  [OPS.endGroup]: restore,
  [OPS.paintFormXObjectEnd]: restore,
  [OPS.endAnnotation]: restore,
  [OPS.transform]: operation<Matrix>((canvas, matrix) => canvas.transform(matrix)),
  [OPS.paintFormXObjectBegin]: operation<[Matrix | null, Box | null]>((canvas, [matrix, box]) => {
    canvas.save()
    canvas.transform(matrix)
    if (box) canvas.clipTo(box)
  }),
  [OPS.beginAnnotation]: operation<[string, Box, Matrix | null, Matrix | null]>((canvas, [id, , transform, matrix]) => {
    canvas.save()
    canvas.transform(transform)
    canvas.transform(matrix)
    canvas.beginNote(id)
  }),
  [OPS.clip]: clip,
  [OPS.eoClip]: clip,
  [OPS.constructPath]: operation<[number, readonly [ArrayLike<number> | null] | null, ArrayLike<number> | null]>(
    (canvas, [kind, data, extent]) => {
      if (data?.[0] && extent) canvas.paint(kind, data[0], extent)
      canvas.endPath()
    },
  ),
  [OPS.setFillRGBColor]: operation<[unknown]>(({ state }, [colour]) => {
    state.fill = String(colour)
  }),
  [OPS.setStrokeRGBColor]: operation<[unknown]>(({ state }, [colour]) => {
    state.stroke = String(colour)
  }),
  [OPS.setFillColorN]: setPattern,
  [OPS.setFillTransparent]: setPattern,
  [OPS.setGState]: operation<[readonly (readonly [string, unknown])[]]>(({ state }, [settings]) => applySettings(state, settings)),
  // A gradient takes all that its clip leaves.
  [OPS.shadingFill]: operation(canvas => canvas.cover(canvas.state.clip, null)),
  [OPS.beginText]: operation(canvas => canvas.beginText()),
  [OPS.setTextMatrix]: operation<[Matrix] | Matrix>((canvas, args) => canvas.setText(args.length === 1 ? args[0] : args)),
  [OPS.setFont]: operation<[string, number]>(({ state }, [name, size]) => {
    state.fontName = name
    state.fontSize = size
  }),
  [OPS.setCharSpacing]: operation<[number]>(({ state }, [spacing]) => {
    state.charSpacing = spacing
  }),
  [OPS.setWordSpacing]: operation<[number]>(({ state }, [spacing]) => {
    state.wordSpacing = spacing
  }),
  [OPS.setHScale]: operation<[number]>(({ state }, [percent]) => {
    state.horizontalScale = percent / 100
  }),
  [OPS.setLeading]: operation<[number]>(({ state }, [leading]) => {
    state.leading = -leading
  }),
  [OPS.setTextRise]: operation<[number]>(({ state }, [rise]) => {
    state.rise = rise
  }),
  [OPS.setTextRenderingMode]: operation<[number]>(({ state }, [mode]) => {
    state.mode = mode
  }),
  [OPS.setLeadingMoveText]: operation<[number, number]>((canvas, [dx, dy]) => {
    canvas.state.leading = dy
    canvas.moveText(dx, dy)
  }),
  [OPS.moveText]: operation<[number, number]>((canvas, [dx, dy]) => canvas.moveText(dx, dy)),
  [OPS.nextLine]: operation(canvas => canvas.moveText(0, canvas.state.leading)),
  [OPS.beginMarkedContent]: operation(canvas => canvas.beginMarked()),
  [OPS.beginMarkedContentProps]: operation<[string, unknown]>((canvas, [tag, layer]) =>
    canvas.beginMarked(tag === 'OC' ? layer : undefined),
  ),
  [OPS.endMarkedContent]: operation(canvas => canvas.endMarked()),
  ...Object.fromEntries(
    [...pictureOperations].map(([code, picturesOf]) => [
      code,
      operation<readonly unknown[]>((canvas, args) => {
        for (const picture of picturesOf(args)) canvas.picture(picture)
      }),
    ]),
  ),
  [OPS.showText]: operation<[readonly ShownGlyph[]]>((canvas, [glyphs]) => canvas.show(glyphs)),
}
