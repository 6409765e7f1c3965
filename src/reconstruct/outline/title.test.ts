import { describe, expect, it } from 'vitest'
import { documentToLines } from './printLines'
import { findTitle } from './title'

const found = (text: string) =>
  findTitle(documentToLines({ kind: 'text', lines: text.split('\n').map(line => ({ text: line })), pages: [], losses: [] }))
const titleOf = (text: string) => found(text)?.passage.text ?? null

const whole = '青石县水务局2023年政府信息公开工作年度报告'

describe('findTitle', () => {
  it('finds one amid the marks of another program', () => {
    const bare = '青石县水务局2023年政府信息公开工作年度报告'
    for (const line of [`[b]${bare}[/b]`, `\\section{${bare}}`, `某人：${bare}`, `  12: ${bare}`])
      expect(titleOf(`${line}\n正文`)).toBe(bare)
    expect(titleOf('某人：政府信息公开工作年度报告\n正文')).toBeNull()
  })

  it('takes the one that a notice names, and the notice where that names nobody', () => {
    for (const notice of [
      `关于印发《${whole}》的通知`,
      `青石县水务局办公室关于公布《${whole}》的公告`,
      `青石县水务局办公室关于印发\n《${whole}》的通知`,
    ])
      expect(titleOf(`${notice}\n各科室：\n正文`)).toBe(whole)
    expect(titleOf(`青石县水务局关于印发《${whole.slice(6)}》的通知\n正文`)).toBe(`青石县水务局关于印发${whole.slice(6)}的通知`)
    expect(titleOf(`关于印发《${whole}》的通知\n\n各科室：\n${whole}\n正文`)).toBe(whole)
  })

  it('leaves out the menu of the site before it', () => {
    for (const line of ['首页 政务公开 ', '您的位置：首页 > 政府信息公开年报 > ', '网站首页\u00a0'])
      expect(titleOf(`${line}${whole}\n正文`)).toBe(whole)
    expect(titleOf(`青石县 ${whole.slice(3)}\n正文`)).toBe(whole)
  })

  it('leaves out the marks of wikis', () => {
    for (const line of [`= ${whole}`, `== ${whole} ==`, `h1. ${whole}`, `h1(#top). ${whole}`, `#+TITLE: ${whole}`])
      expect(titleOf(`${line}\n正文`)).toBe(whole)
  })

  it('leaves out what a page is called by besides, where it says the title once more', () => {
    expect(titleOf(`青石县水务局 政府信息公开 ${whole}\n${whole}\n正文`)).toBe(whole)
  })

  it('takes the one below a list of other years for the report’s, and the list for no running text', () => {
    const older = [2022, 2021].map(year => whole.replace('2023', `${year}`))
    for (const text of [
      [...older, whole],
      [whole, ...older, whole],
    ].map(lines => ['历年年报', ...lines, '正文'].join('\n'))) {
      expect(titleOf(text)).toBe(whole)
      expect(found(text)?.lines).toContain(3)
    }
  })

  it('joins a title set in several lines and with spaces', () => {
    expect(titleOf('\n青石县云溪镇人民政府\n 2023 年政府信息公开工作年度报 \n告\n\n根据条例编制。')).toBe(
      '青石县云溪镇人民政府2023年政府信息公开工作年度报告',
    )
  })

  it('joins lines that are broken within brackets', () => {
    const long = '青石县住房和城乡建设局（县人民防空办公室）2023年政府信息公开工作年度报告'
    for (const at of [12, 14, 19, 20]) expect(titleOf(`${long.slice(0, at)}\n${long.slice(at)}\n\n根据条例编制。`)).toBe(long)
    expect(titleOf(`青石县水务局\n县）${whole}`)).toBe(`县）${whole}`)
  })

  it('joins lines that are broken within the name or the year', () => {
    const long = '青石县人力资源和社会保障局2023年政府信息公开工作年度报告'
    for (const name of ['人力资源和社会保障局', '住房和城乡建设局', '发展和改革委员会', '人民政府办公室', '城市管理局', '云溪镇人民政府'])
      for (let at = 4; at < 36; at++) {
        const title = `青石县${name}2023年政府信息公开工作年度报告`
        if (!/\d$/.test(title.slice(0, at))) expect(titleOf(`${title.slice(0, at)}\n${title.slice(at)}\n\n根据条例编制。`)).toBe(title)
      }
    expect(titleOf(`青石县\n人力资源和社会保障局\n2023年政府信息公开\n工作年度报告\n正文`)).toBe(long)
    for (const line of ['青石县人民政府门户网站', '欢迎来到青石县', '青石县法定主动公开内容', '青石县人民政府'])
      expect(titleOf(`${line}\n水务局2023年政府信息公开工作年度报告\n正文`)).toBe('水务局2023年政府信息公开工作年度报告')
    expect(titleOf(`青石县某项工作\n${whole}\n正文`)).toBe(whole)
  })

  it('joins the agency on the line above, of whatever kind it is', () => {
    for (const agency of ['青石县档案馆', '青石海关', '青石县人民银行', '白沙旗', '青石县发展和改革局（粮食和物资储备局）'])
      expect(titleOf(`${agency}\n2023年政府信息公开工作年度报告\n正文`)).toBe(`${agency}2023年政府信息公开工作年度报告`)
  })

  it('leaves out the separators of the blank cells behind it in a sheet saved as text', () => {
    expect(titleOf(`${whole},,,\n${'规章,0,0,0\n'.repeat(9)}`)).toBe(whole)
  })

  it('takes a sentence that names the report for no title', () => {
    expect(titleOf('本报告是2023年政府信息公开工作年度报告。\n正文')).toBeNull()
    expect(titleOf('按照政府信息公开工作年度报告的格式要求编制。')).toBeNull()
  })

  it('keeps a title of other wording', () => {
    expect(titleOf('青石县水务局2021年信息公开工作总结\n正文')).toBe('青石县水务局2021年信息公开工作总结')
  })

  it.each([
    ['a table of particulars', `| 索引号 | QS-01 | 分类 | 综合 |\n| 名称 | ${whole} | | |\n| 文号 | | 日期 | 2024-01-20 |`],
    ['a table with colons', `| 名称： | ${whole} | 发布机构： | 青石县 |`],
    ['tabbed particulars', `索引号\tQS-01\n名  称\t${whole}\n发布日期\t2024-01-20`],
    ['particulars behind their names', `索引号：QS-01 标 题：${whole} 发布日期：2024-01-20`],
    ['a line that names its title without a colon', `信息名称 ${whole}\n来源：青石县水务局`],
    ['a line that names its title', `标题：${whole}-青石县水务局\n来源：青石县水务局`],
    ['a line with the site behind it', `${whole} - 青石县人民政府网`],
    ['quotation marks', `《${whole}》`],
    [
      'the beginning of a line of text',
      `${whole} 根据《中华人民共和国政府信息公开条例》编制。本报告所列数据的统计期限为2023年1月1日至12月31日，电子版可以下载。`,
    ],
    ['particulars on its own line', `${whole} 发布时间：2024-01-22 来源：青石县水务局 浏览次数：12`],
  ])('finds it in %s', (_, text) => expect(titleOf(text)).toBe(whole))

  it.each([
    ['a year between', '青石县水务局\n2023年\n政府信息公开工作年度报告'],
    ['a year below the agency', '青石县水务局2023年\n政府信息公开\n工作年度报告'],
    ['a document number between', '青石县水务局\n青水发〔2024〕3号\n2023年政府信息公开工作年度报告'],
    ['an addressee and a date between', '青石县水务局2023年\n县政府办公室：\n（2024年1月）\n政府信息公开工作年度报告'],
  ])('joins lines with %s', (_, text) => expect(titleOf(text)).toBe(whole))

  it('adds a year that stands below, and reads one that stands in brackets behind in its place', () => {
    expect(titleOf('青石县水务局\n政府信息公开工作年度报告\n（2023年度）\n正文。')).toBe('青石县水务局政府信息公开工作年度报告（2023年度）')
    expect(titleOf('青石县水务局政府信息公开工作年度报告（2023年）')).toBe(whole)
    expect(titleOf('青石县水务局2023年\n信息公开年度报告\n（2024年1月）')).toBe('青石县水务局2023年信息公开年度报告')
  })

  it('prefers the title that names agency and year', () => {
    expect(titleOf(`政府信息公开年报\n首页 > 政务公开\n${whole}`)).toBe(whole)
  })

  it('does not take the words of another line for the agency', () => {
    expect(titleOf('今天是星期三，欢迎来到青石县\n2023年政府信息公开工作年度报告')).toBe('2023年政府信息公开工作年度报告')
  })

  it('leaves running text on its line', () => {
    expect(
      found(`${whole} 根据条例编制，所列数据的统计期限为2023年1月1日至2023年12月31日，电子版可以在网站下载，欢迎监督。`)?.lines.size,
    ).toBe(0)
  })
})
