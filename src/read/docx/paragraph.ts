/** A paragraph as the reader sees it: its number and its text; behind it what hangs on it. */

import type { Block } from '../markup/blocks'
import { withNumber } from '../office/listCounter'
import { childOf, type XmlNode } from '../xml/xmlTree'
import { readRuns } from './runs'
import type { Story } from './story'

/** Text of a paragraph whose mark was deleted or is hidden: it goes on in the next, which gives it its number. */
export interface Carried {
  readonly text: string
  readonly doubt?: true
}

interface Read {
  readonly blocks: readonly Block[]
  readonly carried: Carried | null
}

/** @param before what a paragraph without an end left to it. */
export const readParagraph = (node: XmlNode, story: Story, before: Carried | null): Read => {
  const properties = childOf(node, 'w:pPr')
  const mark = childOf(properties, 'w:rPr')
  const style = childOf(properties, 'w:pStyle')?.attributes['w:val']
  noteChanges(properties, mark, story)
  const line = readRuns(node, story, style)
  const text = (before?.text ?? '') + line.text
  const doubt = line.doubt || before?.doubt || (line.pictured && text.trim() === '') ? { doubt: true as const } : {}
  const endless = childOf(mark, 'w:del') || childOf(mark, 'w:moveFrom') || story.styles.lookOf(mark, style).hidden
  if (endless) return { blocks: line.hanging, carried: text === '' ? null : { text, ...doubt } }
  const number = numberOf(properties, style, story)
  return { blocks: [{ kind: 'paragraph', text: withNumber(number, text), ...doubt }, ...line.hanging], carried: null }
}

const noteChanges = (properties: XmlNode | undefined, mark: XmlNode | undefined, { seen }: Story): void => {
  if (childOf(mark, 'w:ins') || childOf(mark, 'w:moveTo')) seen.insertions++
  if (childOf(mark, 'w:del') || childOf(mark, 'w:moveFrom')) seen.deletions++
  if (childOf(properties, 'w:pPrChange') || childOf(mark, 'w:rPrChange')) seen.formats++
}

const numberOf = (properties: XmlNode | undefined, style: string | undefined, { styles, listOf, number }: Story): string => {
  const own = childOf(properties, 'w:numPr')
  const byStyle = styles.numberingOf(style)
  const id = childOf(own, 'w:numId')?.attributes['w:val'] ?? byStyle?.list
  const list = id === undefined ? null : listOf(id)
  if (!list) return ''
  const said = childOf(own, 'w:ilvl')?.attributes['w:val']
  const level = said === undefined ? ((byStyle && list.levelOf(byStyle.style)) ?? byStyle?.level ?? 0) : Number(said)
  return number(list, level)
}
