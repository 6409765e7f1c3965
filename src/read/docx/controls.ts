/** Text controls as LibreOffice writes them into Word files: what they say stands there several times. */
import { childOf, elementsOf, textOf, type XmlNode } from '../xml/xmlTree'

/**
 * Without the controls that only say again what the first says: LibreOffice writes one before each stretch of equal look of a control,
 * every one with the whole text at its end, the stretches between them, often without the first. So 行政许可 becomes three controls:
 * 行政许可, 行政许可行政许可, 行政许可.
 */
export const saidOnce = (nodes: readonly XmlNode[]): readonly XmlNode[] => {
  if (!nodes.some(isControl)) return nodes
  const kept: XmlNode[] = []
  for (let at = 0; at < nodes.length; ) {
    kept.push(nodes[at] as XmlNode)
    at += 1 + countRepeats(nodes.slice(at, at + MOST))
  }
  return kept
}

/** More stretches no label has. */
const MOST = 40

const isControl = ({ name }: XmlNode) => name === 'w:sdt'

/** How many controls behind the first one say it again; 0 where one of them says anything else. */
const countRepeats = ([first, ...rest]: readonly XmlNode[]): number => {
  const said = first && isControl(first) ? contentOf(first) : ''
  // Figures that stand beside each other are not the same one again.
  if (!first || !/\D/.test(said)) return 0
  const end = rest.findIndex(node => !isControl(node) || kindOf(node) !== kindOf(first) || !contentOf(node).endsWith(said))
  const repeats = end < 0 ? rest : rest.slice(0, end)
  const between = repeats.map(node => contentOf(node).slice(0, -said.length)).join('')
  return between !== '' && said.endsWith(between) ? repeats.length : 0
}

const contentOf = (control: XmlNode): string => textOf(childOf(control, 'w:sdtContent') ?? { name: '', attributes: {}, children: [] })

/** Its properties, but for its number. */
const kindOf = (control: XmlNode): string =>
  JSON.stringify(elementsOf(childOf(control, 'w:sdtPr') ?? control).filter(({ name }) => name !== 'w:id'))
