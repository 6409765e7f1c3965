/** Below rows of several figures those of one that heads of their own stand over: a title, two heads, and lines of a label and its figure. */
import { groupBy } from '../../model/groupBy'
import type { Box } from '../../model/place'
import { around } from '../cell/sortInk'
import type { GridCell, Picture } from '../picture'
import type { Piece } from './printPieces'
import { edgeBetween } from './rowEdges'
import { AROUND, type TextLine, textLines, wider } from './unruledLabels'

/** Characters from one line to the next at most. */
const NEXT = 7
/** A line without edges reaches so many characters up and down from its middle. */
const REACH = 0.8

/** White between words of one text, in characters: heads stand further from labels. */
const WORDS = 2

/** What stands on one line, from the left. */
interface Row {
  readonly texts: readonly TextLine[]
  readonly box: Box
  readonly kind: 'title' | 'heads' | 'figure' | 'other'
}

/**
 * @param xs where the columns of the rows above begin and end. @param top where the print of these ends.
 * @returns cells of the lines below, their rows counted from 0 and columns as in the table above; none where no figure is.
 */
export const singlesBelow = (
  page: Picture,
  pieces: readonly Piece[],
  xs: readonly number[],
  top: number,
  em: number,
): readonly GridCell[] => {
  const rows = rowsOf(pieces, xs, top, em)
  const ends = rows.findIndex((row, at) => row.kind === 'other' || row.box[1] - (rows[at - 1]?.box[3] ?? top) > NEXT * em)
  const near = ends < 0 ? rows : rows.slice(0, ends)
  const kept: Row[] = []
  for (const [at, row] of near.entries()) {
    const before = near[at - 1]?.kind
    const isNext =
      row.kind === 'title'
        ? before === undefined || before === 'figure'
        : row.kind === 'heads'
          ? before !== 'heads'
          : before === 'heads' || before === 'figure'
    if (!isNext) break
    kept.push(row)
  }
  const count = kept.findLastIndex(({ kind }) => kind === 'figure') + 1
  return kept
    .slice(0, count)
    .flatMap((row, at) => cellsOf(page, row, at, [kept[at - 1]?.box[3] ?? top, rows[at + 1]?.box[1] ?? page.height], xs, em))
}

const rowsOf = (pieces: readonly Piece[], xs: readonly number[], top: number, em: number): readonly Row[] => {
  const left = xs[0] as number
  const figures = new Set(pieces.filter(({ isFigure }) => isFigure).map(({ box }) => box.join()))
  const lines = textLines(
    pieces.filter(({ box }) => box[1] > top && box[3] - box[1] > em / 3),
    em,
  )
  let begun = Number.NEGATIVE_INFINITY
  const rows = groupBy(lines, ({ middle }) => {
    if (middle - begun > em / 2) begun = middle
    return begun
  })
  return rows.map(own => {
    const isFigure = ({ box }: TextLine) => figures.has(box.join())
    const texts = wordsTogether(own, isFigure, em)
    const [first, second, ...others] = texts as [TextLine, TextLine | undefined, ...TextLine[]]
    const areTwo = second && others.length === 0 && first.box[2] <= left && second.box[0] >= left && !isFigure(first)
    const kind = !second && !isFigure(first) ? 'title' : !areTwo ? 'other' : isFigure(second) ? 'figure' : 'heads'
    return { texts, box: around(texts), kind }
  })
}

/** From the left, words close beside each other as one text: brackets leave white about them. */
const wordsTogether = (texts: readonly TextLine[], isFigure: (text: TextLine) => boolean, em: number): readonly TextLine[] => {
  const whole: TextLine[] = []
  for (const text of texts.toSorted((one, other) => one.box[0] - other.box[0])) {
    const last = whole.at(-1)
    if (last && !isFigure(last) && !isFigure(text) && text.box[0] - last.box[2] <= WORDS * em)
      whole[whole.length - 1] = { ...last, box: around([last, text]) }
    else whole.push(text)
  }
  return whole
}

const cellsOf = (
  page: Picture,
  { texts, kind, box }: Row,
  row: number,
  [above, below]: readonly [number, number],
  xs: readonly number[],
  em: number,
): readonly GridCell[] => {
  const [first, second] = texts as [TextLine, TextLine | undefined]
  const columns = xs.length - 1
  if (!second) return [{ row, column: 0, rowSpan: 1, columnSpan: columns + 1, box: wider(first.box, AROUND * em) }]
  const label = { row, column: 0, rowSpan: 1, columnSpan: 1, box: wider(first.box, AROUND * em) }
  const place = { row, column: 1, rowSpan: 1, columnSpan: columns }
  if (kind === 'heads') return [label, { ...place, box: wider(second.box, AROUND * em) }]
  const channel = [[first.box[2], second.box[0]]] as const
  const top = Math.max(second.middle - REACH * em, edgeBetween(page, channel, above, box[1]).to)
  const bottom = Math.min(second.middle + REACH * em, edgeBetween(page, channel, box[3], below).from)
  const [left, right] = [Math.min(xs[0] as number, second.box[0] - em / 2), Math.max(xs.at(-1) as number, second.box[2] + em / 2)]
  return [label, { ...place, box: [left, top, right, bottom] }]
}
