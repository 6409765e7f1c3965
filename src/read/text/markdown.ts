/** Markdown with tables → text as it is shown: what only says how words look is left out. */
import type { SourceDocument } from '../../model/source'
import { isNoteMark } from '../../text/noteMark'

/** |---|:---:|, the line under a table's head. */
const rule = /^[\s|]{0,9}:?-{3,99}:?(?:\s{0,9}\|\s{0,9}:?-{3,99}:?){1,99}[\s|]{0,9}$/
/** **5**, alone in its cell: so many lines with one are Markdown whose tables have no such line, as those that a program types. */
const boldCell = /(?:^|[|\t])[^\S\t]{0,99}\*\*[^*|\t]{1,99}\*\*[^\S\t]{0,99}(?=[|\t]|$)/
const MIN_BOLD = 3
/** \-3, alone in its cell: wikis' programs put the stroke before a minus, and nobody else does. */
const escapedCell = /(?:^|[|\t])[^\S\t]{0,99}\\[-+]\d/
const looks = /<\/?(?:b|strong|i|em|u|font|span|center|small|big)(?:\s[^<>]{0,200})?>|<!--(?:(?!-->).){0,200}-->|\*\*|`/gi
/** A figure struck out keeps another beside it in doubt. */
const struck = /~~/g
const raised = /<sup>([^<>]{0,20})<\/sup>/gi
/** __5__, ==5==, and $5$ as formulas are written: alone in its cell. */
const marked = /(^|[|\t])[^\S\t]{0,99}(?:__([^_|\t]{1,99})__|==([^=|\t]{1,99})==|\$([\d,. ]{1,20})\$)[^\S\t]{0,99}(?=[|\t]|$)/g
/** *5*, alone in its cell. */
const slanted = /(^|[|\t])[^\S\t]{0,99}\*([^*|\t]{1,99})\*[^\S\t]{0,99}(?=[|\t]|$)/g
/** [5](https://…), [5](a.html "上年") and [5]{.mark}: of a link its words are shown. What a picture shows, its name does not say. */
const linked = /(!?)\[([^[\]|]{1,200})\](?:\((?:https?:|mailto:|www\.|[./#])[^()|\s]{0,500}(?:\s"[^"|]{0,99}")?\)|\{[^{}|]{1,99}\})/g
/** 1\. is no number of a list, 2\*3 nothing slanted. */
const escaped = /\\([\\`*_{}[\]()#+\-.!~>])/g

export const withoutMarkdown = (source: SourceDocument): SourceDocument =>
  source.lines.some(({ text }) => rule.test(text) || escapedCell.test(text)) ||
  source.lines.filter(({ text }) => boldCell.test(text)).length >= MIN_BOLD
    ? { ...source, lines: source.lines.map(line => ({ ...line, text: plain(line.text) })) }
    : source

/** A line of Markdown, or what a cell holds in a table of tags that stands in it, as it is shown. */
export const plain = (text: string): string =>
  text
    .replace(looks, '')
    .replace(struck, '')
    .replace(raised, (_, mark: string) => (isNoteMark(mark) ? '' : mark))
    .replace(linked, (all, picture: string, words: string) => (picture ? all : words))
    .replace(slanted, '$1 $2 ')
    .replace(marked, (_, bar: string, bold?: string, bright?: string, formula?: string) => `${bar} ${bold ?? bright ?? formula} `)
    .replace(escaped, '$1')
    .replace(/&nbsp;/gi, ' ')
