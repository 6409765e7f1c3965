/** Reports whose heads, labels and figures stand elsewhere than on the form: what cannot be told is unread, and none of it is held against the report. */
import { describe, expect, it } from 'vitest'
import type { Page } from '../../model/source'
import { readHtml } from '../../read/html/readHtml'
import { cellsOf } from '../../statute/compiled'
import type { CellAddress } from '../../statute/form'
import { forms } from '../../statute/forms'
import { drawReport, plainDrawing } from '../../testing/drawn'
import { everyFindingIn, rulesIn } from '../../testing/findingsIn'
import { withoutText } from '../../testing/oddPages'
import { reportHtml } from '../../testing/reportHtml'
import { withPages } from '../../testing/withPages'
import { squash, type Token } from '../align/labels'
import { reconstruct } from '../reconstruct'
import { goesOnInRow } from './rowsTable'
import { withoutHeadlessBlanks } from './standingHeads'
import { findTornRows } from './tornRows'

const form = forms['2021']
/** Every cell has a figure of its own. */
const figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, String(index + 3)]))
const title = '青石县水务局2023年政府信息公开工作年度报告'
const whole = reportHtml(form, title, figures)

const reportOf = (page: string) => {
  const source = readHtml(new TextEncoder().encode(`<meta charset="utf-8">${page}`))
  if (!('lines' in source)) throw new Error('the page is read')
  return reconstruct(source)
}

/** @returns cells that are neither right nor unread, how many are right, and the rules that find something about tables. */
const read = (page: string) => {
  const report = reportOf(page)
  const told = Object.entries(report.cells).filter(([, cell]) => cell && !cell.unread && !cell.uncertain)
  const wrong = told.filter(([address, cell]) => cell?.text !== figures[address])
  return {
    wrong: wrong.map(([address]) => address),
    right: told.length - wrong.length,
    rules: everyFindingIn(report).flatMap(({ rule }) => (/^(?:row|column|table|cell|form)-/.test(rule) ? [rule] : [])),
  }
}

/** Changes the tables, by their number from 0. */
const tables = (change: (table: string, index: number) => string) => {
  let index = 0
  return whole.replace(/<table>[\s\S]*?<\/table>/g, table => change(table, index++))
}

it('the report as it is has nothing wrong', () => {
  expect(read(whole)).toEqual({ wrong: [], right: 200, rules: [] })
})

const token = (text: string): Token => {
  const word = { text, anchor: { line: 1, start: 0, end: text.length }, left: 0, right: 1, top: 0, bottom: 1 }
  return { word, text, squashed: squash(text) }
}
const row = form.tables.proactive.blocks[0]?.rows[0] ?? null

describe('labels and figures', () => {
  const figured = (text: string) => findTornRows({ rows: [{ row, band: null, printed: text, tokens: [token(text)] }] })

  it.each(['规章：0', '规章 24', '规章1,024'])('%s is a label and a figure: no blank cell of its row is one for certain', text => {
    expect(figured(text)).toEqual({ torn: new Set(), figured: new Set(['regulations']), worded: new Set([0]) })
  })

  it('a label that stands twice, once without figures, has none for certain', () => {
    const slot = { text: '7', anchor: { line: 2, start: 0, end: 1 }, left: 0, right: 1, words: [] }
    const band = { labels: [], slots: [slot], order: 'cells' as const, labelCell: 0, page: 1, bounded: true }
    const rows = [
      { row, band: null, printed: '规章', tokens: [token('规章')] },
      { row: null, band, printed: '规章', tokens: [token('规章')] },
    ]
    expect(findTornRows({ rows }).torn).toEqual(new Set(['regulations']))
    expect(findTornRows({ rows: [{ ...rows[0], row, printed: '规章', tokens: [token('规章')], band }, ...rows.slice(1)] }).torn.size).toBe(
      0,
    )
  })

  it('a label read in full above the row that has its end and its figures has none of its own for certain', () => {
    const repeated = form.tables.requests.blocks[0]?.rows.find(({ key }) => key === 'declined.publication') ?? null
    const slot = { text: '7', anchor: { line: 2, start: 0, end: 1 }, left: 0, right: 1, words: [] }
    const band = { labels: [], slots: [slot], order: 'cells' as const, labelCell: 0, page: 1, bounded: true }
    const tornBelow = (below: string) =>
      findTornRows({
        rows: [
          { row: repeated, band, printed: '3.要求提供公开出版物', tokens: [token('3.要求提'), token('供公开出版物')] },
          { row: null, band, printed: below, tokens: [token(below)] },
        ],
      }).torn.size
    expect(['供公开出版物', '3.要求提供公开出版物', '版物', '其他'].map(tornBelow)).toEqual([1, 0, 0, 0])
  })

  it.each(['规章', '规章（第1类）', '部门规章 24'])('%s is no label and figure', text => expect(figured(text).figured.size).toBe(0))

  it('a row that a line too many cuts in two has its figures in neither for certain', () => {
    const label = '5.要求行政机关确认或重新出具已获取信息'
    const page = whole.replace(
      new RegExp(`<tr><td [^>]*>${label}</td>(.*?)</tr>`),
      (_, cells: string) =>
        `<tr><td>5.要求行政机关确认</td>${cells.replace(/>\d+</g, '><').replace('><', `>${figures['requests/declined.confirmation/natural']}<`)}</tr>` +
        `<tr><td>或重新出具已获取信息</td>${cells}</tr>`,
    )
    expect(page).not.toBe(whole)
    expect(read(page)).toMatchObject({ wrong: [], rules: [] })
  })
})

