import { describe, expect, it } from 'vitest'
import { judge, undecided } from '../../store/decisions/judged'
import { readyFile } from '../../testing/readyFile'
import { reportWith } from '../../testing/reportWith'
import { findingsText } from './findingsText'

const file = readyFile(reportWith({ 'proceedings/review/upheld': 11, 'proactive/coercion/decisions': -3 }))
const [sum, negative] = file.findings

describe('the findings for a message', () => {
  it('begin with whose report it is and the verdict, then one a line with its table and place', () => {
    const lines = findingsText(file, undecided(file.findings)).split('\n')
    expect(lines[0]).toBe('示例县虚构局2023年政府信息公开工作年度报告：发现 2 处错误')
    expect(lines).toHaveLength(3)
    expect(lines.slice(1).every(line => /^\d\. 错误：.*表[二四].*（第 \d+ 行）/.test(line))).toBe(true)
    expect(lines.some(line => line.includes('表四') && line.includes('11') && line.includes('少 11'))).toBe(true)
    expect(lines.some(line => line.includes('行政强制') && line.includes('−3'))).toBe(true)
  })

  it('name what was set aside and what was not asked', () => {
    const aside = [{ finding: sum as NonNullable<typeof sum>, key: 'x', decision: { kind: 'verified' as const, note: '附有说明' } }]
    const text = findingsText(file, { open: [negative as NonNullable<typeof negative>], aside, rulesOff: ['fee-statement'] })
    expect(text).toContain('发现 1 处错误，另有 1 处已处理')
    expect(text).toContain('\n已核实（附有说明）：')
    expect(text).toContain('\n没有查的规则：')
  })

  it('say where they come from if not from the report itself', () => {
    const passed = { by: 'link', decisions: [], rulesOff: [] } as const
    const text = findingsText({ ...file, outcome: { ...file.outcome, passed } }, undecided(file.findings))
    expect(text).toMatch(/\n以上来自链接，未附原文$/)
  })

  it('say as much of the report as is known', () => {
    const nameless = readyFile(reportWith({}, { title: '年度报告', agency: null, year: 2023 }))
    const { report, findings } = nameless.outcome
    expect(findingsText(nameless, judge(report, findings, undefined, []))).toMatch(/^年度报告 2023 年度：/)
  })
})
