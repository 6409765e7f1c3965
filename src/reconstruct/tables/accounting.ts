/** Figures are conserved: what is printed in a table's zone stands in one cell, in a label, or in a named remainder. */
import { gather } from '../../model/gather'
import { mapBy } from '../../model/groupBy'
import { boundsOf, type PrintTable, type Word } from '../../model/print'
import type { Accounting, Remainder } from '../../model/trace'
import { isFigure } from '../align/band'
import type { PrintLine } from '../outline/printLines'

const digit = /[0-9０-９]/
const isCounted = (word: Word) => digit.test(word.text) && isFigure(word)

/**
 * @param zone the lines of a table. @param printed the table as it is printed there.
 * @param inCells words in cells of the form. @param inExtraRows words in rows that the form does not have.
 * @param beside words in rows of the form, but in none of their cells: figures of merged columns, and of columns that the form does not have.
 */
export const accountFor = (
  zone: readonly PrintLine[],
  printed: readonly PrintTable[],
  inCells: ReadonlySet<Word>,
  inExtraRows: ReadonlySet<Word>,
  beside: ReadonlySet<Word>,
): Accounting => {
  const own = wordsOfCells(printed)
  // As a rule all figures are in cells, and nothing else is asked.
  let others: Others | null = null
  const cells: Word[] = []
  const inLabels: Word[] = []
  const remainders: Remainder[] = []
  for (const word of gather(zone, line => line.words.filter(isCounted))) {
    const cell = own.get(word) ?? word
    if (inCells.has(cell)) {
      cells.push(word)
      continue
    }
    others ??= othersOf(printed, inCells)
    const { labels, placed, split } = others
    if (split.has(placeOf(word))) cells.push(word)
    else if (inExtraRows.has(cell)) remainders.push({ cause: 'in a row that the form does not have', word })
    else if (beside.has(cell)) remainders.push({ cause: 'beside the cells of its row', word })
    else if (labels.has(cell) && !isFigure(cell)) inLabels.push(word)
    else remainders.push({ cause: placed.has(cell) ? 'among the words of a label' : 'outside of every row', word })
  }
  return { inCells: cells, inLabels, remainders }
}

/** Where words stand that are in no cell of the form. */
interface Others {
  readonly labels: ReadonlySet<Word>
  /** All words of the print tables. */
  readonly placed: ReadonlySet<Word>
  /** A cell that held label and figures was split: its figures are other words than those of the print table. These are their places. */
  readonly split: ReadonlySet<string>
}

const othersOf = (printed: readonly PrintTable[], inCells: ReadonlySet<Word>): Others => {
  const placed = new Set(gather(printed, ({ rows }) => gather(rows, row => gather(row.cells, cell => cell.words))))
  return { labels: labelWords(printed), placed, split: new Set([...inCells].filter(word => !placed.has(word)).map(placeOf)) }
}

const placeOf = ({ anchor: { line, start, end } }: Word) => `${line}:${start}:${end}`

/** Words of cells whose text is more than figures. */
const labelWords = (printed: readonly PrintTable[]): ReadonlySet<Word> =>
  new Set(
    gather(
      printed.filter(({ evidence }) => boundsOf[evidence] !== 'places'),
      ({ rows }) =>
        gather(rows, ({ cells }) =>
          gather(
            cells.filter(cell => !isBare(cell.words)),
            cell => cell.words,
          ),
        ),
    ),
  )

const isBare = (words: readonly Word[]) => words.every(isFigure)

/** Delimited cells have words of their own, made of the whole cell: the one that a word of the line is part of. */
const wordsOfCells = (printed: readonly PrintTable[]): { get(word: Word): Word | undefined } => {
  const rows = gather(printed, ({ evidence, rows: own }) => (boundsOf[evidence] === 'order' ? own : []))
  const words = gather(rows, ({ cells }) => gather(cells, cell => cell.words))
  const byLine = mapBy(words, ({ anchor }) => anchor.line)
  return {
    get: ({ anchor }) => byLine.get(anchor.line)?.find(cell => cell.anchor.start <= anchor.start && anchor.end <= cell.anchor.end),
  }
}
