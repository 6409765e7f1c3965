import { expect, test } from 'vitest'
import type { SourceDocument } from '../model/source'
import { cellsOf } from '../statute/compiled'
import { currentForm as form } from '../statute/forms'
import type { Figures } from '../testing/printed'
import { seenReport } from '../testing/seenReport'
import { reconstruct } from './reconstruct'

const figures: Figures = Object.fromEntries(cellsOf(form).map(({ address }) => [address, '0']))
const source = seenReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures)
const headings = form.sections.map(({ heading }) => heading)

const withoutHeadings = ({ lines, pages, ...rest }: SourceDocument): SourceDocument => {
  const unread = <Said extends { readonly text: string }>(said: Said): Said =>
    headings.includes(said.text) ? { ...said, text: '一' } : said
  return { ...rest, lines: lines.map(unread), pages: pages.map(page => ({ ...page, runs: page.runs.map(unread) })) }
}

test('of a scan whose headings were not recognized it is said that its text was not checked', () => {
  const kinds = (of: SourceDocument) => reconstruct(of).losses.map(({ kind }) => kind)
  expect(kinds(source)).toEqual(['seen'])
  expect(kinds(withoutHeadings(source))).toEqual(['headings-unread', 'seen'])
})
