import { describe, expect, it } from 'vitest'
import { rollCall } from './rollCall'

const reports = [
  { name: '青石县水利局', year: 2023 },
  { name: '青石县教育局办公室', year: 2023 },
  { name: '青石县教育局', year: 2022 },
  { name: '青石县民政局', year: 2023 },
  { name: '青石县民政局', year: 2023 },
  { name: '望川县水利局', year: 2023 },
  { name: null, year: null },
]

describe('the roll', () => {
  it('tells who is there, missing, doubled, unlisted and of another year', () =>
    expect(rollCall(['青石县水利局', '县教育局', '民政局', '青石县林业局'], reports, 2023)).toEqual({
      called: [
        { name: '青石县水利局', reports: [0] },
        { name: '县教育局', reports: [1] },
        { name: '民政局', reports: [3, 4] },
        { name: '青石县林业局', reports: [] },
      ],
      missing: ['青石县林业局'],
      doubled: [[3, 4]],
      unlisted: [5, 6],
      otherYears: [2],
    }))

  it('takes a name that fits two bodies for neither’s', () => expect(rollCall(['水利局'], reports, null).missing).toEqual(['水利局']))

  it.each([
    ['青石县城管局', '青石县城市管理综合行政执法局'],
    ['青石县城市管理局', '青石县城市管理和综合行政执法局'],
    ['青石县文旅局', '青石县文化广电和旅游局'],
    ['青石县自然资源局', '青石县自然资源和规划局'],
    ['青石县农业局', '青石县农业农村局'],
  ])('takes %s for %s', (listed, name) => expect(rollCall([listed], [{ name, year: 2023 }], 2023).missing).toEqual([]))

  it('of an empty list nobody is missing', () => expect(rollCall([], reports, null)).toMatchObject({ missing: [], doubled: [[3, 4]] }))
})
