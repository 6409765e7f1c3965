/** The pictures that a page's drawing operations paint, each with its place on the page, and what is drawn over them. */
import type { Box } from '../../../model/place'
import { apply, applyToBox, boxAround, intersect, type Matrix, multiply } from '../../page/matrix'
import { OPS } from '../pdfjs/operations'
import { everything } from './graphicsState'
import { type OwnPicture, pictureOperations, type RawImage } from './pictures'

/** A picture of a page; its place is on the page. */
export interface PaintedPicture extends OwnPicture {
  readonly image: string | RawImage
  /** The colour that a mask lets through: #rrggbb */
  readonly fill: string
  /** How much of it shows: 0 nothing, 1 all. */
  readonly alpha: number
  /** Whether what is below shows through all that is light of it, as with ink. */
  readonly isInk: boolean
  /** What shows of it at most, on the page. */
  readonly clip: Box
  /** The number of its operation. */
  readonly at: number
}

/** Whether a layer is shown, by what pdf.js says of it. */
export type IsShown = (layer: unknown) => boolean

const allShown: IsShown = () => true

/** @param viewport what page points are made with; the identity leaves them as the file has them. @returns in the order of painting. */
export const paintedPictures = (
  operators: readonly number[],
  args: readonly unknown[],
  viewport: Matrix,
  isShown = allShown,
): PaintedPicture[] => {
  const painted: PaintedPicture[] = []
  for (const { at, operator, state } of painting(operators, args, viewport, isShown)) {
    const { fill, alpha, isInk, clip } = state
    for (const { image, matrix, ...picture } of pictureOperations.get(operator)?.(args[at] as readonly unknown[]) ?? [])
      if (image !== null) painted.push({ ...{ fill, alpha, isInk, clip, at }, ...picture, image, matrix: multiply(state.matrix, matrix) })
  }
  return painted
}

/**
 * Where lines and areas are drawn over the pictures of a page, by its content or by notes: strokes, and what may hide. What lies below a light ink shows.
 * @returns boxes, in the measure of the viewport; of a line one for each part of it.
 */
export const drawnOver = (operators: readonly number[], args: readonly unknown[], viewport: Matrix, isShown = allShown): Box[] => {
  const over: Box[] = []
  let isOver = false
  for (const { at, operator, state } of painting(operators, args, viewport, isShown)) {
    isOver ||= pictureOperations.has(operator)
    if (!isOver || operator !== OPS.constructPath) continue
    const [kind, data, extent] = args[at] as PathArgs
    if (!data?.[0] || !extent || kind === OPS.endPath) continue
    const isCover = !state.isInk && state.alpha > SEE_THROUGH
    const boxes = isStroke(kind) ? partsOf(data[0], state.matrix) : isCover ? [boxOf(extent, state.matrix)] : []
    over.push(...boxes.map(box => intersect(box, state.clip)).filter(([left, top, right, bottom]) => left <= right && top <= bottom))
  }
  return over
}

const boxOf = ([left = 0, top = 0, right = 0, bottom = 0]: readonly number[], matrix: Matrix): Box =>
  applyToBox(matrix, [left, top, right, bottom])

type PathArgs = readonly [kind: number, data: readonly [ArrayLike<number> | null] | null, extent: readonly number[] | null]

const isStroke = (kind: number) => kind === OPS.stroke || kind === OPS.closeStroke

/** Through an area of this opacity print is seen well. */
const SEE_THROUGH = 0.5

/** How many numbers follow each code of pdf.js's flat path data: move, line, curve, quadratic, close. */
const NUMBERS = [2, 2, 6, 4, 0]

