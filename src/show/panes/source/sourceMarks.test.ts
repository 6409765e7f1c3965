import { describe, expect, it } from 'vitest'
import { findingTold } from '../../../testing/finding'
import { reportWith } from '../../../testing/reportWith'
import { cellMarks } from '../grid/cellMarks'
import { chosenMarks, chosenPlace, documentMarks, segmentsOf } from './sourceMarks'

const anchor = { line: 7, start: 2, end: 6 }
const told = { rule: 'narrative-figure', severity: 'review', cells: ['requests/new/total'] } as const
const finding = findingTold({ ...told, anchor })

describe('cutting a line', () => {
  it('leaves a line without marks whole', () => {
    expect(segmentsOf('总体情况', [])).toEqual([{ start: 0, text: '总体情况' }])
    expect(segmentsOf('', [])).toEqual([])
  })

  it('cuts at every border and loses nothing', () => {
    const text = '新收申请21件，结转2件'
    const pieces = segmentsOf(text, [
      { start: 4, end: 6, cell: 'requests/new/natural' },
      { start: 0, end: 7, finding: 'x', severity: 'review' },
      { start: 4, end: 6, chosen: 'total' },
    ])
    expect(pieces.map(piece => piece.text).join('')).toBe(text)
    expect(pieces.map(piece => piece.text)).toEqual(['新收申请', '21', '件', '，结转2件'])
    expect(pieces[1]).toMatchObject({ cell: 'requests/new/natural', finding: 'x', severity: 'review', chosen: 'total' })
    expect(pieces[3]).toEqual({ start: 7, text: '，结转2件' })
  })

  it('shows what turns the direction of writing as a mark, and cuts where it did', () => {
    const pieces = segmentsOf('新收\u202e54321\u202c件', [{ start: 3, end: 8, chosen: 'total' }])
    expect(pieces.map(piece => piece.text)).toEqual(['新收⟨U+202E⟩', '54321', '⟨U+202C⟩件'])
  })

  it('keeps to the line where a stretch goes beyond it', () => {
    expect(segmentsOf('短', [{ start: 0, end: Number.MAX_SAFE_INTEGER, chosen: 'words' }])).toEqual([
      { start: 0, text: '短', chosen: 'words' },
    ])
    expect(segmentsOf('短', [{ start: 5, end: 9, chosen: 'words' }])).toEqual([{ start: 0, text: '短' }])
  })
})

describe('the marks of the source', () => {
  const report = reportWith({ 'requests/new/total': 3 })

  it('offers every cell and every quotation', () => {
    const lines = documentMarks(report, [finding], cellMarks([finding]))
    expect(lines.get(7)).toContainEqual({ start: 2, end: 6, finding: finding.id, severity: 'review' })
    const row = report.cells['requests/new/total']?.anchor?.line as number
    expect(lines.get(row)).toHaveLength(7)
  })

  it('shows the quoted words of a finding first, and its cells besides', () => {
    expect(chosenPlace(report, finding, 'requests/new/total')).toBe(anchor)
    const lines = chosenMarks(report, finding, 'requests/new/total')
    expect(lines.get(7)?.[0]?.chosen).toBe('words')
    expect(lines.size).toBe(2)
  })

  it('shows the cell where the finding quotes nothing, and nothing where there is no place', () => {
    const silent = findingTold(told)
    expect(chosenPlace(report, silent, 'requests/new/total')).toBe(report.cells['requests/new/total']?.anchor)
    expect(chosenPlace(report, findingTold({ ...told, cells: [] }), null)).toBeNull()
  })
})
