import { describe, expect, it } from 'vitest'
import { foundBeside } from '../../testing/acrossIn'
import { type CellChange, reportWith } from '../../testing/reportWith'

const cell = 'proactive/licensing/decisions'
const found = (whole: CellChange, parts: readonly CellChange[], complete = true, at = cell) =>
  foundBeside('aggregate', reportWith({ [at]: whole }), {
    parts: parts.map(part => reportWith({ [at]: part })),
    ...(complete && { complete }),
  })

describe('aggregate', () => {
  it('holds where each cell is the sum of its parts; a blank counts as 0', () => {
    expect(found(8, [3, 5])).toEqual([])
    expect(found(3, [3, null])).toEqual([])
  })

  it('breaks by cell', () =>
    expect(found(7, [3, 5])).toMatchObject([
      {
        severity: 'error',
        cells: [`0:${cell}`, `1:${cell}`, `report:${cell}`],
        found: 7,
        expected: 8,
        message: '表二“行政许可”行本年处理决定数量列写 7，2 份报告相加为 8，少 1',
      },
    ]))

  it('asks where the parts were not said to be all, and about proceedings', () => {
    expect(found(7, [3, 5], false)).toMatchObject([{ severity: 'review', cells: [`0:${cell}`, `1:${cell}`, `report:${cell}`] }])
    expect(found(7, [3, 5], true, 'proceedings/direct/upheld')).toMatchObject([
      { severity: 'review', message: expect.stringContaining('共同被告') },
    ])
  })

  it('asks once a table about what parts that are still to come would explain', () =>
    expect(found(9, [3, 5], false)).toMatchObject([
      { severity: 'review', cells: [`report:${cell}`], message: expect.stringMatching(/^表二有 1 个单元格大于 2 份报告之和/) },
    ]))

  it('adds amounts as exactly as they are printed', () => {
    const fees = (whole: string, ...parts: string[]) => found(whole, parts, true, 'proactive/fees/amount')
    expect(fees('0.3', '0.1', '0.2')).toEqual([])
    expect(fees('12.35', '4.118', '8.231')).toEqual([])
    expect(fees('12.5', '4.118', '8.231')).toHaveLength(1)
    expect(fees('13', '4', '8')).toHaveLength(1)
  })

  it('asks about parts of another year, and compares nothing', () =>
    expect(
      foundBeside('aggregate', reportWith({ [cell]: 7 }), { parts: [reportWith(), reportWith({}, { year: 2022 })], complete: true }),
    ).toMatchObject([{ severity: 'review', message: '汇总报告是 2023 年的，有 1 份不是：示例县虚构局 2022 年，没有比较各单元格' }]))

  it('is unknown where a part or the whole was not read', () => {
    expect(found(7, [3, 'unread'])).toEqual([])
    expect(found(7, [3, 'absent'])).toEqual([])
    expect(found('unread', [3, 5])).toEqual([])
    expect(found(7, [3, '若干'])).toEqual([])
  })
})
