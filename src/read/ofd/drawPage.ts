/** What a page of an OFD draws → glyphs, rulings and areas in points, as of a page of any format. */

import type { Box } from '../../model/source'
import { damagedFile } from '../failures'
import { cellAreas, pathToFills } from '../page/areas'
import { applyToBox, intersect, type Matrix } from '../page/matrix'
import { pathToRulings } from '../page/paths'
import { pathToShapes } from '../page/shapes'
import type { Sheet } from '../page/turn'
import { markHidden } from '../page/unseen'
import { Refusal } from '../refusal'
import { childOf, elementsOf, textOf, type XmlNode } from '../xml/xmlTree'
import { clipOf } from './clips'
import type { Drawing } from './drawing'
import type { OfdPage } from './package'
import type { Resources } from './resources'
import { addText } from './text'
import { placedBy, readColour, readPath, readRectangle } from './values'

export interface DrawnPage {
  readonly sheet: Sheet
  /** Characters that print and are known. */
  readonly printed: number
  /** Filled shapes that are no rectangles, and characters that are shapes only: where there are many and no text, these are its outlines. */
  readonly outlines: number
  readonly shapesOnly: number
  /** Pictures, where they are on the page. */
  readonly pictures: readonly Box[]
  /** Of the same pictures, the ids of what they show. */
  readonly images: readonly (string | null)[]
}

/** Points to a millimetre. */
const POINTS = 72 / 25.4

/** Graphics within each other. */
const MAX_DEPTH = 8
/** Objects of a page: dense tables have some 5000, glyph by glyph some 20,000. Graphics may draw each other without end. */
const MAX_OBJECTS = 200_000

export const drawPage = ({ area: [left, top, wide, high], layers, resources }: OfdPage): DrawnPage => {
  const drawing: Drawing = {
    ...{ glyphs: [], rulings: [], fills: [], paints: [], tilted: new Set<string>(), clips: [], pictures: [], images: [], shapes: [] },
    ...{ outlines: 0, shapesOnly: 0, objects: 0, drawn: 0 },
  }
  const [width, height] = [wide * POINTS, high * POINTS]
  const page: Matrix = [POINTS, 0, 0, POINTS, -left * POINTS, -top * POINTS]
  const around: Around = { matrix: page, clip: [0, 0, width, height], params: [], depth: 0, resources }
  for (const layer of layers) addBlock(layer, around, drawing)
  const { rulings, fills, tilted, clips } = drawing
  const glyphs = markHidden(drawing.glyphs, drawing.paints)
  return {
    sheet: {
      ...{ width, height, turn: 0, glyphs, rulings, tilted },
      areas: cellAreas({ clips, fills }, width, height),
      wordless: [...drawing.pictures, ...drawing.shapes],
    },
    printed: glyphs.filter(glyph => !glyph.hidden).length,
    ...{ outlines: drawing.outlines, shapesOnly: drawing.shapesOnly, pictures: drawing.pictures, images: drawing.images },
  }
}

/** What holds of all that stands in a block. */
interface Around {
  readonly matrix: Matrix
  /** What shows, in page points. */
  readonly clip: Box
  /** Ids of parameters of drawing, the nearest first. */
  readonly params: readonly string[]
  readonly depth: number
  readonly resources: Resources
}

/** A layer, a block within one, or what a note on the page looks like. */
const addBlock = (block: XmlNode, around: Around, drawing: Drawing): void => {
  const { DrawParam: param } = block.attributes
  const inner = {
    ...around,
    ...(block.name === 'Appearance' ? { matrix: placedBy(block, around.matrix).matrix } : {}),
    ...(param === undefined ? {} : { params: [param, ...around.params] }),
  }
  for (const object of elementsOf(block)) addObject(object, inner, drawing)
}

