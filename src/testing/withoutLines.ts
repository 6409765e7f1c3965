import type { SourceDocument } from '../model/source'
import { drawFrom } from './printed'

/** A drawn report that has lost this part (percent) of its ruling lines: at random, and so whole stretches. */
export const withoutLines = (source: SourceDocument, seed: number, percent: number): SourceDocument => {
  const pick = drawFrom(seed)
  return { ...source, pages: source.pages.map(page => ({ ...page, rulings: page.rulings.filter(() => pick(100) >= percent) })) }
}
