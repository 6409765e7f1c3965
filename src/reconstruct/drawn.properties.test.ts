import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../check/catalogue'
import { cellsOf } from '../statute/compiled'
import { forms } from '../statute/forms'
import { type Drawing, drawReport, plainDrawing } from '../testing/drawn'
import { everyFindingIn } from '../testing/findingsIn'
import { drawFrom, type Figures } from '../testing/printed'
import { runs } from '../testing/runs'
import { messageOf } from '../words/messageOf'
import { reconstruct } from './reconstruct'

/** Rules that speak of wording and notation: the figures are drawn at random and break every other rule. */
const aboutPrint = new Set(
  catalogue.filter(rule => rule.group === 'template' || (rule.group === 'cells' && rule.id !== 'cell-blank')).map(rule => rule.id),
)

const form = forms['2021']

const figuresFrom = (seed: number): Figures => {
  const draw = drawFrom(seed)
  return Object.fromEntries(cellsOf(form).map(cell => [cell.address, draw(2) === 0 ? '0' : String(draw(draw(3) === 0 ? 20000 : 30))]))
}

const expectSame = (figures: Figures, drawing: Drawing) => {
  const report = reconstruct(drawReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures, drawing))
  expect(report.losses).toEqual([])
  expect(Object.fromEntries(Object.entries(report.cells).map(([address, cell]) => [address, cell?.value]))).toEqual(
    Object.fromEntries(Object.entries(figures).map(([address, text]) => [address, text === '' ? null : Number(text)])),
  )
  expect(Object.values(report.cells).filter(cell => cell?.uncertain || !cell?.anchor?.box)).toEqual([])
  const wording = everyFindingIn(report).filter(finding => aboutPrint.has(finding.rule))
  expect(wording.map(messageOf)).toEqual([])
}

const rules = ['all', 'none', 'horizontal', 'dashed', 'double', 'open sides'] as const

describe('a drawn report is read alike', () => {
  for (const each of rules)
    it(`with borders ${each}`, () => {
      expectSame(figuresFrom(1), { ...plainDrawing, rules: each })
    })

  for (const each of ['all', 'none', 'horizontal'] as const)
    it(`broken after any number of rows, borders ${each}`, () => {
      for (let rowsPerPage = 1; rowsPerPage <= 25; rowsPerPage++)
        for (const repeatHead of [false, true])
          expectSame(figuresFrom(rowsPerPage), { ...plainDrawing, rules: each, rowsPerPage, repeatHead, pageNumbers: true })
    })

  for (const table of ['proactive', 'requests', 'proceedings'])
    it(`with nothing in the table ${table}, borders all`, () => {
      const figures = Object.entries(figuresFrom(5)).map(([address, text]) => [address, address.startsWith(`${table}/`) ? '' : text])
      expectSame(Object.fromEntries(figures), plainDrawing)
    })

  for (const each of rules)
    it(`with cells left blank, borders ${each}`, () => {
      fc.assert(
        fc.property(fc.nat(1e6), seed => {
          const draw = drawFrom(seed)
          const figures = Object.fromEntries(
            Object.entries(figuresFrom(seed)).map(([address, text]) => [address, draw(6) === 0 ? '' : text]),
          )
          expectSame(figures, { ...plainDrawing, rules: each, rowsPerPage: draw(2) === 0 ? null : 5 + draw(12) })
        }),
        { numRuns: runs(25) },
      )
    })

  it('moved, enlarged, with figures at either side of their cells', () => {
    fc.assert(
      fc.property(
        fc.record({
          rules: fc.constantFrom(...rules),
          rowsPerPage: fc.option(fc.integer({ min: 3, max: 30 })),
          repeatHead: fc.boolean(),
          pageNumbers: fc.boolean(),
          shift: fc.tuple(fc.integer({ min: -20, max: 60 }), fc.integer({ min: -20, max: 40 })),
          scale: fc.double({ min: 0.6, max: 1.6, noNaN: true }),
          align: fc.constantFrom(0, 0.5, 1) as fc.Arbitrary<Drawing['align']>,
        }),
        fc.nat(1e6),
        (drawing, seed) => expectSame(figuresFrom(seed), drawing),
      ),
      { numRuns: runs(60) },
    )
  })
})
