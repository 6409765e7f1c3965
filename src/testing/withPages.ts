import type { Page, SourceDocument, SourceLine } from '../model/source'
import { runsToLines } from '../read/page/lines'

/** A report on pages that are changed, its lines made anew. */
export const withPages = (source: SourceDocument, change: (page: Page) => Page): SourceDocument => {
  const lines: SourceLine[] = []
  const pages = source.pages.map((page, index) => {
    const { runs, ...rest } = change(page)
    const own = runs.map(run => ({ ...run }))
    lines.push(...runsToLines(own, { page: page.number, sheet: index }, lines.length + 1))
    return { ...rest, runs: own }
  })
  return { ...source, lines, pages }
}
