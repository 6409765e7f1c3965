/** Where in the document a table stands. */
import type { PrintTable } from '../../model/print'
import type { Form, Table, TableKey } from '../../statute/form'
import { looksLikeValue } from '../../text/cellText'
import { isFigure } from '../align/band'
import { labelsOf, wordingOf } from '../align/formWording'
import { squash } from '../align/labels'
import { cellOfPrint, type Grid } from '../evidence/grids'
import type { Sheet } from '../evidence/sheet'
import type { PrintLine } from '../outline/printLines'
import { MARKED_FIGURES, MAX_HEAD_LINES, MAX_TABLE_LINE } from '../weights'
import { compact, headText, isHead, starts } from './tableHeads'
import { holdsRow, isOfForm, isTableLine, isWhole } from './tableLines'

/** The document cut at its section headings, page furniture left out. */
export interface CutDocument {
  readonly before: readonly PrintLine[]
  readonly sections: readonly { readonly number: number; readonly lines: readonly PrintLine[] }[]
}

/** The lines in which a table stands: from its head to the head of the next table or the next section. */
export const zoneOf = (
  table: Table,
  cut: CutDocument,
  form: Form,
  sheets: readonly Sheet[],
  marked: readonly PrintTable[],
): PrintLine[] => {
  const own = cut.sections.find(section => section.number === table.section)
  const zone = own ? ownZone(table, own.lines, sheets, marked) : []
  if (own && zone.length > 0 && !isOthers(table, own.lines)) return zone
  // Its section heading is missing or it stands elsewhere: then its head must be there.
  const numbers = Object.values(form.tables).map(other => other.section)
  for (const section of [{ number: 0, lines: cut.before }, ...cut.sections]) {
    if (numbers.includes(section.number) && section.number === table.section) continue
    const lines = fromHead(table, section.lines)
    if (lines.length > 0) return untilOther(table, lines)
  }
  return zone
}

/** Whether another table stands in the section, and no head of this one, as where each table stands before its heading. */
const isOthers = (table: Table, lines: readonly PrintLine[]): boolean => {
  const others = (Object.keys(starts) as TableKey[]).filter(key => key !== table.key)
  return lines.some(line => others.some(key => isHead(key, line))) && !lines.some(line => isHead(table.key, line))
}

const ownZone = (table: Table, lines: readonly PrintLine[], sheets: readonly Sheet[], marked: readonly PrintTable[]): PrintLine[] => {
  const head = lines.findIndex(line => isHead(table.key, line))
  const figures = lines.findIndex(line => isTableLine(line) || isWhole(table, line))
  // Of heads set upright no line says anything, and rows with blanks have few figures: a row of the form in a grid tells its table.
  const row = head < 0 && figures < 0 ? lines.findIndex(line => holdsRow(line, labelsOf(table)) && gridOf(line, sheets)) : -1
  const known = [head, figures, row].filter(at => at >= 0)
  if (known.length === 0) return untilOther(table, fromMarked(lines, marked))
  const first = Math.min(...known)
  const begin = Math.min(headBegin(table, lines, first), gridBegin(lines, first, sheets), markedBegin(lines, first, marked))
  // A line of a head may be one of many in its cells.
  const zone = untilOther(table, lines.slice(gridBegin(lines, begin, sheets)))
  return [...withLinesOfCells(zone, lines, sheets), ...restOfGrid(zone, lines, sheets)]
}

/** The lines of the first of the file's own tables that has a row of figures, and those behind it: each cell of its head may be wrapped into lines of its own. */
const fromMarked = (lines: readonly PrintLine[], marked: readonly PrintTable[]): PrintLine[] => {
  const numbers = new Set(lines.map(line => line.number))
  for (const { rows } of marked) {
    const printed = rows.map(row => row.cells.filter(cell => cell.words.some(word => numbers.has(word.anchor.line))))
    const figures = printed.findIndex(cells => cells.filter(cell => looksLikeValue(cell.text)).length >= MARKED_FIGURES)
    if (figures < 0) continue
    const begin = printed[figures]?.[0]?.words[0]?.anchor.line
    const known = lines.findIndex(line => line.number === begin)
    return lines.slice(markedBegin(lines, known, marked))
  }
  return []
}

/**
 * Lines of a torn head stand above the first line that is known for one; running text ends in a full stop. Copied column by column, all
 * figures of the first ones stand there too.
 */
const headBegin = (table: Table, lines: readonly PrintLine[], known: number): number => {
  const wording = new Set(wordingOf(table))
  const isPart = ({ text, words }: PrintLine) => words.length > 0 && (words.every(isFigure) || wording.has(squash(text)))
  let first = known
  for (; first > 0; first--) {
    const line = lines[first - 1] as PrintLine
    if (/[。；]/.test(line.text) || (known - first >= MAX_HEAD_LINES && !isPart(line))) break
  }
  return first
}

const holds = (grid: Grid, { words }: PrintLine): boolean => words.length > 0 && words.every(word => cellOfPrint(grid, word))

