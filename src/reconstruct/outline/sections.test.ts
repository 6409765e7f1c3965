import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../model/source'
import { currentForm } from '../../statute/forms'
import { documentToLines } from './piece'
import { findHeadings, findSecondReport } from './sections'

const headingsOf = (text: string) => {
  const source: SourceDocument = { kind: 'text', lines: text.split('\n').map(line => ({ text: line })), pages: [], losses: [] }
  return findHeadings(documentToLines(source), new Set(), currentForm).map(({ number, printed, rest }) => [number, printed, rest])
}

describe('findHeadings', () => {
  it('finds headings as plain lines and as Markdown', () => {
    expect(headingsOf('## 一、总体情况\n正文。\n#### 六、其他需要报告的事项\n无')).toEqual([
      [1, '一、总体情况', ''],
      [6, '六、其他需要报告的事项', ''],
    ])
  })

  it('joins a heading that is torn over two lines', () => {
    expect(headingsOf('四、政府信息公开行政复议、行政诉\n讼情况\n\n行政复议 行政诉讼')).toEqual([
      [4, '四、政府信息公开行政复议、行政诉讼情况', ''],
    ])
  })

  it('parts a heading from the text that runs on', () => {
    expect(headingsOf('五、存在的主要问题及改进情况 本年度存在不足。')).toEqual([[5, '五、存在的主要问题及改进情况', '本年度存在不足。']])
  })

  it('keeps a heading with other wording as printed', () => {
    expect(headingsOf('一、总体工作情况\n正文')).toEqual([[1, '一、总体工作情况', '']])
  })

  it('takes neither rows of the table nor points of the text for headings', () => {
    expect(headingsOf('一、本年新收政府信息公开申请数量 0 0 0 0 0 0 0\n二、加大培训力度，提高业务水平。\n三、本年度办理结果')).toEqual([])
  })

  it('prefers the heading with text under it to the line of a table of contents', () => {
    const [first] = findHeadings(
      documentToLines({
        kind: 'text',
        lines: ['一、总体情况', '二、主动公开政府信息情况', '一、总体情况', '正文一', '正文二', '二、主动公开政府信息情况', '表'].map(
          text => ({ text }),
        ),
        pages: [],
        losses: [],
      }),
      new Set(),
      currentForm,
    )
    expect(first?.from).toBe(2)
  })
})

describe('findSecondReport', () => {
  const body = ['正文一', '正文二', '正文三']
  const report = [
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ]
  const secondIn = (lines: readonly string[]) =>
    findSecondReport(documentToLines({ kind: 'text', lines: lines.map(text => ({ text })), pages: [], losses: [] }), new Set(), currentForm)

  it('finds where the sections begin again', () => {
    const one = report.flatMap(heading => [heading, ...body])
    expect(secondIn([...one, ...one])).toBe(one.length)
    expect(secondIn(one)).toBeNull()
  })

  it('takes a table of contents for none', () => {
    expect(secondIn([...report, ...report.flatMap(heading => [heading, ...body])])).toBeNull()
  })
})
