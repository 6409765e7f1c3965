/** Newer markup with an older one to fall back on: the same twice, of which one is read. */
import { childOf, elementsOf, type XmlNode } from '../xml/xmlTree'

/** The first choice of markup that Word or WPS knows, as these do; where there is none, what to fall back on. */
export const chosen = (node: XmlNode): XmlNode => {
  const choices = elementsOf(node).filter(({ name }) => name === 'mc:Choice')
  return choices.find(isKnown) ?? childOf(node, 'mc:Fallback') ?? choices[0] ?? nothing
}

/** The prefixes that Word itself gives what came after the first standard: shapes, groups, canvases, ink, charts, extensions by year. */
const isKnown = ({ attributes }: XmlNode): boolean =>
  (attributes.Requires ?? '')
    .split(/\s+/)
    .every(prefix => /^(?:wp[sgci]|wp14|w1[456]\w{0,9}|v|o|a14|pic14|m|c14|cx\d?|aink|am3d|wpsCustomData)?$/.test(prefix))

export const nothing: XmlNode = { name: '', attributes: {}, children: [] }
