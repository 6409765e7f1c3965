import { expect, test } from 'vitest'
import { isRunningText } from './runningText'
import type { SeenCell } from './seenPage'

const cell = (kind: SeenCell['kind'], text: string): SeenCell => ({
  ...{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, box: [0, 0, 100, 40] },
  ...{ kind, text },
})
const table = (...cells: SeenCell[]) => ({ box: [0, 0, 300, 40] as const, cells })
const [few, many] = [{ xs: [0, 100, 200] }, { xs: [0, 100, 200, 300, 400] }]

test('a few columns of words are running text, and what could not be read in it', () => {
  expect(isRunningText(few, table(cell('words', '月31日，共办结'), cell('unsure', '')))).toBe(true)
})

test('the heads of a table are none, nor is what has a figure, a blank or something to be asked', () => {
  expect(isRunningText(many, table(cell('words', '信息内容')))).toBe(false)
  for (const other of [cell('figure', '3'), cell('empty', ''), cell('unsure', '7')])
    expect(isRunningText(few, table(cell('words', '行政强制'), other))).toBe(false)
})
