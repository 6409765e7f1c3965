import { describe, expect, it } from 'vitest'
import { findingsIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const found = (line: string, changes: Parameters<typeof reportWith>[1] = {}) =>
  findingsIn(reportWith({}, { ...changes, preamble: [line] }), 'citation-form').map(({ message }) => message)

describe('citation-form', () => {
  it.each([
    ['根据《政府信息公开工作年度报告格式》（国办公开办函〔2012〕30号）编制本报告。', '国办公开办函〔2021〕30号'],
    ['根据《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕3号）编制。', '国办公开办函〔2021〕30号'],
    ['根据《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）编制。', '国办公开办函〔2021〕30号'],
    ['按照《中华人民共和国政府信息公开条例》（国务院令第771号）编制。', '国务院令第711号'],
    ['按照《政府信息公开信息处理费管理办法》（国办函〔2020〕19号）收费。', '国办函〔2020〕109号'],
    ['根据《政府信息公开年度报告格式》（国办公开办函〔2021〕30号）编制。', '中华人民共和国政府信息公开工作年度报告格式'],
  ])('asks: %s', (line, wanted) => {
    const [message, ...more] = found(line)
    expect(more).toEqual([])
    expect(message).toContain(wanted)
  })

  it.each([
    '根据《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30 号）编制。',
    '按照《中华人民共和国政府信息公开条例》（国务院令第711号）和国办函〔2020〕109号编制。',
    '按照《中华人民共和国政府信息公开条例》（国令第711号，以下简称《条例》）编制。',
    '原《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）同时废止。',
    '落实《政府信息公开工作要点》（国办发〔2023〕5号）。',
    '落实《云梧省政府信息公开信息处理费收取实施办法》。',
  ])('is silent: %s', line => expect(found(line)).toEqual([]))

  it('wants of a report for 2020 the notice of its time', () => {
    const line = '根据《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）编制。'
    expect(found(line, { form: '2019', year: 2020 })).toEqual([])
  })
})
