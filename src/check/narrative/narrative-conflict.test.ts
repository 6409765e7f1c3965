import { describe, expect, it } from 'vitest'
import { withAspects } from '../../testing/exampleReport'
import { findingsIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const found = (...lines: readonly string[]) => findingsIn(reportWith({}, { bodies: { 1: withAspects(lines) } }), 'narrative-conflict')

describe('narrative-conflict', () => {
  it('asks where the same words have two numbers, and shows both', () => {
    const [finding, ...more] = found('2023年，我局主动公开政府信息120条。', '（一）主动公开。全年共主动公开政府信息125条。')
    expect(more).toEqual([])
    expect(finding).toMatchObject({ severity: 'review', found: 125, expected: 120 })
    expect(finding?.message).toContain('120')
  })

  it.each([
    ['the same number', '全年主动公开政府信息120条。', '2023年共主动公开政府信息120条。'],
    ['another unit', '全年主动公开政府信息120条。', '全年主动公开政府信息90篇。'],
    ['another time', '全年主动公开政府信息120条。', '上半年主动公开政府信息60条。'],
    ['another year', '全年主动公开政府信息120条。', '2022年主动公开政府信息100条。'],
    ['another way', '全年通过网站主动公开政府信息120条。', '全年通过公众号主动公开政府信息60条。'],
    ['a way that a comma parts off', '在门户网站，主动公开政府信息120条。', '在公众号，主动公开政府信息60条。'],
    ['an approximate number', '全年主动公开政府信息120余条。', '全年主动公开政府信息125条。'],
    ['a part of a list', '全年主动公开政府信息120条，其中政策文件20条。', '其中政策文件30条。'],
  ])('is silent on %s', (_, one, other) => expect(found(one, `（一）主动公开。${other}`)).toEqual([]))
})
