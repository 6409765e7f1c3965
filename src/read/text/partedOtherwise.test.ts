import { describe, expect, it } from 'vitest'
import { withTabs } from './partedOtherwise'

describe('slashes between cells', () => {
  it('part them, blank ones too', () => {
    const rows = ['信息内容 / 制发 / 废止 / 现行', '规章 /  /  / 3', '规范性文件 / 1 / 2 / ']
    expect(withTabs(rows)).toEqual(['信息内容\t制发\t废止\t现行', '规章\t\t\t3', '规范性文件\t1\t2\t'])
  })

  it('part them where blanks were joined', () =>
    expect(withTabs(['信息内容 / 制发 / 废止', '规章 / / 3', '收费 / 1 /'])).toEqual(['信息内容\t制发\t废止', '规章\t\t3', '收费\t1\t']))

  it('are figures where no head has them', () => {
    const rows = ['信息内容 制发 废止 现行', '规章 / / /', '收费 / 1 /', '许可 / / 2']
    expect(withTabs(rows)).toBe(rows)
  })
})

describe('rare marks between cells', () => {
  it.each(['^', '~', '::'])('part them: %s', mark => {
    const rows = ['按时公开各类信息。', `信息内容${mark}制发${mark}废止`, `规章${mark}${mark}3`, `收费${mark}1${mark}`]
    expect(withTabs(rows)).toEqual(['按时公开各类信息。', '信息内容\t制发\t废止', '规章\t\t3', '收费\t1\t'])
  })

  it('are figures where they stand for 0, and no rows where a few sentences have them', () => {
    const zeros = ['信息内容 制发 废止 现行', '规章 ~ ~ ~', '收费 ~ 1 ~', '许可 ~ ~ ~']
    expect(withTabs(zeros)).toBe(zeros)
    const dates = ['2023年1月1日~12月31日', '1月~3月', '4月~6月']
    expect(withTabs(dates)).toBe(dates)
  })

  it('are left to the sheet that names its own', () => {
    const rows = ['sep=^', '信息内容^制发^废止', '规章^^3', '收费^1^']
    expect(withTabs(rows)).toBe(rows)
  })
})

describe('semicolons between cells', () => {
  const rows = [
    '第二十条第（一）项；；。',
    '信息内容；制发；废止。',
    '规章；3；0。',
    '规范性文件；1；。',
    '（六）其他；1.逾期；2。',
    '1；；2。',
    '行政许可；7。',
  ]
  const parted = [
    '第二十条第（一）项\t\t',
    '信息内容\t制发\t废止',
    '规章\t3\t0',
    '规范性文件\t1\t',
    '（六）其他\t1.逾期\t2',
    '1\t\t2',
    '行政许可\t7',
  ]

  it('part them, and the full stop of a row is none of its figures', () => expect(withTabs(rows)).toEqual(parted))

  it('part them behind a colon too', () =>
    expect(withTabs(['规章：3；0。', '行政许可：7。', '一、本年新收；；：1；2；3。', '二、上年结转；0；1', '重复申请：1；2'])).toEqual([
      ...['规章\t3\t0', '行政许可\t7', '一、本年新收\t\t1\t2\t3', '二、上年结转\t0\t1', '重复申请\t1\t2'],
    ]))

  it('are those of sentences where words stand beside figures, or no row', () => {
    const sentences = ['予以公开3件；部分公开2件；其他1件。', '开展培训；接受评议；优化栏目。', '二、主动公开政府信息情况']
    expect(withTabs([...sentences, ...rows])).toEqual([...sentences, ...parted])
    expect(withTabs(sentences)).toBe(sentences)
  })
})

describe('labels that end in a colon', () => {
  it('stand apart from their figures', () => {
    expect(withTabs(['规章：3 0 12', '1.重复申请：3 1 2', '总计：1 1 1', '行政许可：7'])).toEqual([
      ...['规章： 3 0 12', '1.重复申请： 3 1 2', '总计： 1 1 1', '行政许可： 7'],
    ])
    expect(withTabs(['规章：3\t0', '重复申请：3\t1', '总计：1\t1'])[0]).toBe('规章：\t3\t0')
  })

  it('stay where few lines are rows', () => {
    const lines = ['电话：0571 88881234', '邮编：310000', '日期：2024-01-20']
    expect(withTabs(lines)).toBe(lines)
  })
})

describe('tables of LaTeX', () => {
  it('are rows of cells', () =>
    expect(
      withTabs([
        '\\section{二、主动公开政府信息情况}',
        '\\begin{tabular}{|c|c|c|}',
        '\\hline',
        '\\multicolumn{3}{|c|}{第二十条第（一）项} & \\\\ \\hline',
        '\\multirow{2}{*}{规章} & 1 & & 3 \\\\ \\hline',
        ' & & 2 & \\\\ \\cline{2-4}',
        '\\end{tabular}',
      ]),
    ).toEqual(['二、主动公开政府信息情况', '', '', '第二十条第（一）项\t\t\t', '规章\t1\t\t3', '\t\t2\t', '']))
})

it('a text with tabs stays as it is', () => {
  const rows = ['规章\t / ', '许可 / 处罚 / 强制', '甲 / 乙 / 丙', '丁 / 戊 / 己']
  expect(withTabs(rows)).toBe(rows)
})

it('leaves slashes within cells that bars part', () => {
  const lines = Array.from({ length: 4 }, (_, at) => `| 三、本年度办理结果 / （三）不予公开 / ${at + 1}.属于国家秘密 | ${at} | 0 |`)
  expect(withTabs(['甲 / 乙 / 丙', ...lines]).slice(1)).toEqual(lines)
})
