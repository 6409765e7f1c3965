/** What of a report lies where in a document of paragraphs and tables. */
import type { Report } from '../../../model/report'
import type { Anchor } from '../../../model/source'
import type { CellAddress } from '../../../statute/form'

/** The cells of the report that stand in a print cell, by its number. Where several do, none can be told from the others. */
export const cellsInCells = (report: Report): ReadonlyMap<number, readonly CellAddress[]> => {
  const cells = new Map<number, CellAddress[]>()
  for (const address of Object.keys(report.cells) as CellAddress[]) {
    const number = report.cells[address]?.anchor?.cell
    if (number === undefined) continue
    const list = cells.get(number)
    if (list) list.push(address)
    else cells.set(number, [address])
  }
  return cells
}

/** Figures without a print cell, as between words or tabs, are marked in their lines. */
export const isOutOfCells = (anchor: Anchor): boolean => anchor.cell === undefined

export type LineRank = 'title' | 'heading'

/** The lines that are more than text, by number. */
export const lineRanks = ({ title, sections }: Report): ReadonlyMap<number, LineRank> => {
  const ranks = new Map<number, LineRank>()
  for (const { heading } of sections) if (heading.anchor) ranks.set(heading.anchor.line, 'heading')
  if (title?.anchor) ranks.set(title.anchor.line, 'title')
  return ranks
}

/** The lines that are running text, headings or the title, and no part of a table, by number. */
export const runningLines = ({ title, preamble, sections }: Report): ReadonlySet<number> =>
  new Set(
    [...(title ? [title] : []), ...preamble, ...sections.flatMap(({ heading, body }) => [heading, ...body])].flatMap(({ anchor }) =>
      anchor ? [anchor.line] : [],
    ),
  )
