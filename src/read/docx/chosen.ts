/** Newer markup with an older one to fall back on: the same twice, of which one is read. */
import { childOf, type XmlNode } from '../xml/xmlTree'

export const chosen = (node: XmlNode): XmlNode => childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback') ?? nothing

export const nothing: XmlNode = { name: '', attributes: {}, children: [] }
