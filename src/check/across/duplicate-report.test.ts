import { describe, expect, it } from 'vitest'
import { foundBeside } from '../../testing/acrossIn'
import { reportWith } from '../../testing/reportWith'

describe('duplicate-report', () => {
  it('holds where a year has one report', () => expect(foundBeside('duplicate-report', reportWith(), {})).toEqual([]))

  it('says so of two that are alike', () =>
    expect(foundBeside('duplicate-report', reportWith(), { twin: reportWith() })).toMatchObject([
      { severity: 'notice', message: '示例县虚构局 2023 年的报告有两份，内容相同' },
    ]))

  it('tells cells and sentences that differ', () => {
    const own = reportWith({ 'proactive/licensing/decisions': 8 }, { bodies: { 6: ['本年收取信息处理费20元。'] } })
    const [finding] = foundBeside('duplicate-report', own, { twin: reportWith({ 'proactive/licensing/decisions': 7 }) })
    expect(finding?.cells).toEqual(['twin:proactive/licensing/decisions', 'report:proactive/licensing/decisions'])
    expect(finding?.message).toBe(
      '示例县虚构局 2023 年的报告有两份，1 个单元格不同：表二“行政许可”行本年处理决定数量列 7→8；只在前一份里的有 1 句：“本年度未收取信息处理费”；只在后一份里的有 1 句：“本年收取信息处理费20元”',
    )
  })

  it('says nothing of a cell that one of them did not read', () =>
    expect(
      foundBeside('duplicate-report', reportWith({ 'proactive/licensing/decisions': 'unread' }), {
        twin: reportWith({ 'proactive/licensing/decisions': 7 }),
      })[0]?.cells,
    ).toEqual([]))
})
