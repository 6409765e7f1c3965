/** What the pages of an OFD share: parameters of drawing, and graphics that are drawn in several places. */
import { childOf, elementsOf, type XmlNode } from '../xml/xmlTree'

export interface Resources {
  /** The objects of a graphic that others refer to. */
  unit(id: string | undefined): XmlNode | null
  /** The colour that an object has: its own, or that of the parameters that it names, or of those around it. */
  colour(object: XmlNode, name: 'FillColor' | 'StrokeColor', around: readonly string[]): XmlNode | null
}

/** Parameters that are based on others that are based on … */
const MAX_CHAIN = 20

/** @param parts the roots of the resource files. */
export const collectResources = (parts: readonly XmlNode[]): Resources => {
  const groups = parts.flatMap(elementsOf)
  const byId = (group: string) =>
    new Map(
      groups
        .filter(({ name }) => name === group)
        .flatMap(elementsOf)
        .map(node => [node.attributes.ID ?? '', node]),
    )
  const units = byId('CompositeGraphicUnits')
  const params = byId('DrawParams')
  const inherited = (id: string | undefined, name: string): XmlNode | null => {
    let param = params.get(id ?? '')
    for (let step = 0; param && step < MAX_CHAIN; step++) {
      const colour = childOf(param, name)
      if (colour) return colour
      param = params.get(param.attributes.Relative ?? '')
    }
    return null
  }
  return {
    unit: id => childOf(units.get(id ?? ''), 'Content') ?? null,
    colour: (object, name, around) => {
      const own = childOf(object, name) ?? inherited(object.attributes.DrawParam, name)
      return own ?? around.reduce<XmlNode | null>((found, id) => found ?? inherited(id, name), null)
    },
  }
}
