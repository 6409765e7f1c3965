/** On a picture a rule may be lost in the column of the labels alone: one cell holds those of rows whose figures stand apart. */
import { gather } from '../../model/gather'
import type { Box } from '../../model/place'
import type { PrintCell, PrintRow, PrintTable, Word } from '../../model/print'
import type { Row, Table } from '../../statute/form'
import { looksLikeValue } from '../../text/cellText'
import { closestPrefix } from '../../text/similarity'
import { labelsOf } from '../align/formWording'
import { squash } from '../align/labels'
import { isMisreadOf } from './misread'

/**
 * Tables on pictures in which a cell beside several rows of figures is parted as these are, where what it says are the labels of as many rows of the form
 * that follow each other, which no other cell says.
 * @param tables the same table in all forms.
 */
export const withLabelsParted = (printed: readonly PrintTable[], tables: readonly Table[]): readonly PrintTable[] => {
  const pictured = printed.filter(({ evidence }) => evidence === 'picture')
  const said = gather(pictured, ({ rows }) => gather(rows, ({ cells }) => cells.map(({ text }) => squash(text))))
  const isSaid = (label: string) => said.includes(squash(label))
  return printed.map(part => (part.evidence === 'picture' ? { ...part, rows: rowsParted(part.rows, [...new Set(tables)], isSaid) } : part))
}

const rowsParted = (rows: readonly PrintRow[], tables: readonly Table[], isSaid: (label: string) => boolean): readonly PrintRow[] => {
  const parted = new Map<PrintCell, readonly PrintCell[]>()
  for (const cell of gather(rows, row => row.cells)) {
    const beside = cell.rowTo - cell.rowFrom > 1 && cell.words.length === 1 ? figuresBeside(rows, cell) : null
    const texts = beside && textsOf(cell.text, tables, beside, isSaid)
    if (texts) parted.set(cell, partsOf(cell, texts, beside))
  }
  if (parted.size === 0) return rows
  const parts = [...parted.values()].flat()
  return rows.map((row, at) => {
    const cells = [...row.cells.filter(cell => !parted.has(cell)), ...parts.filter(({ rowFrom }) => rowFrom === at)]
    return { ...row, cells: cells.toSorted((one, other) => one.columnFrom - other.columnFrom) }
  })
}

/** The cells behind a cell in each of its rows; null where a row has other words there, none that holds something, or a cell that is higher. */
const figuresBeside = (rows: readonly PrintRow[], { rowFrom, rowTo, columnTo }: PrintCell): readonly (readonly PrintCell[])[] | null => {
  const beside = rows.slice(rowFrom, rowTo).map(({ cells }) => cells.filter(cell => cell.columnFrom >= columnTo))
  const isRow = (cells: readonly PrintCell[]) =>
    cells.some(({ text }) => text !== '') &&
    cells.every(cell => cell.rowTo - cell.rowFrom === 1 && (cell.text === '' || cell.crowded || looksLikeValue(cell.text)))
  return beside.length === rowTo - rowFrom && beside.every(isRow) ? beside : null
}

/** The labels that a text is made of, as it says them; null where it says those of no rows of the form, or may say others. */
const textsOf = (
  text: string,
  tables: readonly Table[],
  beside: readonly (readonly PrintCell[])[],
  isSaid: (label: string) => boolean,
): readonly string[] | null => {
  const found = tables.flatMap(table =>
    table.blocks
      .filter(({ columns }) => beside.every(cells => cells.length === columns.length))
      .flatMap(({ rows }) => rows.map((_, at) => rows.slice(at, at + beside.length)))
      .filter(rows => rows.length === beside.length && !rows.some(({ label }) => isSaid(label)))
      .flatMap(rows => {
        const texts = textsBy(text, rows)
        const isEach = rows.every(({ label }, at) => isMisreadOf(squash(texts[at] ?? ''), squash(label), labelsOf(table)))
        // One label alone begins like that of the row before, and its rest is like the whole: （二）部分公开（…） like （一）予以公开.
        const isAll = isMisreadOf(squash(text), squash(rows.map(({ label }) => label).join('')), labelsOf(table))
        return isEach && isAll ? [texts] : []
      }),
  )
  const [first] = found
  return first && found.every(other => other.join('\n') === first.join('\n')) ? first : null
}

const textsBy = (text: string, rows: readonly Row[]): readonly string[] => {
  const texts: string[] = []
  let rest = text
  for (const { label } of rows.slice(0, -1)) {
    const { length } = closestPrefix(rest, label)
    texts.push(rest.slice(0, length))
    rest = rest.slice(length)
  }
  return [...texts, rest]
}

/** Each as high as the figures beside it. */
const partsOf = (cell: PrintCell, texts: readonly string[], beside: readonly (readonly PrintCell[])[]): readonly PrintCell[] =>
  texts.map((text, at): PrintCell => {
    const rowFrom = cell.rowFrom + at
    const start = texts.slice(0, at).join('').length
    const figures = gather(beside[at] ?? [], ({ words }) => words)
    const [top, bottom] = [Math.min(...figures.map(word => word.top)), Math.max(...figures.map(word => word.bottom))]
    const boxes = figures.flatMap(({ anchor: { box } }) => (box ? [box] : []))
    const words = cell.words.map((word): Word => {
      const { box: whole, ...anchor } = word.anchor
      const box: Box | undefined = whole && [
        whole[0],
        Math.min(...boxes.map(([, y]) => y)),
        whole[2],
        Math.max(...boxes.map(([, , , y]) => y)),
      ]
      const place = { ...anchor, start: anchor.start + start, end: anchor.start + start + text.length }
      return { ...word, text, top, bottom, anchor: { ...place, ...(box && { box }) } }
    })
    return { ...cell, text, words, anchor: words[0]?.anchor ?? null, rowFrom, rowTo: rowFrom + 1 }
  })
