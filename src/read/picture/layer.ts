/**
 * The words that another program laid, unseen, over a scan: a third witness beside the two readers. It confirms what one of them sees and
 * none denies, doubts and proposes, and never says alone what a cell holds.
 */
import { hasMiddleIn } from '../../geometry/middle'
import type { Box } from '../../model/place'
import type { Run } from '../../model/source'
import type { SeenCell, SeenLine, SeenTable } from '../../picture/seenPage'
import { areAlike } from '../../text/similarity'

/** Figures of a layer that contradict more than this part of what it is asked about, and at least so many, were not laid over this picture. */
const MOST = 0.5
const AT_LEAST = 6

/**
 * The tables with what a layer says of their cells. A figure that it contradicts is doubted, a cell seen empty where it has a figure is to be
 * asked, what a reader is not sure of and it says too is read, and where the readers disagree what one of them and the layer see is proposed
 * first.
 * @param place of a cell on the page, where the layer's words have theirs.
 * @returns null for a layer that was not laid over this picture.
 */
export const hearLayer = (tables: readonly SeenTable[], words: readonly Run[], place: (box: Box) => Box): readonly SeenTable[] | null => {
  const heard = new Map(tables.flatMap(({ cells }) => cells.map(cell => [cell, figureIn(words, place(cell.box))] as const)))
  const asked = [...heard].filter(([cell, figure]) => figure !== null && (cell.kind === 'figure' || cell.kind === 'empty'))
  const against = asked.filter(([cell, figure]) => !says(cell.text, figure)).length
  if (against >= AT_LEAST && against > MOST * asked.length) return null
  return tables.map(table => ({ ...table, cells: table.cells.map(cell => weigh(cell, heard.get(cell) ?? null)) }))
}

/** So alike, from 0 to 1, is what both see of the same words. */
const SAME_WORDS = 0.5

/**
 * A line of running text with the layer's words where they are much the same: another program read them with the page before it, and no figure
 * of a table is among them.
 */
export const lineOfLayer = (line: SeenLine, words: readonly Run[], place: (box: Box) => Box): SeenLine => {
  const text = wordsIn(words, place(line.box))
    .map(run => run.text)
    .join('')
  return text !== '' && areAlike(text, line.text, SAME_WORDS) ? { ...line, text } : line
}

/** What has its middle in a box, left to right. */
const wordsIn = (words: readonly Run[], box: Box): readonly Run[] =>
  words.filter(run => hasMiddleIn(run.box, box)).toSorted((one, other) => one.box[0] - other.box[0])

/** @param figure that the layer has in the cell; null where it has none that can be told. */
export const weigh = (cell: SeenCell, figure: string | null): SeenCell => {
  if (figure === null || cell.kind === 'words') return cell
  if (cell.kind === 'figure') return says(cell.text, figure) ? cell : { ...cell, doubted: true }
  if (cell.kind === 'empty') return { ...cell, kind: 'unsure', text: figure }
  const { readings = [] } = cell
  // Two programs that know nothing of each other see the same, and nobody sees another figure: then the readers are not asked to be sure too.
  if (readings.length > 0 && readings.every(reading => says(reading, figure))) return { ...cell, kind: 'figure', text: figure }
  const confirmed = readings.find(reading => says(reading, figure))
  return confirmed === undefined && cell.text !== '' ? cell : { ...cell, text: confirmed ?? figure }
}

/** Whether what was read is a layer's figure, which has no separators. */
const says = (text: string, figure: string | null): boolean => text.replaceAll(',', '') === figure

/** Points by which a layer's words may reach over a cell's rules: programs place them by guess. */
const OVER = 3

/** The figure that stands in a cell alone; null where none does, where it reaches into another cell, or is no plain figure. */
export const figureIn = (words: readonly Run[], cell: Box): string | null => {
  const own = wordsIn(words, cell)
  if (own.length === 0 || own.some(({ box }) => box[0] < cell[0] - OVER || box[2] > cell[2] + OVER)) return null
  const text = own
    .map(run => run.text)
    .join('')
    .normalize('NFKC')
    .replace(/[\s,]/g, '')
  return /^[0-9]+(?:\.[0-9]+)?$/.test(text) ? text : null
}
