import { describe, expect, it } from 'vitest'
import { findingsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

describe('title-form', () => {
  it.each([
    '示例县虚构局2023年度政府信息公开工作年度报告',
    '2023年示例县虚构局政府信息公开工作年度报告',
    '示例县人民政府2023年政府信息公开工作年度报告',
    '示例县人民政府政府信息公开工作年度报告（2023年度）',
    '# 示例县虚构局 2023 年政府信息公开工作年度报 告',
    '示例县虚构局二〇二三年政府信息公开工作年度报告',
  ])('accepts %s', title => expect(rulesIn(reportWith({}, { title }))).toEqual([]))

  it.each([
    '2023年政府信息公开工作年度报告',
    '示例县人民政府政府信息公开工作年度报告',
    '示例县虚构局2023年政府信息公开年报',
    '示例县虚构局2023年信息公开工作总结',
  ])('speaks of %s', title => {
    expect(findingsIn(reportWith({}, { title }), 'title-form')).toMatchObject([{ quote: title, anchor: { line: 1 } }])
  })

  it('speaks of a report without title', () => expect(rulesIn(reportWith({}, { title: null }))).toEqual(['title-form']))
})
