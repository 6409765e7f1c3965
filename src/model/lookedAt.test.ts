import { expect, test } from 'vitest'
import type { CellAddress } from '../statute/form'
import { reportWith } from '../testing/reportWith'
import { hasLookedAt, isOpenLook, isStrip, lookedAt, looksAgain, looksToAsk, placeInRow, stretchOf, waitingIn } from './lookedAt'
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

test('cells are asked in the order of print, those without a place too where all others of their table are pictures', () => {
  const unplaced: CellAddress = 'proceedings/review/other'
  const read = scanned(reportWith())
  const report: Report = {
    ...read,
    seen: [1, 2, 3],
    cells: {
      ...read.cells,
      [total]: { ...(read.cells[total] as Cell), uncertain: true },
      [unplaced]: { text: '', value: null, anchor: null, unread: true },
      [upheld]: { ...(read.cells[upheld] as Cell), text: '', value: null, unread: true },
    },
  }
  const looks = looksToAsk(report, [])
  expect(looks.flatMap(look => look.cells)).toEqual([upheld, unplaced, total])
  expect(waitingIn(report, looks)).toHaveLength(3)
  expect(waitingIn(lookedAt(report, { [unplaced]: { text: '0', value: 0 } }), looks)).toEqual([upheld, total])
  const unclear = { kind: 'table-unclear', form: '2021', table: 'proceedings' } as const
  expect(looksToAsk({ ...report, losses: [unclear] }, []).flatMap(look => look.cells)).toEqual([upheld, total])
  expect(looksToAsk({ ...report, seen: [2] }, []).flatMap(look => look.cells)).toEqual([upheld, total])
})

test('a cell without a place stands between the cells that are printed before and behind it', () => {
  const [before, without, behind] = ['corrected', 'other', 'pending'].map(column => `proceedings/review/${column}` as CellAddress)
  if (!before || !without || !behind) throw new Error('three cells')
  const withPlaces = (places: Record<string, { page: number; top: number } | null>): Report => {
    const read = scanned(reportWith())
    const placed = Object.entries(places).map(([address, at]) => {
      const place = at && { ...anchor, page: at.page, box: [0, at.top, 9, at.top + 9] as const }
      return [address, { ...(read.cells[address as CellAddress] as Cell), anchor: place }]
    })
    return { ...read, seen: [1, 2, 3], cells: { ...read.cells, ...Object.fromEntries(placed) } }
  }
  const over = withPlaces({ [before]: { page: 1, top: 700 }, [without]: null, [behind]: { page: 2, top: 100 } })
  expect(stretchOf(over, without)).toEqual([
    { page: 1, from: 700, to: null },
    { page: 2, from: 0, to: 109 },
  ])
  const within = withPlaces({ [before]: { page: 1, top: 300 }, [without]: null, [behind]: { page: 1, top: 400 } })
  expect(stretchOf(within, without)).toEqual([{ page: 1, from: 300, to: 409 }])
  // Another order than the form's.
  const turned = withPlaces({ [before]: { page: 1, top: 400 }, [without]: null, [behind]: { page: 1, top: 300 } })
  expect(stretchOf(turned, without)).toEqual([{ page: 1, from: 0, to: null }])
})

test('of cells that share the place of their row it is told which of them each is', () => {
  const report = scanned(reportWith())
  const [row, alone] = ['requests/new/total', 'requests/carriedIn/total'] as const
  const rows = Object.fromEntries(
    Object.entries(report.cells).map(([address, cell], at) => {
      const top = address.startsWith('requests/new/') ? 100 : 200 + at
      return [address, { ...(cell as Cell), anchor: { ...anchor, box: [0, top, 9, top + 9] as const } }]
    }),
  )
  expect(placeInRow({ ...report, cells: rows }, row)).toBe(7)
  expect(placeInRow({ ...report, cells: rows }, alone)).toBeNull()
})

