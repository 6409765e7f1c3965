import type { DrawnTable } from '../../../model/drawnTable'
import type { Anchor } from '../../../model/source'

/**
 * What a place is called: the file's own name for its cell, its page, and where there are neither pages nor numbered lines
 * to be seen, its table or the text around. Null for no place.
 * @param tables of a document that is drawn as paragraphs and tables.
 */
export const placeName = (place: Anchor | null, tables?: readonly DrawnTable[]): string | null => {
  if (!place) return null
  if (place.ref !== undefined) return place.ref
  if (place.page !== undefined) return `第 ${place.page} 页`
  if (!tables) return `第 ${place.line} 行`
  const table = tables.findIndex(({ rows }) => rows.some(cells => cells.some(cell => isIn(cell, place))))
  return table < 0 ? '正文' : `第 ${table + 1} 张表`
}

const isIn = ({ cell, lineFrom, lineTo }: DrawnTable['rows'][number][number], { cell: own, line }: Anchor): boolean =>
  own === undefined ? line >= lineFrom && line < lineTo : own === cell
