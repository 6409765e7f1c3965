import { expect, it } from 'vitest'
import { readHtml } from '../../read/html/readHtml'
import { forms } from '../../statute/forms'
import type { Band, Slot } from '../align/band'
import { reconstruct } from '../reconstruct'
import { readLineTable } from './lineTable'

const form = forms['2021']
const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']

const wordAt = (text: string, column: number, page: number, line: number) => ({
  text,
  ...{ left: 30 * column, right: 30 * column + 20, top: 10 * line, bottom: 10 * line + 8 },
  anchor: { line, start: column, end: column + 1, page },
})
const bandOf = (page: number, part: Partial<Band>): Band => ({
  labels: [],
  slots: [],
  order: 'cells',
  labelCell: -1,
  page,
  bounded: true,
  ...part,
})
const slotAt = (column: number): Slot => {
  const word = wordAt(String(column), column, 2, 4)
  return { text: word.text, anchor: word.anchor, left: word.left, right: word.right, words: [word] }
}

/** Heads of 行政复议 on a page, the others on another, which of them are not as the form has them. */
const oddHeads = (review: readonly string[], page: number) => {
  const bands: Band[] = [
    bandOf(page, { labels: [wordAt('行政复议', 0, page, 1), wordAt('行政诉讼', 5, page, 1)] }),
    bandOf(page, { labels: [wordAt('未经复议直接起诉', 5, page, 2), wordAt('复议后起诉', 10, page, 2)] }),
    bandOf(page, { labels: review.map((text, at) => wordAt(text, at, page, 3)) }),
    bandOf(2, { labels: [...results, ...results].map((text, at) => wordAt(text, 5 + at, 2, 3)) }),
    bandOf(2, { slots: Array.from({ length: 15 }, (_, column) => slotAt(column)) }),
  ]
  const read = readLineTable({ bands, torn: false, positioned: false, placed: true, sided: null }, form.tables.proceedings, form)
  return (read?.reading.headings ?? []).flatMap(({ wanted, printed }) => (printed === wanted ? [] : [printed]))
}

it('heads that break with their page say nothing by their ends', () => {
  expect(oddHeads(['结果', '结果', '其他', '尚未', '总计'], 1)).toEqual([])
})

it('heads that lack their ends on one page do', () => {
  expect(oddHeads(['结果', '结果', '其他', '尚未', '总计'], 2)).toEqual(['结果', '结果', '其他', '尚未'])
})

it('a line that numbers the columns is not taken for the figures below it', () => {
  const numbers = Array.from({ length: 15 }, (_, column) => slotAt(column))
  const figures = numbers.map((slot, column) => (column === 0 ? null : { ...slot, text: '7' }))
  const bands = [bandOf(2, { slots: numbers }), bandOf(2, { slots: figures })]
  const read = readLineTable({ bands, torn: false, positioned: false, placed: false, sided: null }, form.tables.proceedings, form)
  expect(Object.values(read?.cells ?? {}).flatMap(cell => (cell?.unread ? [] : [cell?.text]))).not.toContain('14')
})

/** What is read of three tables with words above each, the first cell of the second one blank. */
const inParts = (...names: readonly string[]) => {
  const row = (cells: readonly string[]) => `<tr>${cells.map(text => `<td>${text}</td>`).join('')}</tr>`
  const parts = names.map(
    (name, part) =>
      `<p>${name}</p><table>${row(results)}${row(results.map((_, at) => (part === 1 && at === 0 ? '' : `${10 * part + at}`)))}</table>`,
  )
  const html = `<meta charset="utf-8"><h1>青石县水务局2023年政府信息公开工作年度报告</h1><h2>${form.sections[3]?.heading}</h2>${parts.join('')}`
  const source = readHtml(new TextEncoder().encode(html))
  if (!('lines' in source)) throw new Error('the page is read')
  const { cells } = reconstruct(source)
  const figures = ['review', 'direct', 'afterReview'].map(row => cells[`proceedings/${row}/upheld`])
  return figures.map(cell => (!cell || cell.unread ? '?' : cell.text))
}

it('the line in three tables is read by the words that stand above them', () => {
  expect(inParts('行政复议', '未经复议直接起诉', '复议后起诉')).toEqual(['0', '', '20'])
  expect(inParts('1.行政复议', '2.行政诉讼（未经复议直接起诉）', '3.行政诉讼（复议后起诉）')).toEqual(['0', '', '20'])
  expect(inParts('行政复议', '复议后起诉', '未经复议直接起诉')).toEqual(['?', '?', '?'])
})
