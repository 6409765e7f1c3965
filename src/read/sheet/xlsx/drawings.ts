/** What lies over the cells of a worksheet: text boxes, and pictures large enough to be a table. */
import { type Paragraph, type Picture, paragraph } from '../../markup/blocks'
import { isTableSized } from '../../office/tableSized'
import { childOf, elementsOf, textOf, type XmlNode, xmlTree } from '../../xml/xmlTree'
import type { Zip } from '../../zip'
import type { Floating } from '../sheet'
import { relationsOf } from './relations'

/** English Metric Units to a point. */
const EMU = 12_700
/** Size of a cell whose own is not looked up (points). */
const CELL = { width: 54, height: 13.5 }

/** In the order of the file. @param path of the worksheet's part. */
export const readDrawings = (zip: Zip, path: string): Floating[] => {
  const parts = [...relationsOf(zip, path).values()].filter(({ type }) => type === 'drawing')
  return parts.flatMap(part => {
    const bytes = zip.read(part.path)
    // Drawings use many namespaces with names of their own: local ones are enough.
    return bytes ? elementsOf(xmlTree(bytes, {})).flatMap(anchored) : []
  })
}

/** A shape hangs on a cell, or on two; one that hangs on none lies at the top. */
const anchored = (anchor: XmlNode): Floating[] => {
  const [from, to] = [placeOf(childOf(anchor, 'from')), placeOf(childOf(anchor, 'to'))]
  const size = {
    width: (to.column - from.column) * CELL.width,
    height: (to.row - from.row) * CELL.height,
    ...sizeOf(childOf(anchor, 'ext')),
  }
  return shapesIn(anchor).flatMap((shape): Floating[] => {
    const blocks = shape.name === 'sp' ? paragraphsOf(shape) : pictureOf(shape, size)
    return blocks.length > 0 ? [{ row: from.row, blocks }] : []
  })
}

const placeOf = (corner: XmlNode | undefined) => {
  const value = (name: string) => Math.max(0, Math.trunc(Number(textOf(childOf(corner, name) ?? none))) || 0)
  return { row: value('row'), column: value('col') }
}

const none: XmlNode = { name: '', attributes: {}, children: [] }

interface Size {
  readonly width: number
  readonly height: number
}

const sizeOf = (extent: XmlNode | undefined): Size | undefined =>
  extent && { width: Number(extent.attributes.cx) / EMU || 0, height: Number(extent.attributes.cy) / EMU || 0 }

const shapes = new Set(['sp', 'pic'])

/** Those of groups too, without hidden ones; of what stands for older programs beside what stands for newer ones the latter alone. */
const shapesIn = (node: XmlNode): XmlNode[] =>
  elementsOf(node).flatMap(child => {
    if (shapes.has(child.name)) return isHidden(child) ? [] : [child]
    return child.name === 'Fallback' ? [] : shapesIn(child)
  })

const isHidden = (shape: XmlNode): boolean =>
  elementsOf(shape).some(child => /^(?:1|true)$/.test(childOf(child, 'cNvPr')?.attributes.hidden ?? ''))

const paragraphsOf = (shape: XmlNode): Paragraph[] =>
  elementsOf(childOf(shape, 'txBody') ?? none)
    .filter(({ name }) => name === 'p')
    .map(lineOf)
    .filter(text => text.trim() !== '')
    .map(paragraph)

const lineOf = (node: XmlNode): string =>
  elementsOf(node)
    .map(run => (run.name === 'br' ? '\n' : isStruck(run) ? '' : textOf(childOf(run, 't') ?? none)))
    .join('')

const isStruck = (run: XmlNode): boolean => !/^(?:noStrike)?$/.test(childOf(run, 'rPr')?.attributes.strike ?? '')

const pictureOf = (shape: XmlNode, anchor: Size): Picture[] => {
  const { width, height } = sizeOf(childOf(childOf(childOf(shape, 'spPr'), 'xfrm'), 'ext')) ?? anchor
  return isTableSized(width, height) ? [{ kind: 'picture', of: 'picture' }] : []
}
