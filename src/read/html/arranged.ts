/** Parts of a flexible box or a grid in the order in which they show, where that is not the one in which they are written. */

import type { Style } from './styles'
import { type Element, isElement, type Node } from './tree'
import type { Walk } from './walk'

/** What stands in an element, in the order in which it shows. */
export const inOrderShown = (element: Element, style: Style, { styleOf }: Walk): readonly Node[] => {
  const { childNodes } = element
  if (style.display !== 'other') return childNodes
  const parts = childNodes.filter(isElement).map(part => ({ part, order: styleOf(part).order }))
  const isOrdered = parts.some(({ order }) => order)
  if (!isOrdered && !style.reversed) return childNodes
  const sorted = isOrdered ? [...parts].sort((one, other) => compare(one.order ?? none, other.order ?? none)) : parts
  const shown = sorted.map(({ part }) => part)
  return style.reversed ? shown.reverse() : shown
}

const none: readonly number[] = []

const compare = (one: readonly number[], other: readonly number[]): number => {
  for (let at = 0; at < 3; at++) if (one[at] !== other[at]) return (one[at] ?? 0) - (other[at] ?? 0)
  return 0
}
