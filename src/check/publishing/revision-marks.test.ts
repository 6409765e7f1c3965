import { describe, expect, it } from 'vitest'
import { findingsIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const none = { insertions: 0, deletions: 0, formats: 0, comments: 0 }

describe('revision-marks', () => {
  it('is silent on a file without any, and on one that keeps none', () => {
    expect(findingsIn(reportWith(), 'revision-marks')).toEqual([])
    expect(findingsIn(reportWith({}, { revisions: none }), 'revision-marks')).toEqual([])
  })

  it('names what there is, and nothing else', () => {
    const [finding, ...others] = findingsIn(reportWith({}, { revisions: { ...none, insertions: 2, comments: 1 } }), 'revision-marks')
    expect(others).toEqual([])
    expect(finding).toMatchObject({ severity: 'warning', cells: [] })
    expect(finding?.message).toMatch(/插入 2 处.*批注 1 条/)
    expect(finding?.message).not.toContain('删除 ')
  })
})
