/** The numbering part of a Word file → its lists. */
import type { ListLevel, ListUse } from '../office/listCounter'
import { childOf, elementsOf, type XmlNode } from '../xml/xmlTree'
import { onOff } from './onOff'
import type { Styles } from './styles'

export interface DocxList extends ListUse {
  /** The level that a style's paragraphs are on, where the list says it. */
  levelOf(style: string): number | null
}

/** @returns finds a list by its number; null for none, and for 0, which takes a paragraph out of its style's list. */
export const readNumbering = (part: XmlNode | null, styles: Styles): ((id: string) => DocxList | null) => {
  const kinds = byId(part, 'w:abstractNum', 'w:abstractNumId')
  const uses = byId(part, 'w:num', 'w:numId')
  const kindOf = (id: string): XmlNode | undefined => kinds.get(said(uses.get(id), 'w:abstractNumId') ?? '')
  const found = new Map<string, DocxList | null>()
  return id => {
    const known = found.get(id)
    if (known !== undefined) return known
    const linked = said(kindOf(id), 'w:numStyleLink')
    const kind = linked === undefined ? kindOf(id) : (kindOf(styles.listOf(linked) ?? '') ?? kindOf(id))
    const use = uses.get(id)
    const list = use && kind ? toList(id, use, kind) : null
    found.set(id, list)
    return list
  }
}

const byId = (part: XmlNode | null, name: string, id: string): ReadonlyMap<string, XmlNode> =>
  new Map((part ? elementsOf(part) : []).filter(node => node.name === name).map(node => [node.attributes[id] ?? '', node]))

const said = (node: XmlNode | undefined, name: string): string | undefined => childOf(node, name)?.attributes['w:val']

const whole = (text: string | undefined): number | null => (text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null)

const toList = (id: string, use: XmlNode, kind: XmlNode): DocxList => {
  const levels: (ListLevel | undefined)[] = []
  const styles = new Map<string, number>()
  const put = (node: XmlNode) => {
    const at = Number(node.attributes['w:ilvl'] ?? 0)
    if (!(at >= 0 && at < 9)) return
    levels[at] = toLevel(node)
    const style = said(node, 'w:pStyle')
    if (style !== undefined) styles.set(style, at)
  }
  for (const node of elementsOf(kind)) if (node.name === 'w:lvl') put(node)
  const startsAt = new Map<number, number>()
  for (const node of elementsOf(use)) {
    if (node.name !== 'w:lvlOverride') continue
    const level = childOf(node, 'w:lvl')
    if (level) put(level)
    const start = whole(said(node, 'w:startOverride'))
    if (start !== null) startsAt.set(Number(node.attributes['w:ilvl'] ?? 0), start)
  }
  return { id, kind: kind.attributes['w:abstractNumId'] ?? id, levels, startsAt, levelOf: style => styles.get(style) ?? null }
}

const toLevel = (node: XmlNode): ListLevel => {
  const hidden = onOff(childOf(node, 'w:rPr'), 'w:vanish') === true
  return {
    start: whole(said(node, 'w:start')) ?? 0,
    format: formatOf(node),
    text: hidden ? '' : (said(node, 'w:lvlText') ?? ''),
    restart: whole(said(node, 'w:lvlRestart')),
    legal: onOff(node, 'w:isLgl') === true,
  }
}

/** Newer formats stand in a choice, with an older one to fall back on. */
const formatOf = (node: XmlNode): string => {
  const choice = childOf(node, 'mc:AlternateContent')
  return said(node, 'w:numFmt') ?? said(childOf(choice, 'mc:Fallback'), 'w:numFmt') ?? 'decimal'
}