/** The box around each part of a line, from one point that it is given by to the next. */
const partsOf = (path: ArrayLike<number>, matrix: Matrix): Box[] => {
  const parts: Box[] = []
  let before: readonly [number, number] | null = null
  let begin: readonly [number, number] | null = null
  for (let at = 0; at < path.length; ) {
    const kind = path[at] as number
    const numbers = NUMBERS[kind]
    if (numbers === undefined) break
    const end: readonly [number, number] | null =
      numbers === 0 ? begin : apply(matrix, path[at + numbers - 1] as number, path[at + numbers] as number)
    if (kind === 0) begin = end
    else if (before && end)
      parts.push(
        boxAround([
          [...before, ...before],
          [...end, ...end],
        ]),
      )
    before = end
    at += 1 + numbers
  }
  return parts
}

/** The operations with the state that each paints in; those of layers that nobody sees are left out. */
function* painting(operators: readonly number[], args: readonly unknown[], viewport: Matrix, isShown: IsShown) {
  const first: State = { matrix: viewport, fill: BLACK, alpha: 1, isInk: false, clip: everything, clips: false }
  const saved: State[] = []
  const hidden: boolean[] = []
  let state = first
  for (const [at, operator] of operators.entries()) {
    if (saves.has(operator)) saved.push(state)
    if (restores.has(operator)) state = saved.pop() ?? state
    if (operator === OPS.beginMarkedContent) hidden.push(false)
    if (operator === OPS.beginMarkedContentProps) hidden.push(isHidden(args[at], isShown))
    if (operator === OPS.endMarkedContent) hidden.pop()
    state = after(operator, args[at], operator === OPS.beginAnnotation ? first : state)
    if (!hidden.includes(true)) yield { at, operator, state }
  }
}

const isHidden = (args: unknown, isShown: IsShown): boolean => {
  const [tag, layer] = args as [string, unknown]
  return tag === 'OC' && !isShown(layer)
}

const saves = new Set<number>([OPS.save, OPS.paintFormXObjectBegin, OPS.beginAnnotation])
const restores = new Set<number>([OPS.restore, OPS.paintFormXObjectEnd, OPS.endAnnotation])

interface State {
  readonly matrix: Matrix
  readonly fill: string
  readonly alpha: number
  readonly isInk: boolean
  readonly clip: Box
  /** Whether the next path clips what follows it. */
  readonly clips: boolean
}

const BLACK = '#000000'

/** The state that an operation leaves. */
const after = (operator: number, args: unknown, state: State): State => {
  if (operator === OPS.setFillRGBColor) return { ...state, fill: String((args as [unknown])[0]) }
  if (operator === OPS.setFillColorN) return { ...state, fill: BLACK }
  if (operator === OPS.clip || operator === OPS.eoClip) return { ...state, clips: true }
  if (operator === OPS.constructPath) return state.clips ? { ...state, clips: false, clip: clipOf(args as PathArgs, state) } : state
  if (operator === OPS.setGState) return withSettings(state, (args as [readonly (readonly [string, unknown])[]])[0])
  return { ...state, matrix: matricesOf(operator, args).reduce(multiply, state.matrix) }
}

const clipOf = ([, , extent]: PathArgs, { clip, matrix }: State): Box => (extent ? intersect(clip, boxOf([...extent], matrix)) : clip)

/** Blendings through which print is seen wherever they are light. */
const inks = new Set<unknown>(['multiply', 'darken'])

const withSettings = (state: State, settings: readonly (readonly [string, unknown])[]): State => {
  const { ca = state.alpha, BM = null } = Object.fromEntries(settings)
  return { ...state, alpha: Number(ca), isInk: BM === null ? state.isInk : inks.has(BM) }
}

const matricesOf = (operator: number, args: unknown): readonly Matrix[] => {
  if (operator === OPS.transform) return [args as Matrix]
  const [first, , transform, matrix] = (args ?? []) as (Matrix | null | undefined)[]
  if (operator === OPS.paintFormXObjectBegin) return first ? [first] : []
  return operator === OPS.beginAnnotation ? [transform, matrix].flatMap(each => (each ? [each] : [])) : []
}
