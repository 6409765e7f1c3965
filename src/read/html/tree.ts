/** The text of a web page → its tree, by parse5: built as browsers build it, with nothing of it run or loaded. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element
export type ParentNode = DefaultTreeAdapterTypes.ParentNode

export interface ParsedPage {
  readonly tree: ParentNode
  /** Names of the elements that nothing closes, from the outermost; html and body are among them whatever the page says. */
  readonly open: readonly string[]
}

/** Elements within each other: pages of content systems reach 40, browsers stop at 512. */
const MAX_DEPTH = 500
/** Elements of a page: a report pasted from Word has some 20,000. */
const MAX_ELEMENTS = 200_000

/** @returns null for a page with more in it, or deeper within each other, than any has. */
export const parsePage = (html: string): ParsedPage | null => {
  const open: string[] = []
  let elements = 0
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: (item: Element) => {
      open.push(item.tagName)
      elements++
      if (open.length > MAX_DEPTH || elements > MAX_ELEMENTS) throw new TooMuch()
    },
    onItemPop: () => void open.pop(),
    // What a component shows of its own is written as a template in it: it stands where the template does.
    setTemplateContent: (template: DefaultTreeAdapterTypes.Template, content: DefaultTreeAdapterTypes.DocumentFragment) => {
      defaultTreeAdapter.setTemplateContent(template, content)
      if (attribute(template, 'shadowrootmode') === undefined && attribute(template, 'shadowroot') === undefined) return
      Object.assign(template, { tagName: 'div', childNodes: content.childNodes })
    },
  }
  try {
    return { tree: parse(html, { treeAdapter, scriptingEnabled: true }), open }
  } catch (error) {
    if (error instanceof TooMuch) return null
    throw error
  }
}

class TooMuch extends Error {}

export const isElement = (node: Node): node is Element => 'tagName' in node

export const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find(attr => attr.name === name)?.value

/** The first element with a name, in the order of the page. */
export const findElement = (parent: ParentNode, tag: string): Element | null => {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue
    if (node.tagName === tag) return node
    const found = findElement(node, tag)
    if (found) return found
  }
  return null
}

/** All text in an element, whether it shows or not. */
export const textOf = (parent: ParentNode): string =>
  parent.childNodes.map(node => (isElement(node) ? textOf(node) : node.nodeName === '#text' && 'value' in node ? node.value : '')).join('')

/** Every element with a name, in the order of the page. */
export const findElements = (parent: ParentNode, tag: string): Element[] =>
  parent.childNodes.flatMap(node => (isElement(node) ? [...(node.tagName === tag ? [node] : []), ...findElements(node, tag)] : []))

/** The same without those within another of them. */
export const findOutermost = (parent: ParentNode, tag: string): Element[] =>
  parent.childNodes.flatMap(node => {
    if (!isElement(node)) return []
    return node.tagName === tag ? [node] : findOutermost(node, tag)
  })
