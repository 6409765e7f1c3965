/**
 * Texts taken from pages that are narrower than their tables: each line ends where the page does, and what stood beyond is in none of them. Columns
 * beyond are unread, not missing, and of the last one nobody knows whether its figures go on.
 */
import { gather } from '../../model/gather'
import type { Cell, HeadingReading, TableReading } from '../../model/report'
import { addressOf, type Equation, equationsOver } from '../../statute/compiled'
import type { Block, CellAddress, Table, TableKey } from '../../statute/form'
import { forms } from '../../statute/forms'
import { squashForm } from '../align/formWording'
import { squash } from '../align/labels'
import { BEYOND_TEXT, CUT_TABLES } from '../weights'
import { unreadCells } from './beyondPage'
import { excessOf, sumOf } from './bySums'

type Tables = Partial<Record<TableKey, TableReading>>
type Cells = Readonly<Record<CellAddress, Cell>>

/** @param texts the tables that are text without places, and whether their rows stand on lines. @returns all tables without what a page's edge may have cut off of these. */
export const doubtCutText = (tables: Tables, cells: Cells, texts: ReadonlyMap<TableKey, boolean>): { tables: Tables; cells: Cells } => {
  const all = gather(Object.values(tables), reading => (texts.has(reading.table) ? [reading] : []))
  const text = all.filter(({ table }) => texts.get(table))
  const edges = text.map(reading => edgeOf(reading, cells))
  const isCut = edges.some(edge => edge.isCut) || edges.filter(edge => edge.mayBeCut).length >= CUT_TABLES
  const last = new Set(isCut ? edges.flatMap(edge => edge.last) : [])
  const beyond = isCut ? Object.assign({}, ...text.map(reading => unreadCells(reading, tableOf(reading)))) : {}
  const left: Record<CellAddress, Cell> = { ...beyond, ...inDoubt(cells, last) }
  const known = (heading: HeadingReading, _: number, headings: readonly HeadingReading[]): HeadingReading => {
    const isBeyond = isCut && (heading.printed === null || isBegun(heading))
    return isBeyond || isOverUnread(heading, headings, left) ? { ...heading, printed: heading.wanted } : heading
  }
  const settled = all.map(reading => [reading.table, { ...reading, headings: reading.headings.map(known) }])
  return { tables: { ...tables, ...Object.fromEntries(settled) }, cells: left }
}

interface Edge {
  /** Addresses of the last columns that are printed, where the edge may stand in them or next behind them. */
  readonly last: readonly CellAddress[]
  readonly isCut: boolean
  /** What may be the report's own fault: one column that lacks, or a head that does not end. */
  readonly mayBeCut: boolean
}

const tableOf = ({ form, table }: TableReading): Table => forms[form].tables[table]

const edgeOf = (reading: TableReading, cells: Cells): Edge => {
  const table = tableOf(reading)
  if (table.layout === 'line') return edgeOfLine(reading, cells)
  const blocks = table.blocks.map(block => edgeOfBlock(block, reading, table, cells))
  return {
    last: blocks.flatMap(({ last }) => last),
    isCut: blocks.some(({ isCut }) => isCut),
    mayBeCut: blocks.some(({ mayBeCut }) => mayBeCut),
  }
}

const edgeOfBlock = ({ columns, rows }: Block, reading: TableReading, table: Table, cells: Cells): Edge => {
  const under = (key: string) => rows.map(row => addressOf(table.key, row.key, key))
  const heads = columns.map(({ key, label }) => {
    const own = new Set(under(key))
    return reading.headings.find(heading => heading.wanted === label && heading.cells.some(address => own.has(address)))
  })
  const isFound = (head: HeadingReading | undefined) => head?.anchor !== null && head?.printed !== null
  const lacks = heads.flatMap((head, index) => (head?.printed === null ? [index] : []))
  // A word that stands elsewhere in the head may pass for the head of a column beyond.
  const isShort = lacks.length >= BEYOND_TEXT && lacks.includes(columns.length - 1)
  const at = isShort ? (lacks[0] ?? 0) - 1 : heads.findLastIndex(isFound)
  const head = heads[Math.max(at, 0)]
  if (!head) return { last: [], isCut: false, mayBeCut: false }
  const begun = isBegun(head)
  const totals = !lacks.includes(columns.length - 1) && haveCutTotals(equationsOver(reading.form, table.key).filter(isOfRow), cells)
  return {
    last: columns.slice(totals ? columns.length - 1 : Math.max(at, 0)).flatMap(({ key }) => under(key)),
    isCut: isShort || (lacks.includes(at + 1) && begun) || totals,
    mayBeCut: begun || lacks.includes(columns.length - 1),
  }
}

const edgeOfLine = ({ form, table, headings }: TableReading, cells: Cells): Edge => {
  const sum = equationsOver(form, table).at(-1)
  return { last: sum?.right ?? [], isCut: sum !== undefined && haveCutTotals([sum], cells), mayBeCut: headings.some(isBegun) }
}

const isOfRow = ({ rule }: Equation): boolean => rule === 'requests-row-total'

/** 科研 for 科研机构: the head's end is beyond the edge. */
const isBegun = ({ printed, wanted }: Pick<HeadingReading, 'printed' | 'wanted'>): boolean => {
  const [said, label] = [squash(printed ?? ''), squashForm(wanted)]
  return said !== '' && said !== label && label.startsWith(said)
}

/**
 * Whether totals that their sums do not confirm are the first digits of these, 45 where 4527 is due, and no total of as many digits is confirmed: the
 * longest reach beyond the edge.
 */
const haveCutTotals = (sums: readonly Equation[], cells: Cells): boolean => {
  const known = sums.flatMap(sum => {
    const [wanted, printed] = [sumOf(cells, sum.left), sumOf(cells, sum.right)]
    return wanted === null || printed === null
      ? []
      : [{ wanted: String(wanted), printed: String(printed), holds: excessOf(cells, sum) === 0 }]
  })
  const broken = known.filter(({ holds }) => !holds)
  const least = Math.min(...broken.map(({ wanted }) => wanted.length))
  return (
    broken.length > 0 &&
    broken.every(({ wanted, printed }) => printed !== '0' && wanted.startsWith(printed)) &&
    !known.some(({ holds, wanted }) => holds && wanted.length >= least)
  )
}

const inDoubt = (cells: Cells, addresses: ReadonlySet<CellAddress>): Record<CellAddress, Cell> =>
  Object.fromEntries(
    (Object.entries(cells) as [CellAddress, Cell][]).map(([address, cell]) => {
      if (!addresses.has(address) || cell.unread) return [address, cell]
      return [address, cell.text === '' ? { ...cell, unread: true as const } : { ...cell, uncertain: true as const }]
    }),
  )

/**
 * The end of a head over cells of which none is read for certain, or its beginning where one behind it was not found: the others stand elsewhere,
 * or beyond the edge.
 */
const isOverUnread = (heading: HeadingReading, all: readonly HeadingReading[], cells: Cells): boolean => {
  const [said, label] = [squash(heading.printed ?? ''), squashForm(heading.wanted)]
  if (said === '' || said === label) return false
  const isLast = all.slice(all.indexOf(heading) + 1).every(({ anchor }) => anchor !== null)
  if (!(label.endsWith(said) || (label.startsWith(said) && !isLast))) return false
  return heading.cells.length > 0 && heading.cells.every(address => !cells[address] || cells[address]?.unread || cells[address]?.uncertain)
}
