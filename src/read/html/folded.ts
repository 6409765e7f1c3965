/** Parts of a page that it shows only when asked to, as panels behind tabs and heads that fold: its script does so, which is not run. */
import { type Content, headingMark } from './chrome'
import type { Style, StyleOf } from './styles'
import { attribute, type Element, findElements, isElement, type ParentNode } from './tree'

/** A part with more cells than this has a table. */
const FEW_CELLS = 5
/** A part of which less than this is shown elsewhere is no copy of what is shown. Share of its texts. */
const COPIED = 0.5

const never = new Set(['script', 'style', 'template', 'noscript', 'head'])

export const isShown = ({ display, visible }: Style): boolean => display !== 'none' && visible !== false

/**
 * @param contents what stands in each element. @returns the outermost hidden elements that say what the page says nowhere else: they have
 * tables, numbered headings, or sentences and the class of one that has these. Copies for phones, for print and of other years, whose
 * labels are shown as well, are none. What is hidden within a table is left to that.
 */
export const foldedParts = (page: ParentNode, styleOf: StyleOf, contents: ReadonlyMap<Element, Content>): ReadonlySet<Element> => {
  const shown = new Set<string>()
  const hidden: Element[] = []
  const gather = (parent: ParentNode, into: (text: string) => void, isWithin: boolean): void => {
    for (const node of parent.childNodes)
      if (!isElement(node)) {
        const text = node.nodeName === '#text' && 'value' in node ? node.value : ''
        if (!isHeading(text) && wordsOf(text) !== '') into(wordsOf(text))
      } else if (never.has(node.tagName)) continue
      else if (isWithin || node.tagName === 'table' || isShown(styleOf(node))) gather(node, into, isWithin || node.tagName === 'table')
      else hidden.push(node)
  }
  gather(page, text => shown.add(text), false)
  const folded = new Set<Element>()
  const unfold = (element: Element): void => {
    const texts = new Set<string>()
    gather(element, text => texts.add(text), true)
    const again = [...texts].filter(text => shown.has(text)).length
    if (again >= COPIED * texts.size) return
    folded.add(element)
    for (const text of texts) shown.add(text)
  }
  for (const element of hidden) {
    const isPart = (contents.get(element)?.headings ?? 0) > 0 || findElements(element, 'td').length > FEW_CELLS
    if (isPart) unfold(element)
  }
  const kinds = new Set([...folded].map(kindOf))
  for (const element of hidden)
    if (!folded.has(element) && kinds.has(kindOf(element)) && (contents.get(element)?.sentences ?? 0) > 0) unfold(element)
  return folded
}

/** Headings are said again in menus. */
const isHeading = (text: string): boolean => headingMark.test(text)

/** A text without what differs between years. */
const wordsOf = (text: string): string => text.replace(/[\s\d.,%]+/g, '')

const kindOf = (element: Element): string => `${element.tagName} ${(attribute(element, 'class') ?? '').split(/\s+/)[0]}`
