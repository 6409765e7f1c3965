import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../model/source'
import { currentForm } from '../../statute/forms'
import { findOutline } from './outline'
import { documentToLines } from './printLines'

const outlineOf = (text: string) => {
  const source: SourceDocument = { kind: 'text', lines: text.split('\n').map(line => ({ text: line })), pages: [], losses: [] }
  return findOutline(documentToLines(source), [], currentForm)
}
/** Number, heading and the text under it of every section. */
const sectionsOf = (text: string) =>
  outlineOf(text).sections.map(({ heading, lines }) => [heading.number, heading.printed, lines.map(line => line.text.trim()).join('/')])
const numbersOf = (text: string) => sectionsOf(text).map(([number]) => number)

const headings = currentForm.sections.map(section => section.heading)
const words = headings.map(heading => heading.slice(2))
const report = (line: (index: number) => string) => words.map((_, index) => `${line(index)}\n正文第${index}段。\n正文。\n正文。`).join('\n')

describe('the sections', () => {
  it('are found by headings as plain lines and as Markdown', () => {
    expect(sectionsOf('## 一、总体情况\n正文。\n#### 六、其他需要报告的事项\n无')).toEqual([
      [1, '一、总体情况', '正文。'],
      [6, '六、其他需要报告的事项', '无'],
    ])
  })

  it('are found by headings torn over two lines, with text behind or before them too', () => {
    expect(sectionsOf('四、政府信息公开行政复议、行政诉\n讼情况\n\n行政复议 行政诉讼')).toEqual([
      [4, '四、政府信息公开行政复议、行政诉讼情况', '/行政复议 行政诉讼'],
    ])
    expect(sectionsOf('六、其他\n需要报告\n的事项\n没有。')).toEqual([[6, '六、其他需要报告的事项', '没有。']])
    expect(sectionsOf('四、政府信息公开行政复议、行政诉\n讼情况 没有发生。')).toEqual([
      [4, '四、政府信息公开行政复议、行政诉讼情况', '没有发生。'],
    ])
    expect(sectionsOf('……依法办理。四、政府信息公开行政复议、\n行政诉讼情况\n没有发生。')).toEqual([
      [4, '四、政府信息公开行政复议、行政诉讼情况', '没有发生。'],
    ])
  })

  it.each(['（续表）', '(续)', '（续表一）', '（接上页）'])(
    'are not the headings that a section goes on under, with more text below: %s',
    mark => {
      const goesOn = `${headings[2]}\n甲\n${headings[2]}${mark}\n乙\n丙\n丁\n${headings[3]}\n戊`
      expect(sectionsOf(goesOn)).toEqual([
        [3, headings[2], `甲/${headings[2]}${mark}/乙/丙/丁`],
        [4, headings[3], '戊'],
      ])
      expect(numbersOf(goesOn.replace(`${headings[2]}\n`, ''))).toEqual([3, 4])
    },
  )

  it.each([
    [5, '五、存在的问题和不足'],
    [3, '三、依申请公开情况'],
    [4, '四、复议、诉讼情况'],
    [6, '六、其他'],
  ])('are found by the numeral in its place, where section %i is headed in other words: %s', (number, heading) => {
    const renamed = report(index => (index + 1 === number ? heading : (headings[index] as string)))
    expect(sectionsOf(renamed).find(([one]) => one === number)?.[1]).toBe(heading)
    // Neither where it stands elsewhere, nor where it says nothing of the section, nor where few others are found.
    const moved = report(index => (index + 1 === number ? '正文。' : (headings[index] as string)))
    expect(numbersOf(`${heading === '六、其他' ? heading : '正文。'}\n${moved}\n${heading === '六、其他' ? '' : heading}`)).not.toContain(
      number,
    )
    expect(numbersOf(report(index => (index + 1 === number ? `${heading[0]}、下一步打算` : (headings[index] as string))))).not.toContain(
      number,
    )
    expect(numbersOf(`${headings.slice(0, 2).join('\n正文。\n')}\n正文。\n${heading}\n正文。`)).not.toContain(number)
  })

  it('are not found by the rows of a table that have the numeral of a section', () => {
    const rows = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '三、本年度办理结果', '四、结转下年度继续办理']
    for (const [at, row] of rows.entries())
      expect(numbersOf(report(index => (index === at ? row : (headings[index] as string))))).not.toContain(at + 1)
  })

  it('have the text that runs on behind their heading', () => {
    expect(sectionsOf('五、存在的主要问题及改进情况 本年度存在不足。')).toEqual([[5, '五、存在的主要问题及改进情况', '本年度存在不足。']])
    expect(sectionsOf('五、存在问题和改进情况。一是培训不多。')).toEqual([[5, '五、存在问题和改进情况', '。一是培训不多。']])
  })

  it('have text behind them at once, where but a character differs', () => {
    expect(sectionsOf('五、存在的主要问题和改进情况本年度存在不足。')).toEqual([[5, '五、存在的主要问题和改进情况', '本年度存在不足。']])
    expect(numbersOf('五、存在的主要问题及改进方向已在全年工作中逐项明确并落实到人，取得一定成效。')).toEqual([])
  })

  it('have the wording as printed', () => expect(sectionsOf('一、总体工作情况\n正文')).toEqual([[1, '一、总体工作情况', '正文']]))

  it('are found where the heading stands within a line', () => {
    const { before, sections } = outlineOf(
      '联系电话：0000-84660000。一、总体情况（一）主动公开情况。\n五、存在的主要问题及改进情况\n有不足。 六、其他需要报告的事项 无。',
    )
    expect(before.map(line => line.text)).toEqual(['联系电话：0000-84660000。'])
    expect(sections.map(({ heading, lines }) => [heading.number, lines.map(line => line.text)])).toEqual([
      [1, ['（一）主动公开情况。']],
      [5, ['有不足。']],
      [6, ['无。']],
    ])
  })

  it('are found where two headings, or all, stand on one line', () => {
    expect(numbersOf(report(index => headings[index] as string).replace(/\n/g, ' '))).toEqual([1, 2, 3, 4, 5, 6])
    expect(sectionsOf('无。五、存在的主要问题及改进情况 无。六、其他需要报告的事项 无。').map(([, , text]) => text)).toEqual([
      '无。',
      '无。',
    ])
  })

  it.each([
    ['详见“三、收到和处理政府信息公开申请情况”部分。'],
    ['申请数量见三、收到和处理政府信息公开申请情况。'],
    ['本报告包括一、总体情况，二、主动公开政府信息情况，三、收到和处理政府信息公开申请情况。'],
  ])('are not found in %s', text => expect(numbersOf(`前言。\n${text}`)).toEqual([]))

  it.each([
    ['工作情况\n正文。'],
    ['一、总体工作情况较好。'],
    ['二、公开情况。本年主动公开信息五条。'],
    ['五、下步改进情况。一是加强培训。'],
  ])('are not found in words that only resemble them: %s', text => expect(sectionsOf(text)).toEqual([]))

  it('are rather those with a numeral of sections, unless in quite other words', () => {
    expect(sectionsOf('五、存在的主要问题和改进情况\n正文。\n（五）存在的主要问题及改进情况\n无。')[0]?.[1]).toBe(
      '五、存在的主要问题和改进情况',
    )
    expect(sectionsOf('（五）存在的主要问题及改进情况\n无。\n五、存在的主要问题及改进建议\n正文。\n正文。')[0]?.[1]).toBe(
      '（五）存在的主要问题及改进情况',
    )
  })

  it('are found with numerals of points, and not their own, where several have them', () => {
    const own = words.slice(2).map((each, index) => `${index + 1}.${each}\n正文。`)
    expect(numbersOf(own.join('\n'))).toEqual([3, 4, 5, 6])
    const points = '1.其他需要报告的事项\n无。\n2.存在的主要问题及改进情况\n有。'
    expect(numbersOf(`${headings[0]}\n正文。\n${headings[1]}\n正文。\n${points}`)).toEqual([1, 2])
  })

  it('are found neither in rows of the table nor in points of the text', () => {
    expect(sectionsOf('一、本年新收政府信息公开申请数量 0 0 0 0 0 0 0\n二、加大培训力度，提高业务水平。\n三、本年度办理结果')).toEqual([])
  })

  it.each([
    ['1、', (index: number) => `${index + 1}、${words[index]}`],
    ['1.', (index: number) => `${index + 1}.${words[index]}`],
    ['（一）', (index: number) => `（${headings[index]?.[0]}）${words[index]}`],
    ['第一部分', (index: number) => `第${headings[index]?.[0]}部分 ${words[index]}`],
    ['第一章', (index: number) => `第${headings[index]?.[0]}章  ${words[index]}`],
    ['no numeral', (index: number) => words[index] as string],
    ['no mark', (index: number) => `${headings[index]?.[0]} ${words[index]}`],
    ['a full stop', (index: number) => `${headings[index]}。`],
    ['a colon', (index: number) => `${headings[index]}：`],
    ['numerals that start anew', (index: number) => `${['一', '二', '一', '二', '三', '四'][index]}、${words[index]}`],
  ])('are found with %s', (_, line) => expect(numbersOf(report(line))).toEqual([1, 2, 3, 4, 5, 6]))

  it('are not found in subheadings of the same words', () => {
    const text = report(index => headings[index] as string).replace(
      '正文第0段。',
      '（一）主动公开政府信息情况\n公开若干。\n1.其他需要报告的事项\n无。',
    )
    expect(sectionsOf(text).map(([, printed]) => printed)).toEqual(headings)
  })

  it('are not found in a point of the text that is numbered anew and says the words of one that is missing', () => {
    const text = report(index => headings[index] as string).split('\n')
    const without = text.slice(0, text.indexOf(headings[5] as string))
    expect(numbersOf([...without, '1.其他需要报告的事项', '无。'].join('\n'))).toEqual([1, 2, 3, 4, 5])
  })

  it('are found where text stands under the heading, not where it is only named before', () =>
    expect(sectionsOf(`${headings[0]}\n${report(index => headings[index] as string)}`)[0]?.[2]).toBe('正文第0段。/正文。/正文。'))
})

