/** XML → a tree, for parts that are read back and forth. */
import { type Prefixes, parseXml, type XmlStart } from './parseXml'

export interface XmlNode extends XmlStart {
  /** Elements and text in their order. */
  readonly children: readonly (XmlNode | string)[]
}

/** The root element of a part; throws refusals as `parseXml` does. */
export const xmlTree = (bytes: Uint8Array, prefixes: Prefixes): XmlNode => {
  const top: (XmlNode | string)[] = []
  const open: (XmlNode | string)[][] = [top]
  parseXml(bytes, prefixes, {
    open({ name, attributes }) {
      const children: (XmlNode | string)[] = []
      open.at(-1)?.push({ name, attributes, children })
      open.push(children)
    },
    text: text => void open.at(-1)?.push(text),
    close: () => void open.pop(),
  })
  return elementsOf({ children: top })[0] ?? { name: '', attributes: {}, children: [] }
}

export const elementsOf = ({ children }: Pick<XmlNode, 'children'>): XmlNode[] =>
  children.filter((child): child is XmlNode => typeof child !== 'string')

/** The first child element of that name. */
export const childOf = (node: Pick<XmlNode, 'children'> | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child): child is XmlNode => typeof child !== 'string' && child.name === name)

/** All text within, in order. */
export const textOf = (node: XmlNode): string => node.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('')
