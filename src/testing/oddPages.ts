/** Drawn reports on which something is not in its place. */
import type { Run, SourceDocument } from '../model/source'
import { withPages } from './withPages'

/** The runs with these texts stand so far (points) below the others of their row, as figures do at the bottom of tall cells. */
export const withLower = (source: SourceDocument, texts: readonly (string | undefined)[], by: number): SourceDocument => {
  const lower = ({ box: [left, top, right, bottom], ...run }: Run): Run => ({ ...run, box: [left, top + by, right, bottom + by] })
  return withPages(source, page => ({ ...page, runs: page.runs.map(run => (texts.includes(run.text) ? lower(run) : run)) }))
}

/** Without the runs of this text. */
export const withoutText = (source: SourceDocument, text: string): SourceDocument =>
  withPages(source, page => ({ ...page, runs: page.runs.filter(run => run.text !== text) }))
