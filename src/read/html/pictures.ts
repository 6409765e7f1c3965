/** What shows in a page and is no text of it: pictures, and other documents shown within. */
import { looksLikeValue } from '../../text/cellText'
import { mayBe } from '../office/tableSized'
import type { Flow } from './flow'
import { attribute, type Element } from './tree'
import { isHidden, type Look, type Walk } from './walk'

/** Smaller pictures are signs and buttons. Pixels. */
const MIN_PICTURE = 120

export const addPicture = (element: Element, flow: Flow, look: Look): void => {
  if (isHidden(look)) return
  // In a cell it may be the figure.
  if (look.inCell) flow.doubt()
  else if (sidesOf(element).every(size => size >= MIN_PICTURE)) flow.put({ kind: 'picture', of: 'picture' })
  else if (isLine(element) && flow.isBetweenLines()) flow.put({ kind: 'picture', of: 'words' })
}

/** Of a width of its own and a line's shape: headings are drawn so. */
const isLine = (element: Element): boolean => {
  const [width = 0, height = 0] = sidesOf(element)
  return mayBe(PIXEL * width, PIXEL * height) === 'words'
}

/** Points. */
const PIXEL = 0.75

/** What a page draws itself: in a cell it may be the figure, else a heading. */
export const addDrawn = (element: Element, flow: Flow, look: Look): void => {
  if (isHidden(look)) return
  if (look.inCell) flow.doubt()
  else if (isLine(element) && flow.isBetweenLines()) flow.put({ kind: 'picture', of: 'words' })
}

/** Whether an element holds nothing and shows what its class says: pages draw signs so, and digits. */
export const isSign = (element: Element): boolean =>
  (element.tagName === 'i' || element.tagName === 'em') && element.childNodes.length === 0 && (attribute(element, 'class') ?? '') !== ''

/** @param content that style alone writes into a cell: where it is a figure, it is the cell's; where a script or a count makes it, it may be. */
export const addContent = (element: Element, content: string | undefined, flow: Flow, look: Look): void => {
  if (content === undefined || !look.inCell || isHidden(look)) return
  const text = [...content.matchAll(written)]
    .map(([, literal = '', other = '', name]) => (name ? (attribute(element, name.toLowerCase()) ?? '') : unescaped(literal + other)))
    .join('')
    .trim()
  if (text !== '' && looksLikeValue(text)) flow.text(text, false, look)
  else if (made.test(content)) flow.doubt()
}

const written = /"([^"]{0,99})"|'([^']{0,99})'|attr\(\s{0,9}([\w-]{1,60})\s{0,9}\)/gi
const made = /\b(?:counters?|var)\(|[\ue000-\uf8ff]|\\[ef][0-9a-f]{3}/i

const unescaped = (text: string): string =>
  text.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)))

const sidesOf = (element: Element) => [sizeOf(element, 'width'), sizeOf(element, 'height')]

const sizeOf = (element: Element, side: 'width' | 'height'): number => {
  const styled = new RegExp(`(?:^|[;\\s])${side}\\s{0,9}:\\s{0,9}([\\d.]{1,9})px`, 'i').exec(attribute(element, 'style') ?? '')?.[1]
  const said = styled ?? (attribute(element, side)?.endsWith('%') ? undefined : attribute(element, side))
  const size = Number.parseFloat(said ?? '')
  return Number.isNaN(size) ? Number.POSITIVE_INFINITY : size
}

export const addEmbedded = (element: Element, { seen }: Walk): void => {
  if (sidesOf(element).every(size => size >= MIN_PICTURE)) seen.embedded = true
}
