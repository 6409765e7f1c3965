/** What a page of an OFD draws → glyphs, rulings and areas in points, as of a page of any format. */

import type { Box } from '../../model/source'
import { cellAreas, pathToFills } from '../page/areas'
import { apply, intersect, type Matrix, multiply } from '../page/matrix'
import { pathToRulings } from '../page/paths'
import type { Sheet } from '../page/turn'
import { markHidden } from '../page/unseen'
import { childOf, elementsOf, textOf, type XmlNode } from '../xml/xmlTree'
import type { Drawing } from './drawing'
import type { OfdPage } from './package'
import { addText } from './text'
import { readColour, readMatrix, readPath, readRectangle } from './values'

export interface DrawnPage {
  readonly sheet: Sheet
  /** Filled shapes that are no rectangles: where there are many and no text, these are its outlines. */
  readonly outlines: number
  /** Pictures, by their share of the page. */
  readonly pictures: readonly number[]
}

/** Points to a millimetre. */
const POINTS = 72 / 25.4

export const drawPage = ({ area: [left, top, wide, high], layers }: OfdPage): DrawnPage => {
  const drawing: Drawing = {
    ...{ glyphs: [], rulings: [], fills: [], paints: [], tilted: new Set<string>(), pictures: [], outlines: 0, objects: 0 },
  }
  const [width, height] = [wide * POINTS, high * POINTS]
  const page: Matrix = [POINTS, 0, 0, POINTS, -left * POINTS, -top * POINTS]
  for (const layer of layers) addObjects(layer, page, [0, 0, width, height], drawing)
  const { glyphs, rulings, fills, tilted } = drawing
  return {
    sheet: {
      ...{ width, height, turn: 0, glyphs: markHidden(glyphs, drawing.paints), rulings, tilted },
      areas: cellAreas({ clips: [], fills }, width, height),
    },
    outlines: drawing.outlines,
    pictures: drawing.pictures.map(box => ((box[2] - box[0]) * (box[3] - box[1])) / (width * height)),
  }
}

/** Layers and blocks hold objects, and blocks within them. */
const addObjects = (parent: XmlNode, page: Matrix, paper: Box, drawing: Drawing): void => {
  for (const object of elementsOf(parent)) {
    if (object.attributes.Visible === 'false') continue
    if (object.name === 'PageBlock' || object.name === 'Layer') addObjects(object, page, paper, drawing)
    else if (object.name === 'TextObject') addText(object, matrixOf(object, page), drawing)
    else if (object.name === 'PathObject') addPath(object, matrixOf(object, page), paper, drawing)
    else if (object.name === 'ImageObject') addPicture(object, page, paper, drawing)
  }
}

/** An object has coordinates of its own, which its matrix and the corner of its boundary bring onto the page. */
const matrixOf = ({ attributes }: XmlNode, page: Matrix): Matrix => {
  const [left = 0, top = 0] = readRectangle(attributes.Boundary) ?? cornerOf(attributes.Boundary)
  const placed = multiply(page, [1, 0, 0, 1, left, top])
  const own = readMatrix(attributes.CTM)
  return own ? multiply(placed, own) : placed
}

/** The boundary of a straight line may have no width, or no height. */
const cornerOf = (boundary: string | undefined): number[] =>
  (boundary ?? '')
    .trim()
    .split(/\s+/)
    .map(Number)
    .map(value => (Number.isFinite(value) ? value : 0))

const isOn = (value: string | undefined, usual: boolean) => (value === undefined ? usual : value === 'true' || value === '1')

const addPath = (object: XmlNode, matrix: Matrix, paper: Box, drawing: Drawing): void => {
  const path = readPath(textOf(childOf(object, 'AbbreviatedData') ?? { name: '', attributes: {}, children: [] }))
  const { attributes } = object
  const ink = (name: string, usual: string | null) => {
    const colour = childOf(object, name)
    return colour ? readColour(colour.attributes.Value) : usual
  }
  const stroke = isOn(attributes.Stroke, true) ? ink('StrokeColor', '#000000') : null
  const fill = isOn(attributes.Fill, false) ? ink('FillColor', '#000000') : null
  if (stroke !== null && stroke !== WHITE) pathToRulings(path, matrix, paper, 'stroke', drawing.rulings)
  if (!isOn(attributes.Fill, false)) return
  if (fill !== null && fill !== WHITE && stroke === null) pathToRulings(path, matrix, paper, 'fill', drawing.rulings)
  const first = drawing.fills.length
  pathToFills(path, matrix, paper, drawing.fills)
  const [filled, another] = drawing.fills.slice(first)
  if (filled && !another) drawing.paints.push({ box: filled, ink: isSolid(object) ? fill : null, before: drawing.glyphs.length })
  if (isCurved(path)) drawing.outlines++
}

const WHITE = '#ffffff'

const isSolid = (object: XmlNode): boolean =>
  [object.attributes.Alpha, childOf(object, 'FillColor')?.attributes.Alpha].every(alpha => alpha === undefined || Number(alpha) >= 250)

/** A letter's outline has curves, or many corners; a cell's background has neither. */
const isCurved = (path: readonly number[]): boolean => path.length > 40

const addPicture = (object: XmlNode, page: Matrix, paper: Box, drawing: Drawing): void => {
  const boundary = readRectangle(object.attributes.Boundary)
  if (!boundary) return
  const [x, y] = apply(page, boundary[0], boundary[1])
  const [right, bottom] = apply(page, boundary[0] + boundary[2], boundary[1] + boundary[3])
  const box = intersect([x, y, right, bottom], paper)
  if (box[2] <= box[0] || box[3] <= box[1]) return
  drawing.pictures.push(box)
  drawing.paints.push({ box, ink: null, before: drawing.glyphs.length })
}
