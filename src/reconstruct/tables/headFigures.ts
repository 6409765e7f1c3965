/** Heads of tables on pictures that were read as figures, as under a seal: what stands among heads is none. */
import { gather } from '../../model/gather'
import type { PrintCell, PrintRow, PrintTable, Word } from '../../model/print'
import type { Table } from '../../statute/form'
import { looksLikeValue } from '../../text/cellText'
import { headWording, labelsOf } from '../align/formWording'
import { squash } from '../align/labels'
import { MIN_WORDING } from '../weights'

export interface WithoutHeadFigures {
  readonly printed: readonly PrintTable[]
  /** What was read in such heads. */
  readonly words: ReadonlySet<Word>
}

/** The tables with such heads as what nothing was read of. */
export const withoutHeadFigures = (printed: readonly PrintTable[], table: Table): WithoutHeadFigures => {
  const isHead = headTest(table)
  const misread = new Set(
    gather(
      printed.filter(({ evidence }) => evidence === 'picture'),
      ({ rows }) => {
        const wide = Math.max(...rows.flatMap(({ cells }) => cells.map(({ columnTo }) => columnTo)))
        return gather(rows, row => figuresAmongHeads(row, isHead, wide))
      },
    ),
  )
  if (misread.size === 0) return { printed, words: new Set() }
  const unread = (cell: PrintCell): PrintCell => (misread.has(cell) ? { ...cell, text: '', words: [], crowded: true } : cell)
  return {
    printed: printed.map(part => ({ ...part, rows: part.rows.map(row => ({ ...row, cells: row.cells.map(unread) })) })),
    words: new Set(gather([...misread], cell => cell.words)),
  }
}

/** Figures of a row that says heads and no fewer of them, or that is one cell over all columns: no row of figures is so. */
const figuresAmongHeads = ({ cells }: PrintRow, isHead: (text: string) => boolean, wide: number): readonly PrintCell[] => {
  const figures = cells.filter(({ text }) => text !== '' && looksLikeValue(text))
  const heads = cells.filter(({ text }) => isHead(text)).length
  const [only, ...others] = cells
  const spansAll = others.length === 0 && only?.columnFrom === 0 && only.columnTo === wide && wide > 1
  return spansAll || (heads > 0 && heads >= figures.length) ? figures : []
}

/** Whether a text is a head of the table or a part of one, and no part of a row's label. */
const headTest = (table: Table) => {
  const [heads, labels] = [headWording(table).map(squash), labelsOf(table)]
  return (text: string): boolean => {
    const squashed = squash(text)
    if (squashed.length < MIN_WORDING || labels.some(label => label.includes(squashed) || squashed.includes(label))) return false
    return heads.some(head => head.includes(squashed) || (head.length >= MIN_WORDING && squashed.includes(head)))
  }
}
