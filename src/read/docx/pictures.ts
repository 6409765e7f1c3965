/** Pictures and embedded sheets that are large enough to be a table, and pictures of the shape of a line. */
import type { Picture } from '../markup/blocks'
import { mayBe } from '../office/tableSized'
import { elementsOf, type XmlNode } from '../xml/xmlTree'

/** English Metric Units to a point. */
const EMU = 12_700

export const picturesIn = (node: XmlNode): Picture[] => {
  const all = within(node)
  const sheet = all.some(({ name, attributes }) => name === 'o:OLEObject' && /excel|sheet|^et\b|ket\./i.test(attributes.ProgID ?? ''))
  if (sheet) return [{ kind: 'picture', of: 'sheet' }]
  // Words that are drawn along a line.
  if (all.some(({ name }) => name === 'v:textpath')) return [{ kind: 'picture', of: 'words' }]
  if (!all.some(({ name }) => name === 'a:blip' || name === 'v:imagedata')) return []
  const shown = all.flatMap(shapeOf)
  const of = (['picture', 'words'] as const).find(shape => shown.includes(shape))
  if (!of) return []
  const parts = [...new Set(all.flatMap(partOf))]
  return parts.length === 0 ? [{ kind: 'picture', of }] : parts.map(part => ({ kind: 'picture', of, part }))
}

/** What a picture shows is named by an id. */
const partOf = ({ name, attributes }: XmlNode): string[] => {
  const id = name === 'a:blip' ? attributes['r:embed'] : name === 'v:imagedata' ? attributes['r:id'] : undefined
  return id === undefined ? [] : [id]
}

/** Whether it shows anything but text and lines: a picture, a chart, a sheet, handwriting. */
export const isPicture = (node: XmlNode): boolean =>
  within(node).some(({ name }) => /^(?:a:blip|v:imagedata|o:OLEObject|pic|chart|contentPart)$/.test(name))

const within = (node: XmlNode): XmlNode[] => [
  node,
  // What text boxes hold is read as a document of its own.
  ...elementsOf(node).flatMap(child => (child.name === 'w:txbxContent' ? [] : within(child))),
]

const shapeOf = ({ name, attributes }: XmlNode): ('picture' | 'words' | null)[] => {
  if (name === 'wp:extent') return [mayBe(Number(attributes.cx) / EMU, Number(attributes.cy) / EMU)]
  if (name !== 'v:shape') return []
  const size = (side: string) => {
    const [, number = '0', unit = 'pt'] =
      new RegExp(`(?:^|;)\\s?${side}:([\\d.]{1,12})(pt|in|cm|mm|px)?`).exec(attributes.style ?? '') ?? []
    return Number(number) * (points[unit] ?? 1)
  }
  return [mayBe(size('width'), size('height'))]
}

const points: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75 }
