import { describe, expect, it } from 'vitest'
import { readyFile } from '../../testing/readyFile'
import { reportWith } from '../../testing/reportWith'
import { failureOf } from '../files/failures'
import type { FileEntry } from '../state'
import { arrange, errorCells, nextWithErrors } from './arrange'
import { entryOf } from './entries'
import { errorsByCell, foldersFound, rulesHit, yearsFound } from './facets'
import { type Listing, nextSorting, plainListing } from './listing'

const total = 'proceedings/review/total'

const ready = (id: number, name: string, agency: string | null, year: number | null, wrong = false): FileEntry => ({
  ...readyFile(reportWith(wrong ? { [total]: 3 } : {}, { agency, year }), id),
  name,
  readAt: 1000 - id,
})
const base = { blob: new Blob(), readAt: 5 }
const files: readonly FileEntry[] = [
  ready(1, '部门/水利局/年报.txt', '望川县水利局', 2023, true),
  ready(2, '部门/财政局.txt', '望川县财政局', 2023),
  { ...base, id: 3, name: '部门/坏的.pdf', state: 'failed', failure: failureOf('unreadable') },
  ready(4, '乡镇/2.txt', '青石镇人民政府', 2022, true),
  ready(5, '乡镇/10.txt', null, null),
  { id: 6, name: '说明.txt', blob: new Blob(), state: 'queued', job: 60 },
]
const entries = files.map(file => entryOf(file))
const listed = (change: Partial<Listing>) => arrange(entries, { ...plainListing, ...change }).map(({ id }) => id)

describe('the list of a set', () => {
  it('keeps the order in which files were opened until one asks for another', () => {
    expect(listed({})).toEqual([1, 2, 3, 4, 5, 6])
    expect(listed({ sorting: { by: 'order', down: true } })).toEqual([6, 5, 4, 3, 2, 1])
  })

  it('sorts by figures, names and times; what has none stands at the end either way', () => {
    expect(listed({ sorting: { by: 'error', down: true } })).toEqual([1, 4, 2, 5, 3, 6])
    expect(listed({ sorting: { by: 'error', down: false } })).toEqual([2, 5, 1, 4, 3, 6])
    expect(listed({ sorting: { by: 'agency', down: false } })).toEqual([4, 2, 1, 3, 5, 6])
    expect(listed({ sorting: { by: 'year', down: true } }).slice(0, 3)).toEqual([1, 2, 4])
    expect(listed({ sorting: { by: 'readAt', down: false } })).toEqual([3, 5, 4, 2, 1, 6])
  })

  it('has 2.txt before 10.txt, and the gravest verdict first', () => {
    const byPath = listed({ sorting: { by: 'path', down: false } })
    expect(byPath.indexOf(4)).toBeLessThan(byPath.indexOf(5))
    expect(listed({ sorting: { by: 'verdict', down: true } }).slice(0, 3)).toEqual([1, 4, 3])
  })

  it('is filtered by kind, rule, place, year, folder and words, all of them together', () => {
    expect(listed({ kind: 'errors' })).toEqual([1, 4])
    expect(listed({ kind: 'unread' })).toEqual([3])
    expect(listed({ kind: 'waiting' })).toEqual([6])
    expect(listed({ rule: 'proceedings-total' })).toEqual([1, 4])
    expect(listed({ cell: total })).toEqual([1, 4])
    expect(listed({ cell: 'proceedings/review/upheld' })).toEqual([])
    expect(listed({ year: 2023 })).toEqual([1, 2])
    expect(listed({ year: 'none' })).toEqual([5])
    expect(listed({ folder: '部门/' })).toEqual([1, 2, 3])
    expect(listed({ folder: '' })).toEqual([6])
    expect(listed({ words: '望川 水利' })).toEqual([1])
    expect(listed({ words: ' TXT ' })).toEqual([1, 2, 4, 5, 6])
    expect(listed({ kind: 'errors', folder: '部门/', words: '财政' })).toEqual([])
  })

  it('leads from error to error, round at the ends, and to none where there is no other', () => {
    expect(nextWithErrors(entries, 1, 1)?.id).toBe(4)
    expect(nextWithErrors(entries, 4, 1)?.id).toBe(1)
    expect(nextWithErrors(entries, 2, -1)?.id).toBe(1)
    expect(nextWithErrors(entries, null, 1)?.id).toBe(1)
    expect(nextWithErrors(entries, null, -1)?.id).toBe(4)
    expect(nextWithErrors(entries.slice(0, 2), 1, 1)).toBeNull()
    expect(nextWithErrors([], null, 1)).toBeNull()
  })

  it('counts a broken sum at its total, once a report', () => {
    expect([...errorCells(entries[0] ?? { judged: null })]).toEqual([total])
    expect([...errorsByCell(entries)]).toEqual([[total, 2]])
  })

  it('offers what there is to filter by', () => {
    expect(rulesHit(entries)[0]).toEqual({ of: 'proceedings-total', count: 2 })
    expect(yearsFound(entries)).toEqual([
      { of: 2023, count: 2 },
      { of: 2022, count: 1 },
      { of: 'none', count: 1 },
    ])
    expect(foldersFound(entries)).toEqual([
      { of: '部门/', count: 3 },
      { of: '部门/水利局/', count: 1 },
      { of: '乡镇/', count: 2 },
      { of: '', count: 1 },
    ])
    expect(foldersFound(entries.slice(5))).toEqual([])
  })
})

it('a heading sorts one way, then the other, then not; figures begin with the largest', () => {
  const first = nextSorting(plainListing.sorting, 'error')
  const second = nextSorting(first, 'error')
  expect([first, second, nextSorting(second, 'error')]).toEqual([
    { by: 'error', down: true },
    { by: 'error', down: false },
    { by: 'order', down: false },
  ])
  expect(nextSorting(first, 'agency')).toEqual({ by: 'agency', down: false })
})
