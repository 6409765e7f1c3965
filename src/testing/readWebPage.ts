import type { Report } from '../model/report'
import { readHtml } from '../read/html/readHtml'
import { reconstruct } from '../reconstruct/reconstruct'
import { cellsOf } from '../statute/compiled'
import { forms } from '../statute/forms'
import { type BuiltTable, buildParts } from './marked'
import { tableHtml } from './reportHtml'

export interface ReadPage {
  readonly report: Report
  /** How many cells are certain and not what was written. */
  readonly wrong: number
  /** How many are in doubt or unread. */
  readonly unread: number
}

/** What is read of a web page with a report of these figures by the form of 2021. @param shown what the page shows of a table. */
export const readWebPage = (figures: Readonly<Record<string, string>>, shown: (table: BuiltTable) => readonly BuiltTable[]): ReadPage => {
  const form = forms['2021']
  const parts = buildParts(form, figures).flatMap(({ heading, text, table }) => [
    `<h2>${heading}</h2>`,
    ...(table ? shown(table).map(tableHtml) : []),
    ...text.map(line => `<p>${line}</p>`),
  ])
  const html = `<meta charset="utf-8"><h1>青石县水务局2023年政府信息公开工作年度报告</h1>${parts.join('\n')}`
  const source = readHtml(new TextEncoder().encode(html))
  if (!('lines' in source)) throw new Error('the page is read')
  const report = reconstruct(source)
  const certain = cellsOf(form).filter(({ address }) => !report.cells[address]?.unread && !report.cells[address]?.uncertain)
  return {
    report,
    wrong: certain.filter(({ address }) => report.cells[address]?.text !== figures[address]).length,
    unread: cellsOf(form).length - certain.length,
  }
}
