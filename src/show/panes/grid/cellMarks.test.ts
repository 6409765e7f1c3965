import { describe, expect, it } from 'vitest'
import { formCellAt } from '../../../model/equations'
import { findingTold } from '../../../testing/finding'
import { everyFindingIn } from '../../../testing/findingsIn'
import { reportWith } from '../../../testing/reportWith'
import { cellLook } from './cellLook'
import { cellMarks } from './cellMarks'
import { chosenCells } from './chosenCells'

describe('the marks of cells', () => {
  const report = reportWith({ 'proceedings/review/upheld': 10, 'proceedings/direct/upheld': null })
  const marks = cellMarks(everyFindingIn(report))

  it('tells the total of a broken sum from its parts', () => {
    expect(marks.get('proceedings/review/total')).toMatchObject({ severity: 'error', part: 'total' })
    expect(marks.get('proceedings/review/upheld')).toMatchObject({ severity: null, part: 'part' })
  })

  it('marks a cell that is spoken of by itself with its severity', () => {
    expect(marks.get('proceedings/direct/upheld')).toMatchObject({ severity: 'warning', part: null })
  })

  it('leaves the others alone', () => {
    expect(marks.get('requests/new/natural')).toBeUndefined()
  })

  it('shows the gravest severity of a cell, and the total before the part', () => {
    const cells = ['requests/total/natural'] as const
    const notice = findingTold({ severity: 'notice', cells })
    const part = findingTold({ cells: [...cells, 'requests/total/total'], totals: ['requests/total/total'] })
    const total = findingTold({ cells, totals: cells })
    expect(cellMarks([notice, part]).get(cells[0])).toMatchObject({ severity: 'notice', part: 'part' })
    expect(cellMarks([notice, part, total]).get(cells[0])).toMatchObject({ severity: 'error', part: 'total' })
  })

  it('chooses all cells of a finding, each with its part', () => {
    const [finding] = everyFindingIn(report)
    expect(chosenCells(finding ?? null, null).get('proceedings/review/total')).toBe('total')
    expect(chosenCells(finding ?? null, null).get('proceedings/review/pending')).toBe('part')
    expect([...chosenCells(null, 'requests/new/natural')]).toEqual([['requests/new/natural', 'total']])
  })
})

describe('the look of a cell', () => {
  const report = reportWith({
    'requests/new/natural': 12,
    'requests/new/business': null,
    'requests/new/research': 'unread',
    'requests/new/welfare': '见附件',
  })
  const look = (column: string, edit?: { text: string; value: number | null }) => {
    const address = `requests/new/${column}` as const
    const place = formCellAt(report, address)
    if (!place) throw new Error(`no cell ${address}`)
    return cellLook(place, column === 'others' ? undefined : report.cells[address], edit, cellMarks(everyFindingIn(report)).get(address))
  }

  it.each([
    ['natural', 'number', '12'],
    ['legal', 'zero', '0'],
    ['business', 'blank', '–'],
    ['research', 'unread', '?'],
    ['welfare', 'words', '见附件'],
    ['others', 'absent', '缺'],
  ])('shows %s as %s', (column, state, figure) => {
    expect(look(column)).toMatchObject({ state, figure })
  })

  it('never shows a changed number as what the report says', () => {
    const edited = look('natural', { text: '13', value: 13 })
    expect(edited).toMatchObject({ figure: '13', before: '12' })
    expect(edited.name).toContain('试改，原为 12')
  })

  it('speaks its row, column, value and findings', () => {
    expect(look('business').name).toMatch(/^表三 本年新收，商业企业，空白，警告：/)
  })
})