const gridOf = (line: PrintLine, sheets: readonly Sheet[]): Grid | undefined => sheets[line.page - 1]?.grids.find(grid => holds(grid, line))

/** With the lines between those of a zone that stand in cells of their grids: signs of heads set upright say nothing one by one. */
const withLinesOfCells = (zone: readonly PrintLine[], lines: readonly PrintLine[], sheets: readonly Sheet[]): readonly PrintLine[] => {
  const [first, last] = [zone[0], zone.at(-1)]
  if (!first || !last) return zone
  const between = lines.slice(lines.indexOf(first), lines.indexOf(last) + 1)
  if (between.length === zone.length) return zone
  const known = new Set(zone)
  const grids = new Set(zone.map(line => gridOf(line, sheets)))
  return between.filter(line => {
    const grid = known.has(line) ? undefined : gridOf(line, sheets)
    return known.has(line) || (grid !== undefined && grids.has(grid))
  })
}

/** Lines below in cells of the grid that a zone's last line stands in, as the remarks under its last figures. */
const restOfGrid = (zone: readonly PrintLine[], lines: readonly PrintLine[], sheets: readonly Sheet[]): readonly PrintLine[] => {
  const last = zone.at(-1)
  const grid = last && gridOf(last, sheets)
  if (!last || !grid) return []
  const below = lines.slice(lines.indexOf(last) + 1)
  const end = below.findIndex(line => line.page !== last.page || !holds(grid, line))
  return end < 0 ? below : below.slice(0, end)
}

/**
 * Lines above in cells of the grid that the first known line stands in are of its table, however many lines its head is wrapped into; and those
 * of the grid on the page before where that line, the first of its grid, is no head.
 */
const gridBegin = (lines: readonly PrintLine[], known: number, sheets: readonly Sheet[]): number => {
  const line = lines[known] as PrintLine
  const grid = gridOf(line, sheets)
  let first = known
  while (grid && first > 0 && lines[first - 1]?.page === line.page && holds(grid, lines[first - 1] as PrintLine)) first--
  const isFirst = grid !== undefined && first === known && isTableLine(line)
  return isFirst && lines[first - 1]?.page === line.page - 1 ? gridBegin(lines, first - 1, sheets) : first
}

/** The same for a table of the file's own. What a sheet has above its tables is running text. */
const markedBegin = (lines: readonly PrintLine[], known: number, marked: readonly PrintTable[]): number => {
  const linesOf = ({ rows }: PrintTable) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ words }) => words.map(({ anchor }) => anchor.line)))
  const own = marked.map(table => new Set(linesOf(table))).find(numbers => numbers.has(lines[known]?.number ?? 0))
  let first = known
  for (let line = lines[first - 1]; line && own?.has(line.number) && !/[。；]/.test(line.text); line = lines[first - 1]) first--
  return first
}

/** From the table's head on, where no heading of its section is found: textLayouts.test, a table given alone. */
const fromHead = (table: Table, lines: readonly PrintLine[]): PrintLine[] => {
  const head = lines.findIndex(line => isHead(table.key, line) || isWhole(table, line))
  return head < 0 ? [] : lines.slice(head)
}

const untilOther = (table: Table, lines: readonly PrintLine[]): PrintLine[] => {
  const others = (Object.keys(starts) as TableKey[]).filter(key => key !== table.key)
  const end = lines.findIndex((line, index) => {
    const text = index > 0 ? headText(line) : null
    return text !== null && others.some(key => starts[key].test(text)) && !starts[table.key].test(text)
  })
  return trimTail(table, end < 0 ? [...lines] : lines.slice(0, end))
}

/** Running text after the last row of figures is not table; labels are, of rows left blank or of figures copied before them. */
const trimTail = (table: Table, lines: readonly PrintLine[]): PrintLine[] => {
  const wording = wordingOf(table)
  const labels = labelsOf(table)
  // Its words: marks of a mail that is answered stand before them.
  const isWording = ({ text, words }: PrintLine) =>
    text.length <= MAX_TABLE_LINE && isPartOfAny(squash(words.map(word => word.text).join('')), wording)
  const last = lines.findLastIndex(
    line =>
      isTableLine(line) ||
      isWhole(table, line) ||
      holdsRow(line, labels) ||
      (/\d/.test(line.text) && line.text.length <= MAX_TABLE_LINE && isOfForm(line, table)) ||
      (line.words.length <= 4 && line.words.some(word => (isFigure(word) || /\d|[-—]/.test(word.text)) && !/[。，；]/.test(line.text))),
  )
  const kept = last < 0 ? [...lines] : lines.slice(0, last + 1)
  return last >= 0
    ? [
        ...kept,
        ...lines
          .slice(last + 1)
          .filter((line, index) => isWording(line) || (index < 6 && compact(line).length <= 24 && !/[。；]/.test(line.text))),
      ]
    : kept
}

const isPartOfAny = (text: string, wording: readonly string[]) => text.length >= 2 && wording.some(word => word.includes(text))
