/** What was seen on each sheet and what it was taken for, ready to be drawn. */
import type { SeenPage } from '../../model/inspection'
import type { Report } from '../../model/report'
import type { Box, PageShape } from '../../model/source'
import type { CellAddress } from '../../statute/form'

/** A box with what it stands for. */
export interface Labelled {
  readonly box: Box
  readonly label: string
}

export interface SeenSheet {
  readonly shape: PageShape
  readonly runs: readonly Labelled[]
  readonly rulings: SeenPage['rulings']
  /** Rectangles that text is shown through, and filled ones: they may be cells. */
  readonly areas: readonly (Labelled & { readonly kind: 'clip' | 'fill' })[]
  /** Cells of the tables that the rulings make. */
  readonly grids: readonly Labelled[]
  /** Cells of the form: the value read. */
  readonly cells: readonly (Labelled & { readonly title: string })[]
  /** Rows and columns of the form by their keys: the extent of their cells on this sheet. */
  readonly rows: readonly Labelled[]
  readonly columns: readonly Labelled[]
  /** Labels of rows and headings of columns, as they were recognised. */
  readonly labels: readonly Labelled[]
}

/** One entry a sheet, in order; the two pages of a spread are drawn on one. */
export const seenSheets = (seen: readonly SeenPage[], report: Report): readonly SeenSheet[] =>
  [...new Set(seen.map(page => page.number))].map(number => {
    const pages = seen.filter(page => page.number === number)
    const [{ width, height, turn }] = pages as [SeenPage]
    const cells = cellsOn(number, report)
    return {
      shape: { number, width, height, turn },
      runs: pages.flatMap(page => page.runs.map(({ box, text }) => ({ box, label: text }))),
      rulings: pages.flatMap(page => page.rulings),
      areas: pages.flatMap(({ areas }) => [
        ...(areas?.fills ?? []).map(box => ({ box, label: '底色', kind: 'fill' as const })),
        ...(areas?.clips ?? []).map(box => ({ box, label: '文字框', kind: 'clip' as const })),
      ]),
      grids: pages.flatMap(page =>
        page.grids.flatMap(({ rows, columns, cells: boxes }) => boxes.map(box => ({ box, label: `${rows}×${columns}` }))),
      ),
      cells: cells.map(({ cell, box, value, text }) => ({ box, label: value, title: `${cell} = ${value}（印作“${text}”）` })),
      rows: extents(cells, ([table, row]) => `${table}/${row}`),
      columns: extents(cells, ([table, , column]) => `${table}/${column}`),
      labels: labelsOn(number, report),
    }
  })

interface PlacedCell {
  readonly cell: CellAddress
  readonly box: Box
  readonly value: string
  readonly text: string
}

const cellsOn = (page: number, report: Report): readonly PlacedCell[] =>
  (Object.keys(report.cells) as CellAddress[]).flatMap(cell => {
    const found = report.cells[cell]
    if (!found?.anchor?.box || found.anchor.page !== page) return []
    const value = found.unread ? '?' : (found.value ?? (found.text.trim() === '' ? '空' : '非数'))
    return [{ cell, box: found.anchor.box, value: `${value}${found.uncertain ? ' ~' : ''}`, text: found.text }]
  })

/** The box around all cells that have a name in common. */
const extents = (cells: readonly PlacedCell[], nameOf: (address: readonly string[]) => string): readonly Labelled[] => {
  const boxes = new Map<string, Box>()
  for (const { cell, box } of cells) {
    const name = nameOf(cell.split('/'))
    boxes.set(name, around(boxes.get(name) ?? box, box))
  }
  return [...boxes].map(([name, box]) => ({ box, label: name.slice(name.indexOf('/') + 1) }))
}

const around = (one: Box, other: Box): Box => [
  Math.min(one[0], other[0]),
  Math.min(one[1], other[1]),
  Math.max(one[2], other[2]),
  Math.max(one[3], other[3]),
]

const labelsOn = (page: number, report: Report): readonly Labelled[] =>
  Object.values(report.tables).flatMap(table => [
    ...(table?.rows ?? []).flatMap(({ key, anchor }) =>
      anchor?.box && anchor.page === page ? [{ box: anchor.box, label: key ?? '（格式外的行）' }] : [],
    ),
    ...(table?.headings ?? []).flatMap(({ wanted, anchor }) =>
      anchor?.box && anchor.page === page ? [{ box: anchor.box, label: wanted }] : [],
    ),
  ])
