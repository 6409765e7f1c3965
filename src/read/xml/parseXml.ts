/** XML → a stream of elements and text. Nothing is looked up, nothing is expanded, a declared type is refused. */
import { SaxesParser } from 'saxes'
import { damagedFile, declaredXml, tooMuchUnpacked } from '../failures'
import { MAX_DEPTH, MAX_ELEMENTS } from '../limits'
import { Refusal } from '../refusal'
import { decodeXml } from './decodeXml'

/** Prefixes by which the caller calls namespaces, by their address: several addresses may have one prefix. */
export type Prefixes = Readonly<Record<string, string>>

/** Names are local ones behind the caller's prefix, as w:p; a name of no namespace, or of one that has no prefix, is bare. */
export interface XmlStart {
  readonly name: string
  /** Attributes without a namespace are bare: val, as those of the element's own are w:val. */
  readonly attributes: Readonly<Record<string, string>>
}

export interface XmlHandler {
  open(element: XmlStart): void
  text(text: string): void
  close(name: string): void
}

/**
 * Reads one XML part. Throws a refusal where it is not well-formed, declares a type, or holds more than is read.
 * @param handler is told in the order of the document; what it throws ends the reading.
 */
export const parseXml = (bytes: Uint8Array, prefixes: Prefixes, handler: XmlHandler): void => {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const named = (uri: string, local: string) => (prefixes[uri] === undefined ? local : `${prefixes[uri]}:${local}`)
  let [elements, depth] = [0, 0]
  parser.on('error', () => {
    throw new Refusal(damagedFile())
  })
  parser.on('doctype', () => {
    throw new Refusal(declaredXml())
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (++elements > MAX_ELEMENTS) throw new Refusal(tooMuchUnpacked(`内容过多，超过 ${MAX_ELEMENTS} 项的上限`))
    if (++depth > MAX_DEPTH) throw new Refusal(tooMuchUnpacked(`层层嵌套超过 ${MAX_DEPTH} 层的上限`))
    const said: Record<string, string> = Object.create(null)
    for (const key in attributes) {
      const attribute = attributes[key]
      if (attribute && attribute.prefix !== 'xmlns' && key !== 'xmlns') said[named(attribute.uri, attribute.local)] = attribute.value
    }
    handler.open({ name: named(uri, local), attributes: said })
  })
  parser.on('text', text => handler.text(text))
  parser.on('cdata', text => handler.text(text))
  parser.on('closetag', ({ uri, local }) => {
    depth--
    handler.close(named(uri, local))
  })
  const text = decodeXml(bytes)
  for (let at = 0; at < text.length; at += piece) parser.write(text.slice(at, at + piece))
  parser.close()
}

/** Characters handed to the parser at once. */
const piece = 64 * 1024
