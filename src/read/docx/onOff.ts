/** Properties of Word that are on or off, set here or in a style. */
import { childOf, type XmlNode } from '../xml/xmlTree'

/** null where nothing is said. */
export const onOff = (properties: XmlNode | undefined, name: string): boolean | null => {
  const set = childOf(properties, name)
  if (!set) return null
  return !/^(?:0|false|off)$/.test(set.attributes['w:val'] ?? '1')
}
