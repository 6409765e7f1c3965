import { describe, expect, it } from 'vitest'
import { agencyOf, findTitle, findYear } from './identity'
import { documentToLines } from './piece'

const titleOf = (text: string) =>
  findTitle(documentToLines({ kind: 'text', lines: text.split('\n').map(line => ({ text: line })), pages: [], losses: [] }))?.passage
    .text ?? null

describe('findTitle', () => {
  it('joins a title set in several lines and with spaces', () => {
    expect(titleOf('\n青石县云溪镇人民政府\n 2023 年政府信息公开工作年度报 \n告\n\n根据条例编制。')).toBe(
      '青石县云溪镇人民政府2023年政府信息公开工作年度报告',
    )
  })

  it('takes a sentence that names the report for no title', () => {
    expect(titleOf('本报告是2023年政府信息公开工作年度报告。\n正文')).toBeNull()
  })

  it('keeps a title of other wording', () => {
    expect(titleOf('青石县水务局2021年信息公开工作总结\n正文')).toBe('青石县水务局2021年信息公开工作总结')
  })
})

describe('agencyOf', () => {
  it.each([
    ['青石县水务局2023年政府信息公开工作年度报告', '青石县水务局'],
    ['2023年青石县人民政府政府信息公开工作年度报告', '青石县人民政府'],
    ['青石县水务局政府信息公开工作年度报告', '青石县水务局'],
    ['2023年政府信息公开工作年度报告', null],
  ])('%s → %s', (title, agency) => {
    expect(agencyOf(title)).toBe(agency)
  })
})

describe('findYear', () => {
  it('is the title’s, in figures or characters', () => {
    expect(findYear('青石县水务局２０２３年政府信息公开工作年度报告', '')).toBe(2023)
    expect(findYear('青石县水务局二〇二四年政府信息公开工作年度报告', '')).toBe(2024)
  })

  it('is that of the reporting period where the title names none', () => {
    expect(findYear('青石县水务局政府信息公开工作年度报告', '自2019年5月15日起施行。统计期限自2022年1月1日起至2022年12月31日止。')).toBe(
      2022,
    )
  })

  it('is null where nothing names a year', () => {
    expect(findYear(null, '正文')).toBeNull()
  })
})
