import { describe, expect, it } from 'vitest'
import { findingsIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const found = (preamble: readonly string[], last = '未收取信息处理费。') =>
  findingsIn(reportWith({}, { preamble, bodies: { 6: [last] } }), 'public-form')

describe('public-form', () => {
  it.each([[['市政府办公室：']], [['云政办〔2024〕3号']], [['按照贵办要求，现将有关情况报告如下。']]])('notices %s', preamble =>
    expect(found(preamble)).toMatchObject([{ severity: 'notice' }]),
  )

  it('is one finding, whatever shows it', () =>
    expect(found(['市政府办公室：', '云政办〔2024〕3号'], '未收取信息处理费。特此报告。')).toHaveLength(1))

  it.each([
    [['根据《条例》（国务院令第711号）和国办公开办函〔2021〕30号，编制本报告：']],
    [['本报告由县政府办公室编制，联系电话：0512-650012']],
    [['现公布如下：']],
    [['贵州省云塘县人民政府办公室']],
  ])('is silent on %s', preamble => expect(found(preamble)).toEqual([]))
})
