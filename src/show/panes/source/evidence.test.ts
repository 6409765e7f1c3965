import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../model/finding'
import { type Place, placeNamed } from '../../../model/subject'
import { findingTold } from '../../../testing/finding'
import { everyFindingIn } from '../../../testing/findingsIn'
import { reportWith } from '../../../testing/reportWith'
import { comparedCells, markedQuote, placeInWords } from './evidence'

const sentence = '全年新收政府信息公开申请6件，办结4件。'
const report = reportWith(
  {
    'requests/new/natural': 4,
    'requests/new/total': 4,
    'requests/granted/natural': 4,
    'requests/granted/total': 4,
    'requests/total/natural': 4,
    'requests/total/total': 4,
  },
  { bodies: { 1: [`（二）依申请公开情况。${sentence}`] } },
)
const finding = everyFindingIn(report).find(({ rule }) => rule === 'narrative-figure') as Finding
const { anchor } = placeNamed(finding.subject)
const told = (more: Place) => findingTold({ rule: 'narrative-figure', ...more })
const lines = [...Array.from({ length: (anchor?.line ?? 1) - 1 }, () => ({ text: '' })), { text: `（二）依申请公开情况。${sentence}` }]

describe('the evidence of a finding', () => {
  it('is the sentence with the number marked', () => {
    expect(markedQuote(finding, lines)).toEqual({ before: '全年新收政府信息公开申请', marked: '6', after: '件，办结4件' })
  })

  it('marks the number that is meant where the sentence has it twice', () => {
    const text = '其中4件转办，自办4件。'
    const second = told({ quote: text, anchor: { line: 1, start: text.lastIndexOf('4'), end: text.lastIndexOf('4') + 1 } })
    expect(markedQuote(second, [{ text }])).toEqual({ before: '其中4件转办，自办', marked: '4', after: '件。' })
  })

  it('marks nothing where the whole quote is meant or the words are not to be found', () => {
    const heading = told({ quote: '五、问题', anchor: { line: 1, start: 0, end: 4 } })
    expect(markedQuote(heading, [{ text: '五、问题' }])).toEqual({ before: '五、问题', marked: '', after: '' })
    expect(markedQuote(told({ quote: '九件', ...(anchor && { anchor }) }), lines)).toMatchObject({ before: '九件', marked: '' })
    expect(markedQuote(told(anchor ? { anchor } : {}), lines)).toBeNull()
  })

  it('names the cells that the words were compared with', () => {
    expect(comparedCells(report, finding)).toContainEqual({ name: '表三 本年新收，总计', value: '4' })
    expect(comparedCells(report, findingTold({ cells: ['requests/new/total'], totals: ['requests/new/total'] }))).toEqual([])
  })

  it('says the page where there is one, else the line', () => {
    expect(placeInWords(report, finding)).toBe(`第 ${anchor?.line} 行`)
    expect(placeInWords(report, told({ anchor: { line: 9, start: 0, end: 1, page: 3 } }))).toBe('第 3 页')
    expect(placeInWords(report, told({}))).toBeNull()
  })

  it('says the name of the cell, the table, or that it stands in the text, where the file has neither pages nor numbered lines', () => {
    const cell = { cell: 7, lineFrom: 5, lineTo: 6, columnFrom: 0, columnTo: 1, rowTo: 1 }
    const tables = [
      { after: 2, rows: [] },
      { after: 4, rows: [[cell]] },
    ]
    const at = (line: number, more = {}) => placeInWords(report, told({ anchor: { line, start: 0, end: 1, ...more } }), tables)
    expect([at(5), at(0, { cell: 7 }), at(4), at(5, { ref: 'Sheet1!C7' })]).toEqual(['第 2 张表', '第 2 张表', '正文', 'Sheet1!C7'])
  })
})
