/** The three tables with the user's changes as a Word file of their own, to be put into the report: in the layout of the form, under its headings. */
import type { Report } from '../../model/report'
import type { FigureDoubt, SpannedBlock, SpannedTable } from '../../share/office/paper'
import type { WordPaper } from '../../share/office/wordFile'
import type { Table } from '../../statute/form'
import { forms } from '../../statute/forms'
import { tablesOf } from '../../store/verdict/amounts'
import { gridLayout } from '../panes/grid/gridLayout'
import { tablesNow } from './tablesNow'

/** @param report with the user's changes. Tables that the file lacks are left out. */
export const formPaper = (report: Report): WordPaper => {
  const tables = tablesOf(report).filter(({ key }) => report.tables[key])
  const printed = tablesNow(report)
  return {
    title: titleOf(report),
    subtitle: '',
    blocks: [
      ...tables.flatMap((table, at) => [{ kind: 'heading' as const, text: headingOf(report, table) }, spanned(table, printed[at] ?? [])]),
      ...(['seen', 'uncertain'] as const).flatMap(doubt =>
        hasDoubt(printed, doubt) ? [{ kind: 'line' as const, text: keys[doubt] }] : [],
      ),
    ],
  }
}

/** The title that the tables of a report stand under. */
export const titleOf = ({ agency, year }: Report): string =>
  `${agency ?? ''}${year === null ? '' : ` ${year} 年`}政府信息公开工作年度报告`.trim()

/** What the lines under figures mean. */
const keys: Readonly<Record<FigureDoubt, string>> = {
  seen: '数字下面有点线的，由图像识别，还没有人看过，请对照原件。',
  uncertain: '数字下面有波浪线的，读得不准，请对照原件。',
}

const hasDoubt = (tables: readonly SpannedTable[], doubt: FigureDoubt): boolean => tables.flat(2).some(cell => cell?.doubt === doubt)

const headingOf = (report: Report, { section, name }: Table): string =>
  forms[report.form].sections.find(({ number }) => number === section)?.heading ?? name

const spanned = (table: Table, rows: SpannedTable): SpannedBlock => ({ kind: 'spanned', widths: widthsOf(table), rows })

/** Shares of the page's width: labels have words and figures few digits. */
const widthsOf = (table: Table): readonly number[] => {
  const { labels, width } = gridLayout(table)
  const wide = labelShares[labels] ?? []
  const left = 1 - wide.reduce((sum, share) => sum + share, 0)
  return [...wide, ...Array.from({ length: width }, () => left / width)]
}

/** By the number of label columns: the outer ones hold short groups, the innermost the sentences. */
const labelShares: readonly (readonly number[])[] = [[], [0.34], [0.14, 0.28], [0.07, 0.12, 0.28]]
