/** What styles say that a reader of text needs: lists, and what is hidden, struck out or raised. */
import { LEAST_SIZE } from '../office/leastSize'
import { childOf, elementsOf, type XmlNode } from '../xml/xmlTree'
import { onOff } from './onOff'

/** How a run looks, as far as it matters. */
export interface Look {
  readonly hidden: boolean
  readonly struck: boolean
  readonly raised: boolean
  /** White, or too small to be seen. */
  readonly unseen: boolean
  /** Half points; null where nothing says. */
  readonly size: number | null
  /** Half points above the line. */
  readonly lift: number
}

export interface StyleNumbering {
  readonly list: string
  readonly level: number | null
  /** The style that says so: lists name the styles of their levels. */
  readonly style: string
}

export interface Styles {
  /** The list that a paragraph style puts its paragraphs in; of the default style without one. */
  numberingOf(style: string | undefined): StyleNumbering | null
  /** The list that a numbering style stands for. */
  listOf(style: string): string | null
  lookOf(run: XmlNode | undefined, paragraphStyle: string | undefined): Look
}

/** Styles may be based on each other in a circle. */
const LONGEST_CHAIN = 30

export const readStyles = (part: XmlNode | null): Styles => {
  const styles = new Map<string, XmlNode>()
  let usual: string | undefined
  for (const node of part ? elementsOf(part) : []) {
    const { 'w:styleId': id = '', 'w:type': type, 'w:default': isDefault = '0' } = node.attributes
    if (node.name !== 'w:style') continue
    styles.set(id, node)
    if (type === 'paragraph' && /^(?:1|true|on)$/.test(isDefault)) usual ??= id
  }
  const defaults = childOf(childOf(childOf(part ?? undefined, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')

  const chain = (id: string | undefined): XmlNode[] => {
    const nodes: XmlNode[] = []
    for (let next = id; next !== undefined && nodes.length < LONGEST_CHAIN; ) {
      const node = styles.get(next)
      if (!node) break
      nodes.push(node)
      next = childOf(node, 'w:basedOn')?.attributes['w:val']
    }
    return nodes
  }

  const inChain = <Value>(id: string | undefined, find: (properties: XmlNode | undefined) => Value | null): Value | null => {
    for (const node of chain(id)) {
      const found = find(childOf(node, 'w:rPr'))
      if (found !== null) return found
    }
    return null
  }

  /** Set in the paragraph's style and in the run's it is off again, unless the run itself says so. */
  const toggled = (run: XmlNode | undefined, paragraphStyle: string | undefined, name: string): boolean => {
    const find = (properties: XmlNode | undefined) => onOff(properties, name)
    const own = find(run)
    if (own !== null) return own
    const [one, other] = [inChain(paragraphStyle ?? usual, find), inChain(styleOf(run), find)]
    return one === null && other === null ? find(defaults) === true : (one === true) !== (other === true)
  }

  return {
    numberingOf(style) {
      for (const node of chain(style ?? usual)) {
        const number = childOf(childOf(node, 'w:pPr'), 'w:numPr')
        const list = childOf(number, 'w:numId')?.attributes['w:val']
        if (list === undefined) continue
        const level = childOf(number, 'w:ilvl')?.attributes['w:val']
        return { list, level: level === undefined ? null : Number(level), style: node.attributes['w:styleId'] ?? '' }
      }
      return null
    },
    listOf(style) {
      const number = childOf(childOf(styles.get(style), 'w:pPr'), 'w:numPr')
      return childOf(number, 'w:numId')?.attributes['w:val'] ?? null
    },
    lookOf(run, paragraphStyle) {
      const raised = (properties: XmlNode | undefined) => childOf(properties, 'w:vertAlign')?.attributes['w:val'] ?? null
      const size = (properties: XmlNode | undefined) => childOf(properties, 'w:sz')?.attributes['w:val'] ?? null
      const halves = size(run) ?? inChain(styleOf(run), size) ?? inChain(paragraphStyle ?? usual, size) ?? size(defaults)
      return {
        hidden: toggled(run, paragraphStyle, 'w:vanish'),
        struck: toggled(run, paragraphStyle, 'w:strike') || toggled(run, paragraphStyle, 'w:dstrike'),
        unseen: isUnseen(run) ?? inChain(styleOf(run), isUnseen) ?? inChain(paragraphStyle ?? usual, isUnseen) ?? false,
        raised: (raised(run) ?? inChain(styleOf(run), raised) ?? inChain(paragraphStyle ?? usual, raised)) === 'superscript',
        size: halves === null ? null : Number(halves),
        lift: Number(childOf(run, 'w:position')?.attributes['w:val'] ?? 0),
      }
    },
  }
}

/** White on a ground of its own is seen. null where neither colour nor size is set. */
const isUnseen = (properties: XmlNode | undefined): boolean | null => {
  const said = (name: string, attribute = 'w:val') => childOf(properties, name)?.attributes[attribute]
  const [color, size] = [said('w:color'), said('w:sz')]
  if (color === undefined && size === undefined) return null
  const ground = said('w:highlight') ?? said('w:shd', 'w:fill') ?? 'auto'
  return (
    (/^f[c-f]f[c-f]f[c-f]$/i.test(color ?? '') && /^(?:auto|none|white|ffffff)$/i.test(ground)) || Number(size ?? LEAST_SIZE) < LEAST_SIZE
  )
}

const styleOf = (run: XmlNode | undefined) => childOf(run, 'w:rStyle')?.attributes['w:val']
