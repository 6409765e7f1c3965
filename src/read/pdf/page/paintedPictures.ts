/** The pictures that a page's drawing operations paint, each with its place on the page. */
import { type Matrix, multiply } from '../../page/matrix'
import { OPS } from '../pdfjs/operations'
import { type OwnPicture, pictureOperations, type RawImage } from './pictures'

/** A picture of a page; its place is on the page. */
export interface PaintedPicture extends OwnPicture {
  readonly image: string | RawImage
  /** The colour that a mask lets through: #rrggbb */
  readonly fill: string
  /** The number of its operation. */
  readonly at: number
}

/** @param viewport what page points are made with; the identity leaves them as the file has them. @returns in the order of painting. */
export const paintedPictures = (operators: readonly number[], args: readonly unknown[], viewport: Matrix): PaintedPicture[] => {
  const painted: PaintedPicture[] = []
  const saved: State[] = []
  let state: State = { matrix: viewport, fill: BLACK }
  for (const [i, operator] of operators.entries()) {
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(state)
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) state = saved.pop() ?? state
    const own = matrixOf(operator, args[i])
    if (own) state = { ...state, matrix: multiply(state.matrix, own) }
    if (operator === OPS.setFillRGBColor) state = { ...state, fill: String((args[i] as [unknown])[0]) }
    if (operator === OPS.setFillColorN) state = { ...state, fill: BLACK }
    for (const { image, matrix, ...picture } of pictureOperations.get(operator)?.(args[i] as readonly unknown[]) ?? [])
      if (image !== null) painted.push({ fill: state.fill, at: i, ...picture, image, matrix: multiply(state.matrix, matrix) })
  }
  return painted
}

interface State {
  readonly matrix: Matrix
  readonly fill: string
}

const BLACK = '#000000'

const matrixOf = (operator: number, args: unknown): Matrix | null => {
  if (operator === OPS.transform) return args as Matrix
  return operator === OPS.paintFormXObjectBegin ? ((args as [Matrix | null])[0] ?? null) : null
}
