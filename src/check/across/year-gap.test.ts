import { describe, expect, it } from 'vitest'
import { foundBeside } from '../../testing/acrossIn'
import { reportWith } from '../../testing/reportWith'

describe('year-gap', () => {
  it('holds where the years follow each other', () =>
    expect(foundBeside('year-gap', reportWith(), { before: reportWith({}, { year: 2022 }) })).toEqual([]))

  it('names the years that lack', () => {
    const message = (year: number) => foundBeside('year-gap', reportWith(), { earlier: reportWith({}, { year }) })[0]?.message
    expect(message(2021)).toBe('示例县虚构局有 2021 年和 2023 年的报告，缺 2022 年的')
    expect(message(2020)).toBe('示例县虚构局有 2020 年和 2023 年的报告，缺 2021 年至 2022 年的')
  })

  it('is unknown without a year', () =>
    expect(foundBeside('year-gap', reportWith({}, { year: null }), { earlier: reportWith({}, { year: 2020 }) })).toEqual([]))
})
