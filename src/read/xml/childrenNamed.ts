/** The elements of one name in a part, one after the other: for parts that are long lists of small ones. */
import { type Prefixes, parseXml } from './parseXml'
import type { XmlNode } from './xmlTree'

/** Those within others of the same name are part of these. Throws refusals as `parseXml` does. */
export const childrenNamed = (bytes: Uint8Array, prefixes: Prefixes, name: string): XmlNode[] => {
  const found: XmlNode[] = []
  const open: (XmlNode | string)[][] = []
  parseXml(bytes, prefixes, {
    open(element) {
      if (open.length === 0 && element.name !== name) return
      const children: (XmlNode | string)[] = []
      const node = { ...element, children }
      const parent = open.at(-1)
      if (parent) parent.push(node)
      else found.push(node)
      open.push(children)
    },
    text: text => void open.at(-1)?.push(text),
    close: () => void open.pop(),
  })
  return found
}
