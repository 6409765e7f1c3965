import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requestCells } from '../../testing/bruteForce'
import { sparseRequests } from '../../testing/consistentRequests'
import { everyFindingIn } from '../../testing/findingsIn'
import { type CellChange, reportWith } from '../../testing/reportWith'

type Cells = Readonly<Record<string, CellChange>>
type Values = Readonly<Record<string, number>>

const right = fc.sample(sparseRequests, { numRuns: 1, seed: 5 })[0] as Record<string, number>

const at = (row: string, column: string) => `requests/${row}/${column}`

/** Cells of a row: set('granted', { natural: 3 }). */
const set = (row: string, values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([column, value]) => [at(row, column), value]))

/** The table with these numbers in a row, and the totals of the row and of its columns with them. */
const withRow = (row: string, values: Values): Record<string, number> => {
  const cells: Record<string, number> = { ...right }
  for (const [column, value] of Object.entries(values)) {
    const by = value - (cells[at(row, column)] as number)
    for (const line of [row, 'total', 'new']) {
      for (const place of [column, 'total']) cells[at(line, place)] = (cells[at(line, place)] as number) + by
    }
  }
  return cells
}

/** What is proposed first, by all the broken sums: as a rule one and the same. */
const firstOf = (cells: Cells): ReadonlySet<string> =>
  new Set(
    everyFindingIn(reportWith(cells)).flatMap(({ repairs }) => (repairs ? [JSON.stringify([repairs[0]?.set, repairs[0]?.cause])] : [])),
  )

const only = (values: Values, cause: string): ReadonlySet<string> => new Set([JSON.stringify([values, cause])])

describe('the slip behind a repair', () => {
  it('is a table that holds', () => expect(firstOf(withRow('granted', { natural: 12, business: 0 })).size).toBe(0))

  it('is the number of the next cell', () => {
    const cells = withRow('granted', { natural: 87, business: 36 })
    expect(firstOf({ ...cells, ...set('granted', { natural: 36 }) })).toEqual(only(set('granted', { natural: 87 }), 'neighbour'))
  })

  it('is a case counted in the wrong column', () => {
    const cells = withRow('granted', { natural: 40, business: 0 })
    const moved = { ...cells, ...set('granted', { natural: 0, business: 40 }) }
    expect(firstOf(moved)).toEqual(only(set('granted', { natural: 40, business: 0 }), 'wrong column'))
  })

  it('is a case counted in the wrong row', () => {
    const cells = { ...withRow('granted', { natural: 40 }), ...set('partial', { natural: right[at('partial', 'natural')] as number }) }
    const other = cells[at('partial', 'natural')] as number
    const moved = { ...cells, ...set('granted', { natural: other }), ...set('partial', { natural: 40 }) }
    expect(firstOf(moved)).toEqual(only({ ...set('granted', { natural: 40 }), ...set('partial', { natural: other }) }, 'wrong row'))
  })

  it('is a number split over two cells', () => {
    const cells = withRow('granted', { natural: 12, business: 0 })
    expect(firstOf({ ...cells, ...set('granted', { natural: 1, business: 2 }) })).toEqual(
      only(set('granted', { natural: 12, business: 0 }), 'split'),
    )
  })

  it('is two numbers run together', () => {
    const cells = withRow('granted', { natural: 3, business: 15 })
    const run = { ...cells, ...set('granted', { natural: 315, business: 0 }) }
    expect(firstOf(run)).toEqual(only(set('granted', { natural: 3, business: 15 }), 'run together'))
  })

  it('is our reading, where the cell shows the right number', () => {
    const natural = right[at('new', 'natural')] as number
    const cells = { ...right, [at('new', 'natural')]: `${natural + 16}（其中网络申请${natural}件）` }
    expect(firstOf(cells)).toEqual(only(set('new', { natural }), 'reading'))
  })

  it('is not our reading where the print only has a separator in it', () =>
    expect(firstOf({ 'proceedings/review/total': '1,627', 'proceedings/review/upheld': 627 })).toEqual(
      only({ 'proceedings/review/total': 627 }, 'digit added'),
    ))

  it.each([
    ['of a column', (address: string) => address.endsWith('/total')],
    ['of a row', (address: string) => address.startsWith('requests/total/')],
    ['of the table', (address: string) => address.endsWith('/total') || address.startsWith('requests/total/')],
  ])('is the totals %s left at 0', (_, isLeft) => {
    const zeros = requestCells.filter(address => isLeft(address) && right[address] !== 0)
    const cells = { ...right, ...Object.fromEntries(zeros.map(address => [address, 0])) }
    const wanted = only(Object.fromEntries(zeros.map(address => [address, right[address] as number])), 'total left at 0')
    expect(zeros.length).toBeGreaterThan(2)
    expect(firstOf(cells)).toEqual(wanted)
  })
})
