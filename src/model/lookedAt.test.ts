import { expect, test } from 'vitest'
import type { CellAddress } from '../statute/form'
import { reportWith } from '../testing/reportWith'
import { isOpenLook, lookedAt, looksToAsk, waitingIn } from './lookedAt'
import type { Cell, Report } from './report'

const box = [0, 0, 9, 9] as const
const anchor = { line: 1, start: 0, end: 1, page: 1, box }
/** A report that was read from a picture. */
const scanned = (report: Report): Report => ({
  ...report,
  cells: Object.fromEntries(
    Object.entries(report.cells).map(([address, cell]) => [address, { ...(cell as Cell), anchor, seen: true as const }]),
  ),
})

const parts: readonly CellAddress[] = ['corrected', 'other', 'pending'].map(column => `proceedings/review/${column}` as CellAddress)
const upheld: CellAddress = 'proceedings/review/upheld'
const total: CellAddress = 'proceedings/review/total'
const sum = { kind: 'sum', left: [upheld, ...parts], right: [total] } as const

test('the cells of a sum that fails are looked at together, once, its total last', () => {
  const report = scanned(reportWith({ [upheld]: 11 }))
  const looks = looksToAsk(report, [sum, { kind: 'cells', cells: [total, 'proactive/fees/amount'], at: {} }])
  expect(looks).toEqual([
    { cells: [upheld, ...parts, total], totals: [total] },
    { cells: ['proactive/fees/amount'], totals: [] },
  ])
  expect(waitingIn(report, looks)).toHaveLength(6)
})

test('a sum whose cells are print is none of a person’s looks', () => expect(looksToAsk(reportWith({ [upheld]: 11 }), [sum])).toEqual([]))

test('a sum is no longer looked at when it holds, nor when each of its cells was looked at', () => {
  const report = scanned(reportWith({ [upheld]: 11 }))
  const [look] = looksToAsk(report, [sum])
  if (!look) throw new Error('there is a look')
  expect(isOpenLook(report, look)).toBe(true)
  expect(isOpenLook(lookedAt(report, { [upheld]: { text: '11', value: 11 } }), look)).toBe(true)
  const mended = Number(reportWith().cells[upheld]?.value)
  expect(isOpenLook(lookedAt(report, { [upheld]: { text: `${mended}`, value: mended } }), look)).toBe(false)
  const all = Object.fromEntries(look.cells.map(cell => [cell, report.cells[cell]])) as Record<CellAddress, Cell>
  expect(isOpenLook(lookedAt(report, all), look)).toBe(false)
})
