import { describe, expect, it } from 'vitest'
import { findingsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const withBody = (body: readonly string[]) => reportWith({}, { bodies: { 1: body } })
const numbered = [
  '（一）主动公开概况：公开 5 条。',
  '（二）依申请公开：0 件。',
  '（三）政府信息管理：从严审核。',
  '（四）平台建设：更新网站。',
]

describe('aspect-missing', () => {
  it('is silent of a text on a picture, of which a line may not have been recognized', () =>
    expect(rulesIn({ ...withBody(numbered), seen: [1] })).toEqual([]))

  it('is silent on one whose lead-in stands among the tables, where two columns were copied into one', () =>
    expect(
      rulesIn(reportWith({}, { bodies: { 1: numbered.slice(0, 3), 2: [numbered[3] ?? ''], 3: ['（五）监督保障：加强考核。'] } })),
    ).toEqual([]))

  it('is silent on one amid whose words digits of a watermark stand', () =>
    expect(rulesIn(withBody([...numbered, '（五）监40督82保障：加强考核。']))).toEqual([]))

  it('is silent where tabs list the headings before all that stands under them', () => {
    const none: Record<number, readonly string[]> = { 1: [], 2: [], 3: [], 4: [], 5: [] }
    const listed = [...numbered, '（五）监督保障：加强考核。', '本年度未收取信息处理费。']
    expect(rulesIn(reportWith({}, { bodies: { ...none, 6: listed } }))).not.toContain('aspect-missing')
    expect(rulesIn(reportWith({}, { bodies: { ...none, 6: listed.slice(1) } }))).toContain('aspect-missing')
  })

  it.each([
    ['numerals that run on', [`${numbered.join('')}（五）监督保障：加强考核。`]],
    [
      'lead-ins without numerals',
      ['主动公开。多。', '依申请公开办理情况。无。', '政府信息管理工作情况。好。', '平台建设方面。有。', '政府信息公开监督保障情况。严。'],
    ],
    [
      'lead-ins torn by a line end',
      [...numbered.slice(0, 3), '（四）政府信息公开平', '台建设情况。更新网站。', '（五）政府信息公开监督', '- 2 -', '保障情况。严。'],
    ],
    [
      'sub-headings on lines of their own',
      [
        '（一）主动公开',
        '公开。',
        '（二）依申请公开',
        '无。',
        '（三）政府信息管理',
        '好。',
        '（四）平台建设',
        '有。',
        '（五）监督保障',
        '严。',
      ],
    ],
    ['two aspects under one sub-heading', [...numbered.slice(0, 2), '（三）政府信息管理和平台建设情况。好。', '（四）监督保障情况。严。']],
    ['a sub-heading in words of its own', [...numbered, '（五）强化队伍，压实责任。做好监督保障。']],
    ['prose that begins like a lead-in', ['主动公开情况良好。未收到申请，严格保密审查，用好政务新媒体，加强业务培训。']],
    ['free prose', ['我局主动公开信息 5 条，未收到公开申请，严格保密审查，用好政务新媒体，加强业务培训。']],
  ])('accepts %s', (_, body) => expect(rulesIn(withBody(body))).toEqual([]))

  it('does not take a word in passing for an aspect', () => {
    const report = withBody([...numbered.slice(0, 3), '（四）监督保障情况。加强网站平台使用，落实公开平台要求。'])
    expect(rulesIn(report)).toEqual(['aspect-missing'])
    expect(findingsIn(report, 'aspect-missing')[0]?.message).toContain('政府信息公开平台建设')
  })

  it('does not take a list within a paragraph for sub-headings', () =>
    expect(rulesIn(withBody([...numbered.slice(0, 3), '一是建设公开平台。二是用好网站。', '（四）监督保障情况。严。']))).toEqual([
      'aspect-missing',
    ]))

  it('names all missing aspects in one finding', () => expect(rulesIn(withBody(['主动公开信息 5 条。']))).toEqual(['aspect-missing']))

  it('is silent where section 1 is absent', () =>
    expect(rulesIn(reportWith({}, { sections: [2, 3, 4, 5, 6] }))).toEqual(['section-missing']))
})
