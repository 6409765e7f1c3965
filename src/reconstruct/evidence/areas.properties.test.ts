import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../model/source'
import { cellsOf, cellsOfRow, rowsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { type Drawing, drawReport, plainDrawing } from '../../testing/drawn'
import { drawFrom, type Figures } from '../../testing/printed'
import { runs } from '../../testing/runs'
import { withoutLines } from '../../testing/withoutLines'
import { reconstruct } from '../reconstruct'

const form = forms['2021']

/** Figures of one to four places, every fourth cell blank, but not all of the first row: it would be a line of the head. */
const figuresFrom = (seed: number): Figures => {
  const pick = drawFrom(seed)
  return Object.fromEntries(
    cellsOf(form).map(cell => [
      cell.address,
      pick(4) === 0 && cell.address !== 'proactive/regulations/issued' ? '' : String(pick(2) === 0 ? 0 : pick(pick(3) === 0 ? 9000 : 30)),
    ]),
  )
}

const draw = (figures: Figures, drawing: Partial<Drawing>) =>
  drawReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures, { ...plainDrawing, ...drawing })

const read = (figures: Figures, drawing: Partial<Drawing>) => readDrawn(draw(figures, drawing))

const readDrawn = (source: SourceDocument) => {
  const report = reconstruct(source)
  return {
    losses: report.losses,
    values: Object.fromEntries(Object.entries(report.cells).map(([address, cell]) => [address, cell?.value])),
    certain: Object.entries(report.cells).flatMap(([address, cell]) => (cell && !cell.uncertain && !cell.unread ? [address] : [])),
    doubted: Object.values(report.cells).filter(cell => cell?.uncertain || cell?.unread).length,
  }
}

const wanted = (figures: Figures) =>
  Object.fromEntries(Object.entries(figures).map(([address, text]) => [address, text === '' ? null : Number(text)]))

/** The last two rows of each table: left over for a page of their own, with blanks, they are more than alignment can tell. */
const lastRows = new Set(
  Object.values(form.tables).flatMap(table =>
    rowsOf(table)
      .slice(-2)
      .flatMap(({ key }) => cellsOfRow(table, key)),
  ),
)

const expectExact = (figures: Figures, drawing: Partial<Drawing>) => {
  const { values, certain } = read(figures, drawing)
  const right = wanted(figures)
  const told = new Set(certain)
  expect(certain.filter(address => values[address] !== right[address])).toEqual([])
  expect(cellsOf(form).filter(({ address }) => !told.has(address) && !lastRows.has(address))).toEqual([])
}

const areas = ['clips', 'fills'] as const

const anyDrawing = fc.record({
  rowsPerPage: fc.integer({ min: 2, max: 30 }),
  repeatHead: fc.boolean(),
  align: fc.constantFrom(0, 0.5, 1) as fc.Arbitrary<Drawing['align']>,
})

describe('a report without any line, with blank cells, its columns of other widths on every other page', () => {
  it('is more than alignment can tell on pages of a row each', () => {
    expect(read(figuresFrom(1), { rules: 'none', otherWidths: true, rowsPerPage: 1 }).doubted).toBeGreaterThan(0)
  })

  for (const each of areas)
    it(`is read by ${each}, but for rows left over for a last page`, () => {
      fc.assert(
        fc.property(fc.nat(1e6), anyDrawing, (seed, drawing) =>
          expectExact(figuresFrom(seed), {
            ...drawing,
            rules: 'none',
            otherWidths: true,
            areas: each,
            rowsPerPage: drawing.rowsPerPage + 10,
          }),
        ),
        { numRuns: runs(40) },
      )
    })

  for (const each of areas)
    it(`is never read wrongly by ${each}, however few rows stand on a page`, () => {
      fc.assert(
        fc.property(fc.nat(1e6), anyDrawing, (seed, drawing) => {
          const figures = figuresFrom(seed)
          const { values, certain } = read(figures, { ...drawing, rules: 'none', otherWidths: true, areas: each })
          const right = wanted(figures)
          expect(certain.filter(address => values[address] !== right[address])).toEqual([])
        }),
        { numRuns: runs(40) },
      )
    })

  it('is read where every other row has backgrounds, the rows between by the columns of these', () => {
    fc.assert(
      fc.property(fc.nat(1e6), anyDrawing, (seed, drawing) => {
        const figures = figuresFrom(seed)
        const rowsPerPage = 12
        const { values } = read(figures, { ...drawing, rules: 'none', otherWidths: true, areas: 'fills of every other row', rowsPerPage })
        const requests = (all: object) => Object.fromEntries(Object.entries(all).filter(([address]) => address.startsWith('requests/')))
        expect(requests(values)).toEqual(requests(wanted(figures)))
      }),
      { numRuns: runs(40) },
    )
  })
})

/** Of the cells of forty reports: a lost line may leave a table's last row without its lower end. */
const MAX_UNREAD = 0.005

describe('a ruled report that has lost some of its lines', () => {
  for (const each of areas)
    it(`is read by ${each}: nothing wrongly, and next to nothing left out`, () => {
      let [unread, cells] = [0, 0]
      fc.assert(
        fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 99 }), (seed, percent) => {
          const figures = figuresFrom(seed)
          const { values, certain, doubted } = readDrawn(withoutLines(draw(figures, { areas: each }), seed, percent))
          const right = wanted(figures)
          unread += doubted
          cells += certain.length + doubted
          expect(certain.filter(address => values[address] !== right[address])).toEqual([])
        }),
        { numRuns: runs(40) },
      )
      expect(unread / cells).toBeLessThan(MAX_UNREAD)
    })
})
