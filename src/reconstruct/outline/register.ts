/** A list of many bodies' figures, a body a row, as the office that gathers them keeps it: no report. */
import { gather } from '../../model/gather'
import type { PrintRow } from '../../model/print'
import type { Report } from '../../model/report'
import type { SourceDocument } from '../../model/source'
import { looksLikeValue } from '../../text/cellText'
import { squash } from '../align/labels'
import { MAX_NAME_HEADS, MIN_BODIES, MIN_BODY_FIGURES } from '../weights'

/** What stands over the names of bodies. */
const overNames = /^(?:填报|报送|公开|行政)?(?:单位|机构|部门|机关|地区|县区|区县|县市区|乡镇|镇街)(?:名称)?$/
const name = /^\p{Script=Han}[\p{Script=Han}（）()、]{1,39}$/u

/** Whether a document is such a list, and nothing of it was read as a report's. */
export const isRegister = ({ cells }: Report, { printTables = [], lines }: SourceDocument): boolean =>
  !Object.values(cells).some(cell => cell && !cell.unread && cell.value !== null) &&
  [...printTables.map(({ rows }) => rows.map(rowOfCells)), lines.map(({ text }) => rowOfFields(text))].some(listsBodies)

/** A text by the column in which it begins. */
type Row = ReadonlyMap<number, string>

const rowOfCells = ({ cells }: PrintRow): Row => new Map(cells.map(({ columnFrom, text }) => [columnFrom, squash(text)]))
const rowOfFields = (text: string): Row => new Map(text.split(/[\t,|]/).map((field, at) => [at, squash(field)]))

const listsBodies = (rows: readonly Row[]): boolean =>
  gather(rows, (row, at) => [...row].flatMap(([column, text]) => (overNames.test(text) ? [{ at, column }] : [])))
    .slice(0, MAX_NAME_HEADS)
    .some(({ at, column }) => bodiesBelow(rows.slice(at + 1), column) >= MIN_BODIES)

const bodiesBelow = (rows: readonly Row[], column: number): number =>
  rows.filter(row => name.test(row.get(column) ?? '') && figuresIn(row) >= MIN_BODY_FIGURES).length

const figuresIn = (row: Row): number => [...row.values()].filter(text => text !== '' && looksLikeValue(text)).length