describe('a table of contents', () => {
  const body = report(index => headings[index] as string)

  it.each([
    ['with page numbers', headings.map((heading, index) => `${heading}\t${index + 1}`).join('\n')],
    ['with leaders', headings.map((heading, index) => `${heading}…………${index + 1}`).join('\n')],
    ['of bare lines', headings.join('\n')],
    ['with subheadings', headings.join('\n').replace('\n', '\n（一）主动公开情况……1\n（二）依申请公开情况……2\n')],
    ['on one line', headings.map((heading, index) => `${heading} ${index + 1}`).join(' ')],
    [
      'in other words than the headings',
      headings
        .map(heading => `${heading}……1`)
        .join('\n')
        .replace('存在的主要问题及改进情况', '存在的问题'),
    ],
  ])('%s is no report', (_, list) => {
    const { before, sections, ignored } = outlineOf(`目  录\n${list}\n青石县水务局2023年政府信息公开工作年度报告\n${body}`)
    expect(sections.map(({ lines }) => lines.length)).toEqual([3, 3, 3, 3, 3, 3])
    expect(before.filter(line => !ignored.has(line.number)).map(line => line.text)).toEqual(['青石县水务局2023年政府信息公开工作年度报告'])
  })

  it('is not seen in sections without text', () => {
    expect(numbersOf(headings.join('\n'))).toEqual([1, 2, 3, 4, 5, 6])
    expect(numbersOf(`${headings.join('\n')}\n${headings[0]}\n补充。`)).toHaveLength(6)
  })

  it('of the last three sections is one', () => {
    const [list, rest] = [headings.slice(3), headings.slice(3).map(heading => `${heading}\n正文。`)].map(lines => lines.join('\n'))
    const { before, ignored } = outlineOf(`目录\n${list}\n${rest}`)
    expect(before.filter(line => !ignored.has(line.number))).toEqual([])
  })
})

