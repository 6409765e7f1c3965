import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../model/finding'
import { requestCells } from '../testing/bruteForce'
import { consistentRequests } from '../testing/consistentRequests'
import { everyFindingIn } from '../testing/findingsIn'
import { type CellChange, type Changes, reportWith } from '../testing/reportWith'

type Cells = Readonly<Record<string, CellChange>>

const sumsIn = (cells: Cells, changes?: Changes): readonly Finding[] =>
  everyFindingIn(reportWith(cells, changes)).filter(({ repairs }) => repairs)

/** What is proposed for each broken sum, as [values, cause]. */
const repairsIn = (cells: Cells, changes?: Changes) =>
  sumsIn(cells, changes).map(({ repairs }) => repairs?.map(({ set, cause }) => [set, cause ?? null]))

const oneOf = (arbitrary: typeof consistentRequests, seed: number) =>
  fc.sample(arbitrary, { numRuns: 1, seed })[0] as Record<string, number>

describe('one wrong cell of the requests table', () => {
  it('is spoken of where it is a blank total, though no sum says so', () => {
    const right = oneOf(consistentRequests, 1)
    for (const address of requestCells.filter(cell => cell.includes('total') && right[cell] !== 0)) {
      expect(everyFindingIn(reportWith({ ...right, [address]: null })).map(({ rule }) => rule)).toEqual(['cell-blank'])
    }
  })

  it('is found in the form of 2019, too', () => {
    const cells = { 'requests/other/natural': 3, 'requests/total/natural': 3, 'requests/total/total': 3, 'requests/other/total': 13 }
    const balance = { 'requests/new/natural': 3, 'requests/new/total': 3 }
    const follows = { follows: { requests: '2019' } } as const
    for (const repairs of repairsIn({ ...cells, ...balance }, follows))
      expect(repairs).toEqual([[{ 'requests/other/total': 3 }, 'digit added']])
  })
})

describe('repairs', () => {
  it('are on every finding of a sum, and on no other', () => {
    const findings = everyFindingIn(reportWith({ 'requests/new/natural': 4, 'proactive/fees/amount': null }))
    expect(new Map(findings.map(({ rule, repairs }) => [rule, repairs?.length]))).toEqual(
      new Map([
        ['requests-balance', 1],
        ['requests-row-total', 1],
        ['cell-blank', undefined],
      ]),
    )
  })

  it('of independent faults stay apart', () => {
    const cells = { 'requests/new/natural': 4, 'requests/granted/legal': 7, 'proceedings/review/total': 2 }
    const firsts = sumsIn(cells).map(({ repairs }) => repairs?.[0]?.set)
    expect(new Set(firsts.map(set => JSON.stringify(set)))).toEqual(
      new Set(['{"requests/new/natural":0}', '{"requests/granted/legal":0}', '{"proceedings/review/total":0}']),
    )
  })

  it('are the same each time', () => {
    const cells = { ...oneOf(consistentRequests, 3), 'requests/new/natural': 1, 'requests/granted/natural': 1, 'requests/new/legal': 1 }
    expect(repairsIn(cells)).toEqual(repairsIn(cells))
  })

  it('never take a count below 0, nor guess at an unread cell', () => {
    const cells = { 'requests/granted/natural': 'unread', 'requests/granted/total': 3, 'requests/new/natural': 2, 'requests/new/total': 3 }
    for (const repairs of repairsIn(cells)) {
      for (const [set] of repairs ?? []) {
        expect(Object.keys(set as object)).not.toContain('requests/granted/natural')
        expect(Math.min(...Object.values(set as object))).toBeGreaterThanOrEqual(0)
      }
    }
  })

  it('leave alone what a row outside the form explains', () => {
    const extra: Changes = {
      rows: (found, table) => (table === 'requests' ? [...found, { key: null, printed: '9.其他', anchor: null }] : found),
    }
    const taken = { 'requests/new/natural': 5, 'requests/new/total': 5, 'requests/total/natural': 5, 'requests/total/total': 5 }
    expect(repairsIn({ ...taken, 'requests/carriedOut/legal': 2 }, extra)).toEqual([
      [[{ 'requests/carriedOut/legal': 0 }, null]],
      [[{ 'requests/carriedOut/legal': 0 }, null]],
    ])
  })

  // Some 30 ms; the test's own limit only tells it from never.
  it('of figures that have nothing to do with each other come to an end', () => {
    const cells = Object.fromEntries(requestCells.map((address, index) => [address, (index * 7919) % 101]))
    expect(sumsIn(cells).length).toBeGreaterThan(30)
  })
})

describe('a group of the proceedings table', () => {
  const group = (upheld: number, corrected: number, other: CellChange, pending: number, total: number) => ({
    'proceedings/direct/upheld': upheld,
    'proceedings/direct/corrected': corrected,
    'proceedings/direct/other': other,
    'proceedings/direct/pending': pending,
    'proceedings/direct/total': total,
  })
  const firstIn = (cells: Cells) => repairsIn(cells)[0]?.[0]

  it('lists every explanation, a changed total first', () => {
    expect(repairsIn(group(5, 3, 0, 0, 9))[0]?.map(([set]) => set)).toEqual([
      { 'proceedings/direct/total': 8 },
      { 'proceedings/direct/upheld': 6 },
      { 'proceedings/direct/corrected': 4 },
      { 'proceedings/direct/other': 1 },
      { 'proceedings/direct/pending': 1 },
    ])
  })

  it('has its total left at 0', () =>
    expect(firstIn(group(10, 1, 0, 0, 0))).toEqual([{ 'proceedings/direct/total': 11 }, 'total left at 0']))

  it('puts a slip of the hand before a total that is some amount off', () =>
    expect(firstIn(group(12, 3, 0, 0, 24))).toEqual([{ 'proceedings/direct/upheld': 21 }, 'digits swapped']))

  it('puts the total first where both look like a slip', () =>
    expect(firstIn(group(12, 3, 0, 0, 51))).toEqual([{ 'proceedings/direct/total': 15 }, 'digits swapped']))

  it('goes by the running text before all else', () => {
    const bodies = { 1: ['（二）依申请公开情况。未发生政府信息公开行政诉讼。'] }
    expect(repairsIn(group(0, 0, 0, 1, 0), { bodies })[0]?.[0]).toEqual([{ 'proceedings/direct/pending': 0 }, null])
    expect(repairsIn(group(0, 0, 0, 1, 0), { bodies: { 1: [] } })[0]?.[0]).toEqual([{ 'proceedings/direct/total': 1 }, 'total left at 0'])
  })

  it('fills in a blank where zeros are printed', () =>
    expect(firstIn(group(4, 2, null, 0, 8))).toEqual([{ 'proceedings/direct/other': 2 }, 'left blank']))
})
