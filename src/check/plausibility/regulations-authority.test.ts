import { describe, expect, it } from 'vitest'
import { findingsIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const found = (agency: string | null, cells: Record<string, number | string>, preamble: readonly string[] = []) =>
  findingsIn(reportWith(cells, { agency, preamble, title: '2023年政府信息公开工作年度报告' }), 'regulations-authority')

describe('regulations-authority', () => {
  it('holds where the row is 0, or the agency may make regulations', () => {
    expect(found('青石县人民政府', { 'proactive/normative/inForce': 3 })).toEqual([])
    expect(found('嘉兴市人民政府', { 'proactive/regulations/inForce': 3 })).toEqual([])
  })

  it('breaks above 0, with the cells', () =>
    expect(found('青石县人民政府', { 'proactive/regulations/issued': 1, 'proactive/regulations/inForce': 3 })).toMatchObject([
      { severity: 'review', cells: ['proactive/regulations/issued', 'proactive/regulations/inForce'], found: 1, expected: 0 },
    ]))

  it('takes the agency from the opening words where the title names none', () =>
    expect(
      found(null, { 'proactive/regulations/inForce': 3 }, ['根据规定，青石县虚构局编制了2023年政府信息公开工作年度报告。']),
    ).toHaveLength(1))

  it('is unknown where the agency or the cell is', () => {
    expect(found(null, { 'proactive/regulations/inForce': 3 })).toEqual([])
    expect(found('青石县人民政府', { 'proactive/regulations/inForce': 'unread' })).toEqual([])
  })
})
