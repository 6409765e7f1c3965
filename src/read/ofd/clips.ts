/** What shows of an object that is clipped. */
import type { Box } from '../../model/source'
import { boxAround, intersect, type Matrix, multiply } from '../page/matrix'
import { childOf, elementsOf, textOf, type XmlNode } from '../xml/xmlTree'
import { boxOfPath, placedBy, readMatrix, readPath } from './values'

/**
 * The box around what shows, in page points; null where nothing clips the object.
 * @param placed brings the corner of its boundary onto the page, `matrix` its own coordinates.
 */
export const clipOf = (object: XmlNode, placed: Matrix, matrix: Matrix): Box | null => {
  const clips = childOf(object, 'Clips')
  if (!clips) return null
  const outer = /^(?:false|0)$/.test(clips.attributes.TransFlag ?? '') ? placed : matrix
  // What stands in several areas of one clip shows; of several clips it has to stand in each.
  const boxes = elementsOf(clips).flatMap(clip => {
    const areas = elementsOf(clip).flatMap(area => {
      const box = boxOf(area, outer)
      return box ? [box] : []
    })
    return areas.length > 0 ? [boxAround(areas)] : []
  })
  return boxes.reduce<Box | null>((shown, box) => (shown ? intersect(shown, box) : box), null)
}

const boxOf = (area: XmlNode, outer: Matrix): Box | null => {
  const path = childOf(area, 'Path')
  const data = childOf(path, 'AbbreviatedData')
  if (!path || !data) return null
  const own = readMatrix(area.attributes.CTM)
  return boxOfPath(readPath(textOf(data)), placedBy(path, own ? multiply(outer, own) : outer).matrix)
}
