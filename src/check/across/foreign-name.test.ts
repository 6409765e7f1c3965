import { describe, expect, it } from 'vitest'
import { foundBeside } from '../../testing/acrossIn'
import { reportWith } from '../../testing/reportWith'

const found = (agency: string, words: string, others: readonly string[] = []) =>
  foundBeside('foreign-name', reportWith({}, { agency, preamble: [words] }), { others })

describe('foreign-name', () => {
  it.each([
    ['青石县水利局', '由青石县水利局编制本报告。'],
    ['青石县水利局', '由县水利局编制本报告。'],
    ['青石县水利局', '由青石县水利局办公室编制本报告。'],
    ['青石县水利局', '由青石县人民政府办公室编制了格式。'],
    ['青石县云溪镇人民政府', '2023年，青石县坚持以公开促落实。'],
    ['青石县云溪镇人民政府', '2023年，云溪镇认真贯彻条例。'],
    ['青石县人民政府', '2023年，云溪镇认真贯彻条例。'],
    ['市水利局', '由白鹭市水利局编制本报告。'],
    ['白鹭市人民政府', '2023年，青石县全面落实公开要求。'],
    ['青石县水利局', '按照国务院办公厅的格式编制了本报告。'],
    ['青石县人民政府', '2023年，全县各级各部门认真贯彻条例。'],
    ['青石县水利局', '如对内容有疑问，请与青石县政务公开办公室联系。'],
    ['青石县水利局', '如对内容有疑问，请与局办公室联系。'],
    ['丹枫区枫桥街道办事处', '现将我街道2023年有关情况报告如下。'],
    ['青石县住房和城乡建设局（县人民防空办公室）', '由青石县住房和城乡建设局（县人民防空办公室）编制本报告。'],
    ['青石县住房和城乡建设局', '由青石县住房和城乡建设局（县人民防空办公室）编制本报告。'],
    ['青石县住房和城乡建设局', '如有疑问，请与青石县住房和城乡建设局（县人民防空办公室）办公室联系。'],
  ])('holds in a report of %s: %s', (agency, words) => expect(found(agency, words)).toEqual([]))

  it.each([
    ['青石县水利局', '根据条例，由望川县水利局编制本报告。', '望川县水利局'],
    ['青石县水利局', '根据条例，由青石县林业局编制本报告。', '青石县林业局'],
    ['青石县云溪镇人民政府', '2023年，石桥镇认真贯彻条例。', '石桥镇'],
    ['青石县水利局', '如对内容有疑问，请与望川县水利局办公室联系。', '望川县水利局办公室'],
    ['青石县人民政府', '现将望川县2023年政府信息公开工作情况公布如下。', '望川县'],
    ['青石县交通运输综合行政执法大队', '2023年，望川县交通运输综合行政执法大队认真贯彻条例。', '望川县交通运输综合行政执法大队'],
    ['青石县住房和城乡建设局（县人民防空办公室）', '由望川县住房和城乡建设局（县人民防空办公室）编制本报告。', '望川县住房和城乡建设局'],
    ['青石县住房和城乡建设局', '如有疑问，请与望川县住房和城乡建设局（县人民防空办公室）办公室联系。', '望川县住房和城乡建设局'],
    ['白鹭市丹枫区枫桥街道办事处', '2023年，长堤街道认真贯彻条例。', '长堤街道'],
  ])('breaks in a report of %s: %s', (agency, words, named) =>
    expect(found(agency, words)).toMatchObject([{ severity: 'review', args: { named, agency, times: 1 } }]),
  )

  it('takes the name of an open report for what it is', () => {
    const words = '2023年，青石县档案馆认真贯彻条例。'
    expect(found('青石县水利局', words)).toEqual([])
    expect(found('青石县水利局', words, ['青石县水利局', '青石县档案馆'])).toHaveLength(1)
  })

  it('is unknown where nothing names the agency', () =>
    expect(
      foundBeside('foreign-name', reportWith({}, { agency: null, title: null, preamble: ['编制依据见条例。'] }), { others: [] }),
    ).toEqual([]))
})
