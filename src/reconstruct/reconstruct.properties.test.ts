import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../check/catalogue'
import type { SourceDocument } from '../model/source'
import { cellsOf } from '../statute/compiled'
import type { CellAddress, Form } from '../statute/form'
import { forms } from '../statute/forms'
import { everyFindingIn } from '../testing/findingsIn'
import { type Draw, drawFigures, drawFrom, type Figures, printDelimited, printTorn } from '../testing/printed'
import { runs } from '../testing/runs'
import { messageOf } from '../words/messageOf'
import { reconstruct } from './reconstruct'

/** Rules that speak of wording and notation: the figures are drawn at random and break every other rule. */
const aboutPrint = new Set(
  catalogue.filter(rule => rule.group === 'template' || (rule.group === 'cells' && rule.id !== 'cell-blank')).map(rule => rule.id),
)

const asSource = (text: string): SourceDocument => ({
  kind: 'text',
  lines: text.split('\n').map(line => ({ text: line })),
  pages: [],
  losses: [],
})

const expectSame = (text: string, form: Form, figures: Figures) => {
  const report = reconstruct(asSource(text))
  const read = Object.fromEntries(Object.entries(report.cells).map(([address, cell]) => [address, cell?.value]))
  const wanted = Object.fromEntries(cellsOf(form).map(({ address }) => [address, Number(figures[address as CellAddress] ?? 0)]))
  expect(read).toEqual(wanted)
  const wording = everyFindingIn(report).filter(finding => aboutPrint.has(finding.rule))
  expect(wording.map(messageOf)).toEqual([])
}

const shapes: Record<string, (form: Form, title: string, figures: Figures, draw: Draw) => string> = {
  'torn lines of text extraction': printTorn,
  'cells between tabs': (form, title, figures, draw) => printDelimited(form, title, figures, draw, '\t'),
  'a Markdown table': (form, title, figures, draw) => printDelimited(form, title, figures, draw, '|'),
}

describe('figures come back as printed, and correct wording gives no finding', () => {
  for (const [shape, print] of Object.entries(shapes))
    for (const [form, year] of [[forms['2021'], 2023] as const, [forms['2019'], 2020] as const])
      it(`from ${shape}, form ${form.id}`, () => {
        fc.assert(
          fc.property(fc.nat(1e6), seed => {
            const draw = drawFrom(seed)
            const figures = drawFigures(form, draw)
            expectSame(print(form, `青石县云溪镇人民政府${year}年政府信息公开工作年度报告`, figures, draw), form, figures)
          }),
          { numRuns: runs(40) },
        )
      })
})

describe('a figure lost in torn text', () => {
  it('leaves its row unread or its cell blank, and never moves a neighbour into its place', () => {
    fc.assert(
      fc.property(fc.nat(1e6), seed => {
        const form = forms['2021']
        const draw = drawFrom(seed)
        const full = drawFigures(form, draw)
        const figures = Object.fromEntries(Object.entries(full).map(([address, text]) => [address, draw(25) === 0 ? '' : text]))
        const text = printTorn(form, '青石县云溪镇人民政府2023年政府信息公开工作年度报告', figures, draw).replace(/ +/g, ' ')
        const { cells } = reconstruct(asSource(text))
        for (const [address, printed] of Object.entries(figures)) {
          const cell = cells[address as CellAddress]
          if (cell && !cell.unread) expect([address, cell.value]).toEqual([address, printed === '' ? null : Number(printed)])
        }
      }),
      { numRuns: runs(60) },
    )
  })
})
