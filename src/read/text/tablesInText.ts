/** A text in which tables are written as on web pages, as in Markdown with merged cells → that page; null for any other. */
import type { SourceLine } from '../../model/source'

const tag = /<(\/?)table(?=[\s>])/gi

export const tablesInText = (lines: readonly SourceLine[]): string | null => {
  let depth = 0
  let tables = 0
  const page = lines.map(({ text }) => {
    const tags = [...text.matchAll(tag)]
    const within = depth > 0 || tags.length > 0
    for (const [, closing] of tags) depth += closing ? -1 : 1
    tables += tags.filter(([, closing]) => closing).length
    return within ? text : `<p>${text}</p>`
  })
  const all = lines.some(({ text }) => /<t[dh][\s>]/i.test(text))
  return tables > 0 && depth === 0 && all ? `<meta charset="utf-8">${page.join('\n')}` : null
}