it('rows are not missing where most figures stand behind labels that are none of the form’s', () => {
  const page = tables((table, index) =>
    index === 1
      ? table.replace(/<td [^>]*>([^<]*)<\/td>(?=<td [^>]*>\d+<\/td><td [^>]*>\d+<\/td>)/g, (cell, text) =>
          /\D/.test(text) && !/^[一二四]、/.test(text) ? '<td>甲乙丙丁</td>' : cell,
        )
      : table,
  )
  expect(page).not.toBe(whole)
  expect(read(page).rules).not.toContain('row-missing')
})

describe('columns', () => {
  it('heads that stand over another part of their table are not missing', () => {
    const names = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
    const part = (table: string, from: number, to: number) => {
      const head = `<tr><td colspan="3">申请人情况</td>${names.slice(from, to).map(name => `<td>${name}</td>`)}</tr>`
      const rows = table.replace(/(?:<tr>.*?<\/tr>\s*){3}/, head).replace(/<tr>.*?<\/tr>/g, row => {
        let at = -1
        return row.replace(/<td [^>]*>\d+<\/td>/g, cell => (++at >= from && at < to ? cell : ''))
      })
      return rows
    }
    const page = tables((table, index) => (index === 1 ? `${part(table, 0, 3)}<p>续表</p>${part(table, 3, 7)}` : table))
    expect(read(page)).toMatchObject({ wrong: [], rules: [] })
  })

  it('a column without head and figures is unread, one with its head blank', () => {
    const drawn = drawReport(form, title, { ...figures, 'proactive/licensing/decisions': '' }, plainDrawing)
    expect(rulesIn(reconstruct(drawn))).toContain('cell-blank')
    const headless = reconstruct(withoutText(drawn, '本年处理决定数量'))
    expect(headless.cells['proactive/licensing/decisions']?.unread).toBe(true)
    expect(rulesIn(headless)).not.toContain('cell-blank')
  })

  it('columns behind one without head are unread too, though labels of rows say the same words', () => {
    const column = (wanted: string) => ({
      kind: 'column' as const,
      wanted,
      printed: wanted,
      anchor: null,
      cells: [`requests/new/${wanted}` as CellAddress],
    })
    const cells = Object.fromEntries(
      ['商业企业', '其他', '总计'].map(name => [`requests/new/${name}`, { text: '', value: null, anchor: null }]),
    )
    const headings = ['商业企业', '其他', '总计'].map(column)
    const reading = { table: 'requests' as const, form: '2021' as const, anchor: null, rows: [], headings, note: null }
    const line = (text: string, number: number) => ({ text, number, page: 1, words: [] })
    const found = (...texts: string[]) =>
      Object.values(withoutHeadlessBlanks({ reading, cells }, texts.map(line), []).cells).map(cell => cell.unread === true)
    expect(found('（六）其他处理', '（七）总计')).toEqual([true, true, true])
    expect(found('商业企业', '其他', '总计')).toEqual([false, false, false])
  })

  it('a column without head is unread where the figures of other rows of its table were not told apart', () => {
    const address = 'requests/granted/natural'
    const cell = { text: '', value: null, anchor: null }
    const cells = { [address]: cell, 'requests/new/natural': { ...cell, text: '85 97', unread: true as const } }
    const heading = {
      kind: 'column' as const,
      wanted: '自然人',
      printed: '自然人',
      anchor: null,
      cells: Object.keys(cells) as CellAddress[],
    }
    const reading = { table: 'requests' as const, form: '2021' as const, anchor: null, rows: [], headings: [heading], note: null }
    expect(withoutHeadlessBlanks({ reading, cells }, [], []).cells[address]?.unread).toBe(true)
  })

  it('heads of table four in another order than the form’s say that its figures are in another one too', () => {
    const turn = (row: string) => `<tr>${[...row.matchAll(/<td .*?<\/td>/g)].reverse().join('')}</tr>`
    const page = tables((table, index) => (index === 2 ? table.replace(/<tr>.*?<\/tr>/g, turn) : table))
    expect(read(page)).toMatchObject({ wrong: [], right: 185 })
  })
})

