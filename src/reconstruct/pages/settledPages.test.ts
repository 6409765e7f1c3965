import { describe, expect, it } from 'vitest'
import type { Page, SourceDocument } from '../../model/source'
import { form2021 } from '../../statute/2021/form'
import { withSettledPages } from './settledPages'

const title = '青石县水务局2023年政府信息公开工作年度报告'
const [one, two, three, four, five, six] = form2021.sections.map(({ heading }) => heading) as [
  string,
  string,
  string,
  string,
  string,
  string,
]

/** The pages of one report; figures stand by themselves. */
const first = [title, one, '按时公开各类信息。', two, '行政许可 12']
const second = [three, '本年新收政府信息公开申请数量 7']
const last = [four, '维持 1', five, '公开不够及时。', six, '无。']

const documentOf = (...pages: readonly (readonly string[])[]): SourceDocument => {
  const lines = pages.flatMap((texts, sheet) => texts.map(text => ({ text, page: sheet + 1, sheet })))
  const shape = { width: 595, height: 842, turn: 0 as const, rulings: [] }
  let line = 0
  return {
    ...{ kind: 'pdf', lines, losses: [] },
    pages: pages.map((texts, sheet): Page => {
      const runs = texts.map((text, at) => ({
        text,
        box: [90, 90 + 20 * at, 500, 100 + 20 * at] as const,
        size: 10,
        line: ++line,
        start: 0,
      }))
      return { ...shape, number: sheet + 1, runs }
    }),
  }
}

const settled = (...pages: readonly (readonly string[])[]) => {
  const { lines, pages: left, again, turned, losses } = withSettledPages(documentOf(...pages))
  return { texts: lines.map(({ text }) => text), numbers: left.map(({ number }) => number), again, turned, losses }
}

const whole = [...first, ...second, ...last]

describe('pages that stand twice', () => {
  it.each([
    ['each', [first, first, second, second, last, last], [1, 3, 5], [2, 4, 6]],
    ['one, three times', [first, second, second, second, last], [1, 2, 5], [3, 4]],
    ['all', [first, second, last, first, second, last], [1, 2, 3], [4, 5, 6]],
  ])('are read once: %s', (_, pages, numbers, again) => {
    expect(settled(...pages)).toEqual({ texts: whole, numbers, again, losses: [] })
  })

  it('have their lines counted anew', () => {
    const { lines, pages } = withSettledPages(documentOf(first, first, second, last))
    expect(
      pages.every(({ runs }, sheet) => runs.every(run => lines[run.line - 1]?.text === run.text && lines[run.line - 1]?.sheet === sheet)),
    ).toBe(true)
  })

  it('are none where a figure differs, or where another report has a page in common', () => {
    const source = documentOf(first, second, [three, '本年新收政府信息公开申请数量 8'])
    expect(withSettledPages(source)).toBe(source)
    const others = documentOf(first, second, last, ['云塘区教育局2023年政府信息公开工作年度报告', ...first.slice(1)], second, last)
    expect(withSettledPages(others)).toBe(others)
  })

  it('are none where they are blank', () => {
    const source = documentOf(first, [], [], second)
    expect(withSettledPages(source)).toBe(source)
  })
})

describe('pages whose title stands behind others', () => {
  it.each([
    ['the first last', [second, last, first], [3, 1, 2]],
    ['the first second', [second, first, last], [2, 1, 3]],
    ['the wrong way round', [last, second, first], [3, 2, 1]],
  ])('are read in their order: %s', (_, pages, numbers) => {
    expect(settled(...pages)).toEqual({ texts: whole, numbers, turned: numbers, losses: [] })
  })

  it('are read as all of their print tells where they are pictures, which somebody may have laid in any order', () => {
    const pages = [first, [four, '维持 1'], second, [five, '公开不够及时。', six, '无。']]
    const source = documentOf(...pages)
    expect(withSettledPages(source)).toBe(source)
    expect(withSettledPages({ ...source, seen: [1, 2, 3, 4] }).turned).toEqual([1, 3, 2, 4])
    expect(withSettledPages({ ...documentOf(first, second, last), seen: [1, 2, 3] }).turned).toBeUndefined()
  })

  it('are read as they follow each other when their sheets are folded', () => {
    const { pages, ...source } = documentOf(last, first, [...second, '补正后申请内容仍不明确 1'])
    const sheets = pages.map((page, at) => ({ ...page, number: at < 2 ? 1 : 2, ...(at === 1 ? { left: 300 } : {}) }))
    const { turned, lines, losses } = withSettledPages({ ...source, pages: sheets })
    expect({ turned, first: lines[0]?.text, losses }).toEqual({ turned: [1, 2, 1], first: title, losses: [] })
  })

  it('stay where more than one order would do, or none, and it is said', () => {
    const losses = ['标题所在的页不是第一页，页的先后顺序不对，请按页码排好后再核对。']
    expect(settled([...second, ...last], ['行政处罚 3'], first)).toMatchObject({ numbers: [1, 2, 3], losses })
    expect(settled([four, '维持 1'], first, second, [five, six])).toMatchObject({ numbers: [1, 2, 3, 4], losses })
  })

  it('are no others than those of one report', () => {
    for (const pages of [
      [['目录', '一、总体情况'], first, second, last],
      [last, first, second, last],
      [['关于报送年度报告的函'], first, second, last],
    ]) {
      const source = documentOf(...pages)
      expect(withSettledPages(source)).toBe(source)
    }
  })
})
