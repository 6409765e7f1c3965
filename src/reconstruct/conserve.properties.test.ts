/** Figures are conserved: whatever is done to a page, what is printed in a table is in one cell, or what it could belong to is unread. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Page, SourceDocument } from '../model/source'
import type { Trace } from '../model/trace'
import { cellsOf, cellsOfRow, rowsOf } from '../statute/compiled'
import { forms } from '../statute/forms'
import { conservationFaults } from '../testing/conservation'
import { type Drawing, drawReport, plainDrawing } from '../testing/drawn'
import { rulesIn } from '../testing/findingsIn'
import { type Draw, drawFrom, type Figures, printDelimited, printTorn } from '../testing/printed'
import { runs } from '../testing/runs'
import { withPages } from '../testing/withPages'
import { reconstruct } from './reconstruct'

const form = forms['2021']
const title = '青石县水务局2023年政府信息公开工作年度报告'

/** Every figure is another one, so that each is known again wherever it comes out. */
const distinctFigures = (draw: Draw): Figures =>
  Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, draw(6) === 0 ? '' : String(1000 + 7 * index + draw(7))]))

const reading = (source: SourceDocument) => {
  const traces: Trace[] = []
  const report = reconstruct(source, trace => traces.push(trace))
  return { report, trace: traces[0] }
}

/** What must hold of every document, whatever was done to it. */
const expectConserved = (source: SourceDocument, figures: Figures) => {
  const { report, trace } = reading(source)
  expect(trace && conservationFaults(report, trace)).toEqual([])
  const certain = Object.entries(report.cells).flatMap(([address, cell]) =>
    cell && !cell.unread && !cell.uncertain ? [{ address, cell }] : [],
  )
  const printed = certain.filter(({ cell }) => cell.text !== '').map(({ cell }) => cell.text)
  expect(new Set(printed).size, 'one figure in two cells').toBe(printed.length)
  const blank = certain.filter(({ address, cell }) => cell.value === null && figures[address as keyof Figures] !== '')
  expect(
    blank.map(({ address }) => address),
    'printed and called blank',
  ).toEqual([])
  const astray = certain.filter(({ address, cell }) => cell.text !== '' && cell.text !== figures[address as keyof Figures])
  expect(
    astray.map(({ address }) => address),
    'in a cell of another',
  ).toEqual([])
  const rules = rulesIn(report)
  expect(['row-missing', 'table-missing', 'column-missing'].filter(rule => rules.includes(rule))).toEqual([])
}

const isFigure = (text: string) => /^\d{4}$/.test(text)

/** Labels of the rows without any figure: where one of these is lost nothing tells that its row was there. */
const labelsOfBlank = (figures: Figures): readonly string[] =>
  Object.values(form.tables).flatMap(table =>
    rowsOf(table)
      .filter(({ key }) => cellsOfRow(table, key).every(address => figures[address] === ''))
      .map(({ label }) => label),
  )

/** Ways in which a page is not as it should be. */
const changes: Readonly<Record<string, (draw: Draw, figures: Figures) => (page: Page) => Page>> = {
  'as it is': () => page => page,
  'without some of its lines': draw => page => ({ ...page, rulings: page.rulings.filter(() => draw(30) > 0) }),
  'with figures set a little up or down': draw => page => ({
    ...page,
    runs: page.runs.map(run => {
      const by = isFigure(run.text) && draw(12) === 0 ? draw(9) - 4 : 0
      return { ...run, box: [run.box[0], run.box[1] + by, run.box[2], run.box[3] + by] as const }
    }),
  }),
  'with labels that lost a word': (draw, figures) => {
    const kept = labelsOfBlank(figures)
    return page => ({
      ...page,
      runs: page.runs.filter(
        ({ text }) => isFigure(text) || text.length < 6 || page.runs.length < 60 || kept.includes(text) || draw(14) > 0,
      ),
    })
  },
}

const drawings: Readonly<Record<string, Partial<Drawing>>> = {
  ruled: {},
  'ruled across only': { rules: 'horizontal' },
  'without rules': { rules: 'none' },
}

const anyLayout = (draw: Draw): Partial<Drawing> => ({
  rowsPerPage: draw(3) === 0 ? null : 1 + draw(24),
  repeatHead: draw(2) === 0,
  pageNumbers: draw(2) === 0,
  align: ([0, 0.5, 1] as const)[draw(3)] ?? 0.5,
})

describe('a drawn report', () => {
  for (const [drawn, drawing] of Object.entries(drawings))
    for (const [name, change] of Object.entries(changes))
      it(`${drawn}, ${name}, loses no figure`, () => {
        fc.assert(
          fc.property(fc.nat(1e6), seed => {
            const draw = drawFrom(seed)
            const figures = distinctFigures(draw)
            const source = drawReport(form, title, figures, { ...plainDrawing, ...anyLayout(draw), ...drawing })
            expectConserved(withPages(source, change(draw, figures)), figures)
          }),
          { numRuns: runs(25) },
        )
      })
})

describe('a printed report', () => {
  const prints = {
    'with tabs': (figures: Figures, draw: Draw) => printDelimited(form, title, figures, draw, '\t'),
    'with bars': (figures: Figures, draw: Draw) => printDelimited(form, title, figures, draw, '|'),
    torn: (figures: Figures, draw: Draw) => printTorn(form, title, figures, draw),
  }
  for (const [name, print] of Object.entries(prints))
    it(`${name} loses no figure`, () => {
      fc.assert(
        fc.property(fc.nat(1e6), seed => {
          const draw = drawFrom(seed)
          const figures = distinctFigures(draw)
          const lines = print(figures, draw)
            .split('\n')
            .map(text => ({ text }))
          expectConserved({ kind: 'text', lines, pages: [], losses: [] }, figures)
        }),
        { numRuns: runs(40) },
      )
    })
})
