/** Markdown with tables → text as it is shown: what only says how words look is left out. */
import type { SourceDocument } from '../../model/source'
import { isNoteMark } from '../../text/noteMark'

/** |---|:---:|, the line under a table's head. */
const rule = /^[\s|]{0,9}:?-{3,99}:?(?:\s{0,9}\|\s{0,9}:?-{3,99}:?){1,99}[\s|]{0,9}$/
const looks = /<\/?(?:b|strong|i|em|u|font|span|center|small|big)(?:\s[^<>]{0,200})?>|<!--(?:(?!-->).){0,200}-->|\*\*|`/gi
/** A figure struck out keeps another beside it in doubt. */
const struck = /~~/g
const raised = /<sup>([^<>]{0,20})<\/sup>/gi
/** __5__, and $5$ as formulas are written: alone in its cell. */
const marked = /(^|\|)\s{0,99}(?:__([^_|]{1,99})__|\$([\d,. ]{1,20})\$)\s{0,99}(?=\||$)/g
/** *5*, alone in its cell. */
const slanted = /(^|\|)\s{0,99}\*([^*|]{1,99})\*\s{0,99}(?=\||$)/g
/** 1\. is no number of a list, 2\*3 nothing slanted. */
const escaped = /\\([\\`*_{}[\]()#+\-.!~>])/g

export const withoutMarkdown = (source: SourceDocument): SourceDocument =>
  source.lines.some(({ text }) => rule.test(text))
    ? { ...source, lines: source.lines.map(line => ({ ...line, text: plain(line.text) })) }
    : source

const plain = (text: string): string =>
  text
    .replace(looks, '')
    .replace(struck, '')
    .replace(raised, (_, mark: string) => (isNoteMark(mark) ? '' : mark))
    .replace(slanted, '$1 $2 ')
    .replace(marked, (_, bar: string, bold: string | undefined, formula: string | undefined) => `${bar} ${bold ?? formula} `)
    .replace(escaped, '$1')
    .replace(/&nbsp;/gi, ' ')
