/** A text in which tables are written as on web pages, as in Markdown with merged cells, or in marks of wikis and AsciiDoc → that page; null for any other. */
import type { SourceLine } from '../../model/source'
import { plain } from './markdown'

const tag = /<(\/?)table(?=[\s>])/gi

/** What a cell holds in one line; marks of Markdown in it are none of its words. */
const content = />([^<>]{1,200})(?=<|$)/g

/** As forums write them, and as pages show the source of others. */
const otherwise =
  /\[(\/?)(table|tr|td|th)(?:[=\s]([^\][]{0,80}))?\]|&lt;(\/?)(table|tbody|thead|tr|td|th)((?:\s(?:(?!&[lg]t;).){0,300})?)&gt;/gi

const asTags = (text: string): string =>
  text.replace(
    otherwise,
    (_, close?: string, name?: string, said?: string, escapedClose?: string, escapedName?: string, attributes = '') =>
      `<${close ?? escapedClose ?? ''}${name ?? escapedName}${spans(said)}${attributes.replaceAll('&quot;', '"')}>`,
  )

/** What a forum says of a cell: [td=2,1,60%] takes two columns and one row, [td=60] has a width alone; [td colspan=2] as on pages. */
const spans = (said = ''): string => {
  const [, columns, rows] = /^(\d{1,3}),(\d{1,3})(?:,|$)/.exec(said) ?? []
  if (columns !== undefined) return ` colspan="${columns}" rowspan="${rows}"`
  return [...said.matchAll(/\b(?:col|row)span="?\d{1,3}"?/gi)].map(([word]) => ` ${word}`).join('')
}

/** Marks of forums that say how words look. */
const looks = /\[\/?(?:b|i|u|s|p|align|size|font|color|backcolor|left|center|right|indent|float)(?:=[^\][]{1,60})?\]/gi

const asOfPages = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  if (lines.some(({ text }) => /\[table(?:=[^\][]{0,80})?\]/i.test(text)))
    return lines.map(({ text }) => ({ text: asTags(text.replace(looks, '')) }))
  if (lines.some(({ text }) => /&lt;table\b/i.test(text))) return lines.map(({ text }) => ({ text: asTags(text) }))
  if (lines.some(({ text }) => /^\s{0,9}\{\|/.test(text)) && lines.some(({ text }) => /^\s{0,9}\|-/.test(text))) return fromWiki(lines)
  return lines.some(({ text }) => fence.test(text.trim())) && lines.some(({ text }) => /[0-9]\+\|/.test(text)) ? fromAsciiDoc(lines) : lines
}

const fence = /^\|={3,9}$/

/** Tables of AsciiDoc with merged cells: |=== before and behind, a row a line, how far a cell reaches before its bar, 2+| or 2.3+|. */
const fromAsciiDoc = (lines: readonly SourceLine[]): SourceLine[] => {
  let within = false
  return lines.map(({ text }): SourceLine => {
    const line = text.trim()
    if (fence.test(line)) {
      within = !within
      return { text: within ? '<table>' : '</table>' }
    }
    return within && line !== '' ? { text: `<tr>${asciiDocCells(line)}` } : { text }
  })
}

const asciiDocCells = (line: string): string => {
  const bars = [...line.matchAll(/(?:(?:^|\s)([0-9]{1,3})?(?:\.([0-9]{1,3}))?\+)?\|/g)]
  return bars
    .map(({ 0: bar, 1: columns = '1', 2: rows = '1', index }, at) => {
      const content = line.slice(index + bar.length, bars[at + 1]?.index)
      return `<td colspan="${columns}" rowspan="${rows}">${content}</td>`
    })
    .join('')
}

/** Tables of wikis: {|, |- before each row, cells behind | or ||, what is said of a cell before another |. */
const fromWiki = (lines: readonly SourceLine[]): SourceLine[] => {
  let within = false
  return lines.map(({ text }): SourceLine => {
    const line = text.trim()
    const [begins, ends] = [/^\{\|/.test(line), within && /^\|\}/.test(line)]
    within = (within || begins) && !ends
    if (begins) return { text: '<table>' }
    if (ends) return { text: '</table>' }
    if (!within) return { text }
    if (/^\|-/.test(line)) return { text: '<tr>' }
    return {
      text: /^[|!]/.test(line)
        ? line
            .slice(1)
            .split(/\|\||!!/)
            .map(wikiCell)
            .join('')
        : text,
    }
  })
}

const wikiCell = (cell: string): string => {
  const at = cell.indexOf('|')
  const attributes = cell.slice(0, Math.max(0, at))
  return attributes.includes('=') && /^[\s\w="-]*$/.test(attributes)
    ? `<td ${attributes.trim()}>${cell.slice(at + 1)}</td>`
    : `<td>${cell}</td>`
}

export const tablesInText = (written: readonly SourceLine[]): string | null => {
  const lines = asOfPages(written)
  let depth = 0
  let tables = 0
  const page = lines.map(({ text }) => {
    const tags = [...text.matchAll(tag)]
    const within = depth > 0 || tags.length > 0
    for (const [, closing] of tags) depth += closing ? -1 : 1
    tables += tags.filter(([, closing]) => closing).length
    return within ? text.replace(content, (_, words: string) => `>${plain(words)}`) : `<p>${text}</p>`
  })
  const all = lines.some(({ text }) => /<t[dh][\s>]/i.test(text))
  return tables > 0 && depth === 0 && all ? `<meta charset="utf-8">${page.join('\n')}` : null
}