test('a table none of whose cells has a place is asked about where all that was read is a picture', () => {
  const read = scanned(reportWith())
  const cells = Object.entries(read.cells).map(([address, cell]) =>
    address.startsWith('proceedings/') ? [address, { text: '', value: null, anchor: null, unread: true }] : [address, cell],
  )
  const report: Report = { ...read, seen: [1], cells: Object.fromEntries(cells) }
  expect(looksToAsk(report, [])).toHaveLength(15)
  expect(looksToAsk({ ...report, seen: [2] }, [])).toEqual([])
})

test('cells of a row that were not told apart are asked as one, and no others beside them', () => {
  const read = scanned(reportWith())
  const unread = (address: CellAddress, box: readonly [number, number, number, number]) => ({
    [address]: { text: '', value: null, anchor: { ...anchor, box }, unread: true as const, seen: true as const },
  })
  const row = [0, 20, 90, 29] as const
  const [first, second, third] = parts as [CellAddress, CellAddress, CellAddress]
  const report: Report = {
    ...read,
    seen: [1],
    cells: { ...read.cells, ...unread(first, row), ...unread(second, row), ...unread(third, [0, 30, 9, 39]) },
  }
  const looks = looksToAsk(report, [])
  expect(looks).toEqual([
    { cells: [first, second], totals: [] },
    { cells: [third], totals: [] },
  ])
  expect(looks.map(look => isStrip(report, look))).toEqual([true, false])
})

test('what a person has looked at is asked once more: the chosen cell, sums that fail, and the others', () => {
  const said = { [upheld]: { text: '11', value: 11 }, 'proactive/fees/amount': { text: '3', value: 3 } }
  const all = Object.fromEntries([upheld, ...parts, total].map(cell => [cell, reportWith().cells[cell]])) as Record<CellAddress, Cell>
  const report: Report = lookedAt({ ...scanned(reportWith()), seen: [1] }, { ...all, ...said }, true)
  const looks = looksAgain(report, [sum], 'proactive/fees/amount')
  expect(looks).toEqual([
    { cells: ['proactive/fees/amount'], totals: [] },
    { cells: [upheld, ...parts, total], totals: [total] },
  ])
  expect(looksAgain({ ...scanned(reportWith()), seen: [1] }, [sum], null)).toEqual([])
})

test('a cell that was typed alone is looked at once more beside its sum where that fails', () => {
  const report: Report = { ...scanned(reportWith()), seen: [1] }
  const row = [upheld, ...parts, total]
  // All of a row was typed: none of its cells is one that nobody has looked at.
  const typed = lookedAt(report, Object.fromEntries(row.map((cell, at) => [cell, { text: `${at + 5}`, value: at + 5 }])))
  const looks = looksToAsk(typed, [sum])
  expect(looks).toEqual([{ cells: row, totals: [total] }])
  expect(waitingIn(typed, looks)).toHaveLength(5)
  expect(looksAgain(typed, [sum], null).every(({ totals }) => totals.length === 0)).toBe(true)
  expect(looksToAsk(typed, [])).toEqual([])
  const together = lookedAt(typed, { ...typed.cells } as Record<CellAddress, Cell>, true)
  expect(looksToAsk(together, [sum])).toEqual([])
  expect(looksAgain(together, [sum], null)[0]).toEqual({ cells: row, totals: [total] })
})

test('a cell without a place that was typed can be looked at again', () => {
  const read = scanned(reportWith())
  const report: Report = { ...read, seen: [1], cells: { ...read.cells, [upheld]: { text: '', value: null, anchor: null, unread: true } } }
  expect(looksAgain(lookedAt(report, { [upheld]: { text: '1', value: 1 } }), [], null)).toEqual([{ cells: [upheld], totals: [] }])
})

test('what a person said of a picture is told from what was read of it, and from print', () => {
  const report = { ...scanned(reportWith()), seen: [1] }
  expect(hasLookedAt(report)).toBe(false)
  expect(hasLookedAt(lookedAt(report, { [upheld]: { text: '11', value: 11 } }))).toBe(true)
  expect(hasLookedAt(reportWith())).toBe(false)
})
