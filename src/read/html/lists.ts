/** Lists: how their items are numbered. */
import { itemMark } from './numbers'
import type { Style } from './styles'
import { attribute, type Element, isElement } from './tree'

/** A list whose items are being read. */
export interface ItemList {
  readonly style: string
  readonly step: number
  next: number
}

/** null for what is no list. */
export const listOf = (element: Element, style: Style): ItemList | null => {
  if (!/^(?:ol|ul|menu|dir)$/.test(element.tagName)) return null
  const plain = element.tagName === 'ol' ? 'decimal' : 'disc'
  const items = element.childNodes.filter(node => isElement(node) && node.tagName === 'li').length
  const reversed = attribute(element, 'reversed') !== undefined
  const start = Number.parseInt(attribute(element, 'start') ?? '', 10)
  return {
    style: style.list ?? attribute(element, 'type') ?? plain,
    step: reversed ? -1 : 1,
    next: Number.isNaN(start) ? (reversed ? items : 1) : start,
  }
}

/** What stands before an item of a list; the next one counts on from it. */
export const markOf = (element: Element, style: Style, list: ItemList | null): string => {
  if (!list) return ''
  const value = Number.parseInt(attribute(element, 'value') ?? '', 10)
  const number = Number.isNaN(value) ? list.next : value
  list.next = number + list.step
  return style.display !== undefined && style.display !== 'block'
    ? ''
    : itemMark(number, style.list ?? attribute(element, 'type') ?? list.style)
}
