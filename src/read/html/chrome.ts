/** What a web page says about its site and not about its document: menus, paths, buttons, neighbours, imprints. */
import { attribute, type Element, isElement, type ParentNode } from './tree'

/** What stands in an element, with all that is within it. */
export interface Content {
  /** Characters, without blanks. */
  readonly text: number
  readonly linked: number
  /** Links that lead away from the page. */
  readonly links: number
  /** Figures by themselves, as in cells. */
  readonly figures: number
  /** Headings with a numeral of their own, 一、 */
  readonly headings: number
  readonly sentences: number
}

/** More of a page's text than this is never of its site. Share. */
const MOST = 0.4
/** More figures than this are a table's. */
const MOST_FIGURES = 5
/** A row of links is a menu where it has so many, and they are so much of its text. */
const MENU_LINKS = 3
const MENU_SHARE = 0.5

const names = new Set(
  'nav navbar navigation menu submenu crumb crumbs breadcrumb breadcrumbs bread dqwz weizhi position foot footer copyright bottombar share bdshare toolbar tools print fontsize sidebar aside pager pagination prevnext prev next related relate rel recommend search login qrcode ewm erweima statement friendlink links'.split(
    ' ',
  ),
)
const tags = new Set(['nav', 'footer', 'aside', 'menu'])
const roles = new Set(['navigation', 'contentinfo', 'search', 'complementary', 'menu', 'menubar'])

/** @returns whether an element is its site's; never one with tables of figures, headings, or much of the text. */
export const chromeTest =
  ({ all, contents }: Measured): ((element: Element) => boolean) =>
  element => {
    const own = contents.get(element)
    if (!own || own.figures > MOST_FIGURES || own.headings > 0 || own.text > MOST * all.text) return false
    return (
      tags.has(element.tagName) ||
      roles.has(attribute(element, 'role') ?? '') ||
      wordsOf(element).some(word => names.has(word)) ||
      isMenu(own)
    )
  }

export interface Measured {
  readonly all: Content
  readonly contents: ReadonlyMap<Element, Content>
}

/** What stands in a page and in each of its elements. */
export const measured = (root: ParentNode): Measured => {
  const contents = new Map<Element, Content>()
  return { all: contentOf(root, contents), contents }
}

const isMenu = ({ text, linked, links, sentences }: Content) => links >= MENU_LINKS && sentences === 0 && linked >= MENU_SHARE * text

/** The words of its classes and its id: bd-share, footNav. */
const wordsOf = (element: Element): string[] =>
  `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)

const nothing: Content = { text: 0, linked: 0, links: 0, figures: 0, headings: 0, sentences: 0 }

const contentOf = (parent: ParentNode, contents: Map<Element, Content>): Content => {
  let sum = nothing
  for (const node of parent.childNodes) {
    if (!isElement(node)) sum = add(sum, node.nodeName === '#text' && 'value' in node ? ofText(node.value) : nothing)
    else if (node.tagName !== 'script' && node.tagName !== 'style') {
      const within = contentOf(node, contents)
      const own = isLink(node) ? { ...within, linked: within.text, links: 1, figures: 0, headings: 0 } : within
      contents.set(node, own)
      sum = add(sum, own)
    }
  }
  return sum
}

/** A link within the page belongs to its table of contents or its notes. */
const isLink = (element: Element): boolean => element.tagName === 'a' && !/^\s*#./.test(attribute(element, 'href') ?? '#.')

export const headingMark = /^\s*[一二三四五六]\s?[、.．]/

const ofText = (text: string): Content => ({
  ...nothing,
  text: text.replace(/\s+/g, '').length,
  figures: /^\s*\d+\s*$/.test(text) ? 1 : 0,
  headings: headingMark.test(text) ? 1 : 0,
  sentences: text.includes('。') ? 1 : 0,
})

const add = (one: Content, other: Content): Content => ({
  text: one.text + other.text,
  linked: one.linked + other.linked,
  links: one.links + other.links,
  figures: one.figures + other.figures,
  headings: one.headings + other.headings,
  sentences: one.sentences + other.sentences,
})

/** Longer lines are no imprint. Characters. */
const MAX_LINE = 120

const siteLine =
  /^(?:上一[篇条页]|下一[篇条页]|主办(?:单位)?[:：]|承办(?:单位)?[:：]|版权所有|Copyright|©|网站地图|网站标识码|(?:您)?当前(?:的)?位置[:：]|您(?:现)?在的?位置[:：]|分享到?[:：]|扫一扫|打印本页|关闭窗口|【?(?:打印|关闭|收藏))|[\u4e00-\u9fff]ICP备|公网安备|网站标识码|【?字(?:体|号)[:：]\s{0,9}[【[]?大/i

/** Whether a line by itself says that it is the site's. */
export const isSiteLine = (text: string): boolean => text.length <= MAX_LINE && !text.includes('。') && siteLine.test(text.trim())
