import { describe, expect, it } from 'vitest'
import { form2021 } from '../../statute/2021/form'
import { findOutline } from './outline'
import { documentToLines } from './printLines'

const reportOf = (agency: string, year: number): readonly string[] => [
  `${agency}${year}年政府信息公开工作年度报告`,
  ...form2021.sections.flatMap(({ heading }) => [heading, '按时公开各类信息。', '内容准确，便于查找。', '没有需要说明的事项。']),
]

const read = (...reports: readonly (readonly string[])[]) => {
  const lines = reports.flat().map(text => ({ text }))
  const { title, another, sections } = findOutline(documentToLines({ kind: 'text', lines, pages: [], losses: [] }), [], form2021)
  return { title: title?.passage.text, another, sections: sections.length }
}

const titleOf = (agency: string, year: number) => reportOf(agency, year)[0]

describe('several reports in one file', () => {
  it('are the newest of one agency, wherever it stands', () => {
    const newest = { title: titleOf('青石县水务局', 2023), another: true, sections: 6 }
    const [one, two, three] = [2021, 2022, 2023].map(year => reportOf('青石县水务局', year)) as [string[], string[], string[]]
    expect(read(one, three)).toEqual(newest)
    expect(read(three, one)).toEqual(newest)
    expect(read(one, two, three)).toEqual(newest)
    expect(read(two, three, one)).toEqual(newest)
  })

  it('are the later one by what their text names, where no title says it', () => {
    const untitled = (year: number) => [
      form2021.sections[0]?.heading ?? '',
      `${year}年，依法公开各类信息。`,
      ...reportOf('', year).slice(2),
    ]
    const later = reportOf('青石县水务局', 2023)
    expect(read(untitled(2022), later).title).toBe(later[0])
    expect(read(later, untitled(2022)).title).toBe(later[0])
  })

  it('are the first where they are of several agencies, or of one year', () => {
    const first = { title: titleOf('青石县水务局', 2022), another: true, sections: 6 }
    expect(read(reportOf('青石县水务局', 2022), reportOf('云塘区教育局', 2023))).toEqual(first)
    expect(read(reportOf('青石县水务局', 2022), reportOf('青石县水务局', 2022))).toEqual(first)
  })
  it('are the one behind a blank form, whose title is left open or that has none', () => {
    const report = reportOf('青石县水务局', 2023)
    const chosen = { title: report[0], another: true, sections: 6 }
    const form = ['第二十条第（五）项', '行政许可', '0', ...report.slice(1)]
    const filled = ['第二十条第（五）项', '行政许可', '12', ...report.slice(1)]
    expect(read(['XX县XX局20XX年政府信息公开工作年度报告', ...form], report)).toEqual(chosen)
    expect(read(form, report)).toEqual(chosen)
    expect(read(filled, report).title).toBeUndefined()
  })

  it('are the one behind a form filled with zeros, whose short sections are no table of contents', () => {
    const report = reportOf('青石县水务局', 2023)
    const form = form2021.sections.flatMap(({ number, heading }) =>
      [2, 3, 4].includes(number) ? [heading, '规章 0 0 0', '行政规范性文件 0 0 0'] : [heading, '（填写说明：按实际情况填写XX）'],
    )
    expect(read(['XX局20XX年政府信息公开工作年度报告', ...form], report)).toEqual({ title: report[0], another: true, sections: 6 })
  })
})

describe('a title about the first heading', () => {
  const [title = '', heading = '', ...rest] = reportOf('青石县水务局', 2023)
  const [name, end] = ['青石县水务局', '2023年政府信息公开工作年度报告']

  it('is read below it, and where its first line stands above it and its last one below', () => {
    expect(read([heading, title, ...rest]).title).toBe(title)
    expect(read([name, heading, end, ...rest]).title).toBe(title)
    expect(read(['青石县', '', '水务局', heading, '', end, ...rest]).title).toBe(title)
  })

  it('is none where its lines together name no agency, or the section speaks of a report', () => {
    expect(read(['公开目录', heading, end, ...rest]).title).toBeUndefined()
    expect(read([name, heading, '本单位编制了2023年政府信息公开工作年度报告。', ...rest]).title).toBeUndefined()
  })
})
