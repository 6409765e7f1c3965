import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures'

const only = (text: string) => figuresIn(text)[0]

describe('numbers in running text', () => {
  it.each([
    ['受理20件', 20, '件'],
    ['受理1,234件', 1234, '件'],
    ['受理二百三十六件', 236, '件'],
    ['受理十件', 10, '件'],
    ['受理两件', 2, '件'],
    ['受理零件', 0, '件'],
    ['数量为0', 0, ''],
    ['部分公开67,占4%', 67, ''],
    ['图文7篇', 7, '篇'],
  ])('counts in %s', (text, value, unit) => expect(only(text)).toMatchObject({ kind: 'count', value, unit, approximate: false }))

  it.each(['5500余条', '一千余件', '约30件', '近30件', '3.2万件', '1万余条', '30件以上', '超过50件', '逾50件'])('%s is approximate', text =>
    expect(only(text)).toMatchObject({ approximate: true }),
  )

  it.each(['12345热线', '第711号', '109号', '7×24小时', 'H5', '3-5件', '3月', '5G', 'No.4', '提高3个百分点'])('%s counts nothing', text =>
    expect(figuresIn(text).filter(figure => figure.kind !== 'other')).toEqual([]),
  )

  it.each(['三审三校', '一体化', '十四五规划', '一次性告知', '一类', '二三'])('%s holds no number', text =>
    expect(figuresIn(text)).toEqual([]),
  )

  it('tells shares, years and amounts', () => {
    expect(only('占17.46%')).toMatchObject({ kind: 'percent', value: 17.46, decimals: 2 })
    expect(only('2023年度')).toMatchObject({ kind: 'year', value: 2023 })
    expect(only('8560.76万元')).toMatchObject({ kind: 'money', value: 8560.76, unit: '万元' })
    expect(only('6471元')?.value).toBeCloseTo(0.6471)
    expect(only('1.5亿元')?.value).toBeCloseTo(15000)
  })

  it('knows where number and unit end', () => expect(only('共1,234件申请')).toMatchObject({ start: 1, end: 6, unitEnd: 7 }))
})