describe('a second report', () => {
  const one = report(index => headings[index] as string)

  it('is found where the sections begin again, with its title', () => {
    const { another, lines } = outlineOf(`${one}\n青石县水务局2023年政府信息公开工作年度报告\n${one}`)
    expect([another, lines.length]).toEqual([true, one.split('\n').length])
    expect(outlineOf(one).another).toBe(false)
  })

  it('is not seen in a table of contents', () => expect(outlineOf(`${headings.join('\n')}\n${one}`).another).toBe(false))

  it.each([
    ['in points that resemble the first heading', `${one}\n一、总体工作情况\n正文。`],
    ['where the first two sections are followed by the first again', `${one.split('\n').slice(0, 8).join('\n')}\n${one}`],
    ['behind a list with a line under each heading', `${headings.map(heading => `${heading}\n见下页。`).join('\n')}\n${one}`],
  ])('is not seen %s', (_, text) => expect(outlineOf(text).another).toBe(false))

  it('is found behind a table of contents of its own', () => {
    const { another, lines } = outlineOf(`${headings.join('\n')}\n${one}\n目录\n${headings.join('\n')}\n${one}`)
    expect([another, lines.length >= 30]).toEqual([true, true])
  })
})

it('says which headings stand in the print and were not told from it', () => {
  expect(outlineOf('一、总体情况\n正文\n2023年 六 、 其\n他\n需要\n报告\n的事项').unread).toEqual([6])
  expect(outlineOf('一、总体情况\n没有其他需要报告的事项。').unread).toEqual([])
})