describe('tables', () => {
  it('each table before its heading is read', () => {
    const page = whole.replace(/(<h2>[二三四]、.*?<\/h2>)\s*(<table>[\s\S]*?<\/table>)/g, '$2$1')
    expect(read(page)).toEqual({ wrong: [], right: 200, rules: [] })
  })

  it('rows in Chinese numerals are rows to the last', () => {
    const numerals = Object.fromEntries(Object.keys(figures).map((address, index) => [address, '〇一二三四五六七八九'[index % 10] ?? '']))
    const rules = rulesIn(reconstruct(drawReport(form, title, numerals, plainDrawing)))
    expect(rules.filter(rule => rule.startsWith('row-'))).toEqual([])
  })
})

describe('print outside of all cells', () => {
  const chart = '<p>467</p><p>37　360</p><p>153</p><p>自然人　企业　科研</p>'

  it('is of a chart, where all rows and heads of the table stand in cells', () => {
    const page = tables(table => `${chart}${table}${chart}`)
    expect(read(page)).toEqual({ wrong: [], right: 200, rules: [] })
  })

  it('is not taken for the figure of a row whose own cell is blank', () => {
    const blank = whole.replace(/(行政事业性收费<\/td><td [^>]*>)[\d.]+/, '$1')
    expect(blank).not.toBe(whole)
    const page = blank.replace('信息内容', '内容').replace(/(<\/table>)/, `$1${chart}`)
    const { cells } = reportOf(page)
    expect(cells['proactive/fees/amount']).toMatchObject({ text: '', value: null })
  })
})

describe('heads of which a part stands elsewhere', () => {
  const drawn = (said: Readonly<Record<string, string>>) =>
    rulesIn(
      reconstruct(
        withPages(drawReport(form, title, figures, plainDrawing), page => ({
          ...page,
          runs: page.runs.map(run => ({ ...run, text: said[run.text] ?? run.text })),
        })),
      ),
    )

  it('say nothing of their wording where a page may have ended within their row', () =>
    expect(drawn({ 本年制发件数: '年制发件数', 本年废止件数: '年废止件数' })).not.toContain('column-label'))

  it('are misspelt where it is one of them', () => expect(drawn({ 本年废止件数: '本年止件数' })).toContain('column-label'))

  it('say nothing of their wording where the rest stands in a row that the form does not have', () => {
    const heading = { kind: 'column' as const, wanted: '社会公益组织', printed: '社会公益', anchor: null, cells: [] }
    const rest = (own: typeof row, ...said: readonly string[]) =>
      goesOnInRow(heading, { rows: [{ row: own, tokens: said.map(token) }] }).printed
    expect([rest(null, '组织'), rest(null, 'Total', '组织', 'Persons')]).toEqual(['社会公益组织', '社会公益组织'])
    expect([rest(null, 'Total', 'Persons'), rest(row, '组织')]).toEqual(['社会公益', '社会公益'])
  })
})

it('columns of which the rest lies on sheets behind all others are not missing', () => {
  const cut = 400
  const drawn = drawReport(form, title, figures, plainDrawing)
  const left = (page: Page): Page => ({
    ...page,
    runs: page.runs.filter(({ box }) => box[0] < cut),
    rulings: page.rulings.flatMap(line => (line.along === 'x' ? [{ ...line, to: Math.min(line.to, cut) }] : line.at <= cut ? [line] : [])),
  })
  const right = (page: Page): Page => ({
    ...page,
    number: page.number + drawn.pages.length,
    runs: page.runs.filter(({ box }) => box[0] >= cut),
    rulings: page.rulings.flatMap(line =>
      line.along === 'x' ? [{ ...line, from: Math.max(line.from, cut) }] : line.at > cut ? [line] : [],
    ),
  })
  const missing = (pages: readonly Page[]) =>
    rulesIn(reconstruct(withPages({ ...drawn, pages }, page => page))).filter(rule => rule === 'column-missing').length
  expect(missing(drawn.pages.map(left))).toBeGreaterThan(0)
  expect(missing([...drawn.pages.map(left), ...drawn.pages.map(right)])).toBe(0)
})
