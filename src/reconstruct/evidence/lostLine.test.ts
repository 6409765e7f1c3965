import { describe, expect, it } from 'vitest'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { drawReport, plainDrawing } from '../../testing/drawn'
import { reconstruct } from '../reconstruct'

const form = forms['2021']
/** Every third cell is blank: which one a figure beside it stands in, only what bounds them tells. */
const figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, index % 3 === 1 ? '' : String(index)]))
const drawn = drawReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures, { ...plainDrawing, areas: 'clips' })

/** The report without the lines down a page that stand here. Points. */
const withoutLine = (page: number, at: number) => ({
  ...drawn,
  pages: drawn.pages.map((each, index) =>
    index === page ? { ...each, rulings: each.rulings.filter(line => line.along !== 'y' || line.at !== at) } : each,
  ),
})

describe('a table that lost a line down it', () => {
  it.each([
    ['between the columns of a table of one figure a row', 0, 290],
    ['between two columns of figures', 1, 215],
    ['between labels and figures', 1, 290],
  ])('is read by the clips of its cells, blank ones too: %s', (_, page, at) => {
    expect(withoutLine(page, at).pages[page]?.rulings.length).toBeLessThan(drawn.pages[page]?.rulings.length ?? 0)
    const { cells } = reconstruct(withoutLine(page, at))
    expect(Object.entries(cells).flatMap(([address, cell]) => (cell?.uncertain || cell?.unread ? address : []))).toEqual([])
  })
})
