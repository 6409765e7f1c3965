/** Headings amid a sentence that goes on behind them: a copy of two columns has the lines of both in one. */
import { PROSE } from '../weights'
import type { Outline } from './outline'

/** @returns whether a section of a text begins so: what stands between headings is then not what was written there. */
export const isBesideSentence = ({ lines, sections }: Pick<Outline, 'lines' | 'sections'>): boolean =>
  sections.some(({ heading: { begin } }) => {
    const line = lines[begin.line]
    const before = line?.words.some(({ anchor }) => anchor.page !== undefined) ? '' : (line?.text.slice(0, begin.at).trim() ?? '')
    return /[，；。、]/.test(before) && /\p{Script=Han}$/u.test(before) && (before.match(/\p{Script=Han}/gu)?.length ?? 0) >= PROSE
  })
