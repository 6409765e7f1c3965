import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../model/source'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { type Drawing, drawReport, plainDrawing } from '../../testing/drawn'
import { layOut, type Print } from '../../testing/laidOut'
import { type Draw, drawFrom, type Figures } from '../../testing/printed'
import { runs } from '../../testing/runs'
import { reconstruct } from '../reconstruct'

const form = forms['2021']

/** Figures of one to five digits, a part of them blank, and now and then a whole row. */
const drawBlanks = (draw: Draw): Figures => {
  const blank = [0, 10, 20, 30, 50][draw(5)] as number
  const whole = draw(3) === 0 ? 8 : 0
  const rows = new Set(cellsOf(form).flatMap(({ row }) => (draw(100) < whole ? [row] : [])))
  return Object.fromEntries(
    cellsOf(form).map(({ address, row }) => [address, rows.has(row) || draw(100) < blank ? '' : String(draw(10 ** (1 + draw(5))))]),
  )
}

const drawPages = (draw: Draw): Drawing => ({
  ...plainDrawing,
  rules: 'none',
  rowsPerPage: draw(6) === 0 ? null : 1 + draw(20),
  repeatHead: draw(2) === 0,
  pageNumbers: draw(2) === 0,
  align: [0, 0.5, 1][draw(3)] as Drawing['align'],
  ...(draw(2) === 0 ? { centredHead: true as const } : {}),
})

/** Counts what is read of a document; a value that is not the printed one fails unless it is marked. */
const tally = (source: SourceDocument, figures: Figures) => {
  const { cells } = reconstruct(source)
  let read = 0
  for (const { address } of cellsOf(form)) {
    const cell = cells[address]
    if (!cell || cell.unread || cell.uncertain) continue
    expect([address, cell.value]).toEqual([address, figures[address] === '' ? null : Number(figures[address])])
    read++
  }
  return { read, all: cellsOf(form).length }
}

/** Part of the cells that is read over many drawn reports. */
const partRead = (count: number, change: (draw: Draw, seed: number) => Partial<Drawing>, print?: (draw: Draw) => Print): number => {
  let read = 0
  let all = 0
  fc.assert(
    fc.property(fc.nat(1e6), seed => {
      const draw = drawFrom(seed)
      const figures = drawBlanks(draw)
      const drawn = drawReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures, {
        ...drawPages(draw),
        ...change(draw, seed),
      })
      const counted = tally(print ? layOut(drawn, print(draw)) : drawn, figures)
      read += counted.read
      all += counted.all
    }),
    { numRuns: runs(count), seed: 20230401 },
  )
  return read / all
}

const fixedWidth = (draw: Draw): Print => ({
  unit: 3.5 + draw(30) / 10,
  wide: draw(2) === 0,
  between: (['\f', '\n', ''] as const)[draw(3)] as Print['between'],
})

describe('a report without any line, many of its cells blank, has no wrong figure', () => {
  it('with the same columns on every page', () => {
    expect(partRead(40, () => ({}))).toBeGreaterThan(0.85)
  })

  it('with columns of its own on every page', () => {
    expect(partRead(40, (_, seed) => ({ columnsByPage: seed }))).toBeGreaterThan(0.7)
  })

  it('with wider labels on every other page, so that figures break in narrow cells', () => {
    expect(partRead(40, () => ({ otherWidths: true }))).toBeGreaterThan(0.7)
  })

  it('with rows set a little aside of each other', () => {
    expect(partRead(40, (_, seed) => ({ columnsByPage: seed, drift: 2 }))).toBeGreaterThan(0.65)
  })

  it('laid out as text of fixed width', () => {
    expect(partRead(40, () => ({ pageNumbers: false }), fixedWidth)).toBeGreaterThan(0.4)
  })

  it('laid out as text of fixed width with columns of its own on every page', () => {
    expect(partRead(40, (_, seed) => ({ pageNumbers: false, columnsByPage: seed }), fixedWidth)).toBeGreaterThan(0.4)
  })
})
