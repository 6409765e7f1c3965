import { expect, test } from 'vitest'
import type { CellInk, GridCell } from '../picture'
import { asToldByPrint } from './asToldByPrint'

const cell = (print?: GridCell['print']): GridCell => ({
  ...{ row: 1, column: 1, rowSpan: 1, columnSpan: 1, box: [200, 100, 300, 150] },
  ...(print === undefined ? {} : { print }),
})

/** Ink of the page's pixels from one to another, in the cell's cut. */
const ink = (from: number, to: number): CellInk => ({
  ...{ kind: 'ink', left: 200, top: 100, digitHeight: 28, pieces: 0 },
  ...{ picture: { width: 100, height: 50, gray: new Uint8Array(5000).fill(255) }, ink: [from - 200, 10, to - 200, 38] },
})
const empty: CellInk = { ...ink(200, 200), kind: 'empty' }

const kindOf = (print: GridCell['print'], seen: CellInk) => asToldByPrint(cell(print), seen).kind

test('a figure of which the cut left a digit out, on either side, is unclear', () => {
  expect(kindOf([230, 110, 280, 138], ink(230, 280))).toBe('ink')
  expect(kindOf([230, 110, 280, 138], ink(232, 278))).toBe('ink')
  expect(kindOf([230, 110, 280, 138], ink(230, 266))).toBe('unclear')
  expect(kindOf([230, 110, 280, 138], ink(244, 280))).toBe('unclear')
})

test('a figure that goes on beyond its cell is unclear', () => {
  expect(kindOf([260, 110, 312, 138], ink(260, 300))).toBe('unclear')
})

test('a cell is blank where print was seen by nobody, and holds none where only the cut sees some', () => {
  expect(kindOf(null, empty)).toBe('empty')
  expect(kindOf([230, 110, 280, 138], empty)).toBe('unclear')
  expect(kindOf(null, ink(230, 280))).toBe('unclear')
})

test('cells that rules tell are what they were', () => {
  expect(kindOf(undefined, ink(230, 266))).toBe('ink')
  expect(kindOf(undefined, empty)).toBe('empty')
})
