/** What on a page may be a table though it is no text: a picture, or characters that are outlines or pictures each. */
import { hasMiddleIn, middleY } from '../../geometry/middle'
import type { Box, SourceLine, SourcePicture } from '../../model/source'
import { isTableSized, mayBe } from '../office/tableSized'

/** So many shapes without a line of text between them are more than a sign or a seal. */
const MANY_SHAPES = 60

/** The shortest heading of the form has six. */
const SIGNS = 6

/**
 * @param wordless pictures and shapes of the page. @param lines its lines. @param before how many lines the document has before them.
 * @returns pictures as large as a table with no print over them, and stretches between two lines of text that are full of shapes; and what may be a
 * line of words that are drawn: a picture of that shape, or so many shapes as it has signs.
 */
export const picturesOn = (wordless: readonly Box[], lines: readonly SourceLine[], before: number): SourcePicture[] => {
  if (wordless.length === 0) return []
  const boxes = lines.flatMap(({ box }) => (box ? [box] : []))
  const above = (y: number) => before + boxes.filter(([, top]) => top < y).length
  const large = wordless.filter(box => isTableSized(box[2] - box[0], box[3] - box[1]) && !boxes.some(line => hasMiddleIn(line, box)))
  const shapes = wordless.filter(box => !boxes.some(([, top, , bottom]) => top <= middleY(box) && middleY(box) <= bottom))
  const counts = new Map<number, number>()
  for (const box of shapes) counts.set(above(box[1]), (counts.get(above(box[1])) ?? 0) + 1)
  const full = [...counts].flatMap(([line, count]) => (count >= MANY_SHAPES ? [line] : []))
  const drawn = shapes.flatMap(box => (mayBe(box[2] - box[0], box[3] - box[1]) === 'words' ? [above(box[1])] : []))
  const words = [...drawn, ...[...counts].flatMap(([line, count]) => (count >= SIGNS && count < MANY_SHAPES ? [line] : []))]
  return [
    ...[...new Set([...large.map(([, top]) => above(top)), ...full])].map(line => ({ line, of: 'picture' as const })),
    ...[...new Set(words)].map(line => ({ line, of: 'words' as const })),
  ]
}