const addObject = (object: XmlNode, around: Around, drawing: Drawing): void => {
  if (/^(?:false|0)$/.test(object.attributes.Visible ?? '')) return
  if (++drawing.drawn > MAX_OBJECTS) throw new Refusal(damagedFile())
  const add = kinds[object.name]
  if (object.name === 'PageBlock' || object.name === 'Layer') addBlock(object, around, drawing)
  else if (add) addPlaced(object, add, around, drawing)
}

const addPlaced = (object: XmlNode, add: Add, around: Around, drawing: Drawing): void => {
  const { corner, matrix } = placedBy(object, around.matrix)
  const own = clipOf(object, corner, matrix)
  if (own && object.name === 'TextObject') drawing.clips.push(own)
  add(object, { ...around, matrix, clip: own ? intersect(around.clip, own) : around.clip }, drawing, around.matrix)
}

type Add = (object: XmlNode, own: Around, drawing: Drawing, outer: Matrix) => void

const addPath: Add = (object, { matrix, clip, params, resources }, drawing) => {
  const path = readPath(textOf(childOf(object, 'AbbreviatedData') ?? none))
  const ink = (name: 'FillColor' | 'StrokeColor') => {
    const colour = resources.colour(object, name, params)
    return colour ? readColour(colour.attributes.Value) : '#000000'
  }
  const filled = isOn(object.attributes.Fill, false)
  const stroke = isOn(object.attributes.Stroke, true) ? ink('StrokeColor') : null
  const fill = filled ? ink('FillColor') : null
  if (stroke !== null && stroke !== WHITE) pathToRulings(path, matrix, clip, 'stroke', drawing.rulings)
  if ((filled && fill !== WHITE) || (stroke !== null && stroke !== WHITE)) pathToShapes(path, matrix, clip, drawing.shapes)
  if (!filled) return
  if (fill !== null && fill !== WHITE && stroke === null) pathToRulings(path, matrix, clip, 'fill', drawing.rulings)
  const first = drawing.fills.length
  pathToFills(path, matrix, clip, drawing.fills)
  const [box, another] = drawing.fills.slice(first)
  const solid = isSolid(object, resources.colour(object, 'FillColor', params))
  if (box && !another) drawing.paints.push({ box, ink: solid ? fill : null, before: drawing.glyphs.length })
  if (isCurved(path)) drawing.outlines++
}

const none: XmlNode = { name: '', attributes: {}, children: [] }

const isOn = (value: string | undefined, usual: boolean) => (value === undefined ? usual : value === 'true' || value === '1')

const WHITE = '#ffffff'

const isSolid = (object: XmlNode, colour: XmlNode | null): boolean =>
  [object.attributes.Alpha, colour?.attributes.Alpha].every(alpha => alpha === undefined || Number(alpha) >= 250)

/** A letter's outline has curves, or many corners; a cell's background has neither. */
const isCurved = (path: readonly number[]): boolean => path.length > 40

const addPicture: Add = (object, { clip }, drawing, outer) => {
  const boundary = readRectangle(object.attributes.Boundary)
  if (!boundary) return
  const [left, top, width, height] = boundary
  const box = intersect(applyToBox(outer, [left, top, left + width, top + height]), clip)
  if (box[2] <= box[0] || box[3] <= box[1]) return
  drawing.pictures.push(box)
  drawing.images.push(object.attributes.ResourceID ?? null)
  drawing.paints.push({ box, ink: null, before: drawing.glyphs.length })
}

const addComposite: Add = (object, own, drawing) => {
  const unit = own.resources.unit(object.attributes.ResourceID)
  if (unit && own.depth < MAX_DEPTH) addBlock(unit, { ...own, depth: own.depth + 1 }, drawing)
}

const kinds: Readonly<Record<string, Add>> = {
  PathObject: addPath,
  ImageObject: addPicture,
  CompositeObject: addComposite,
  TextObject: (object, { matrix, clip, params, resources }, drawing) =>
    addText(object, { matrix, clip, colourOf: name => resources.colour(object, name, params) }, drawing),
}
