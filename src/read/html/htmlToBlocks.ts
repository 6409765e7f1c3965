/** The tree of a web page → its paragraphs and tables as a person sees them: what does not show, and what is the site's and not the page's, left out. */
import type { Block } from '../markup/blocks'
import { inOrderShown } from './arranged'
import { chromeTest, measured } from './chrome'
import { addChoice, addField } from './fields'
import { type Flow, startFlow } from './flow'
import { foldedParts } from './folded'
import { listOf, markOf } from './lists'
import { addContent, addDrawn, addEmbedded, addPicture, isSign } from './pictures'
import { styledRows } from './styledTable'
import { hasGround, readStyles, type Style } from './styles'
import { readBoxes, readTable } from './table'
import { attribute, type Element, findElement, findOutermost, isElement, type ParentNode, textOf } from './tree'
import { isHidden, type Look, sightWithin, type Walk } from './walk'

export interface PageContent {
  readonly blocks: readonly Block[]
  /** Places in which struck-out text was left out. */
  readonly struck: number
  /** Of each table with hidden rows or cells that say something, what these say. */
  readonly hidden: readonly (readonly string[])[]
  /** Another document is shown within the page. */
  readonly embedded: boolean
  /** What the first link to a document says; null where there is none. */
  readonly linked: string | null
}

const plainLook: Look = {
  hidden: false,
  sizeless: false,
  unseen: false,
  white: false,
  ground: false,
  struck: false,
  raised: false,
  small: false,
  kept: false,
  inCell: false,
  list: null,
}

/** @param veiled what hides most of the page is taken off it, as its script does when it runs: articles of WeChat are saved under one. */
export const htmlToBlocks = (page: ParentNode, veiled = false): PageContent => {
  const body = findElement(page, 'body') ?? page
  const styleOf = readStyles(page)
  const contents = measured(body)
  const flow = startFlow()
  const seen: Walk['seen'] = { struck: 0, hidden: [], embedded: false, linked: null }
  const walk: Walk = {
    styleOf: veiled ? unveiled(styleOf, textOf(body).length) : unfolded(styleOf, foldedParts(body, styleOf, contents.contents)),
    isChrome: chromeTest(contents),
    seen,
    nodes: (nodes, into, look) => {
      for (const node of nodes)
        if (isElement(node)) visit(node, walk, into, look)
        else if (node.nodeName === '#text' && 'value' in node) addText(node.value, walk, into, look)
    },
  }
  walk.nodes(body.childNodes, flow, plainLook)
  flow.end()
  return { blocks: flow.blocks, ...seen }
}

const unfolded = (styleOf: Walk['styleOf'], folded: ReadonlySet<Element>): Walk['styleOf'] =>
  folded.size === 0
    ? styleOf
    : element => (folded.has(element) ? { ...styleOf(element), display: 'block', visible: true } : styleOf(element))

/** Veils within each other; each is measured. */
const MAX_VEILS = 20

/** @param length of all text of the page. */
const unveiled = (styleOf: Walk['styleOf'], length: number): Walk['styleOf'] => {
  let measured = 0
  return element => {
    const own = styleOf(element)
    const { display, visible, ...style } = own
    if ((display !== 'none' && visible !== false) || ++measured > MAX_VEILS) return own
    return 2 * textOf(element).length > length ? style : own
  }
}

/** Never text of the page, whatever they hold. */
const skipped = new Set(['head', 'script', 'style', 'template', 'noscript', 'audio', 'video', 'math', 'map', 'button', 'datalist', 'title'])
const ownLine = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre section summary table td th tr ul xmp'.split(
    ' ',
  ),
)
const striking = new Set(['del', 's', 'strike'])
const keeping = new Set(['pre', 'listing', 'xmp', 'plaintext', 'textarea'])

const visit = (element: Element, walk: Walk, flow: Flow, look: Look): void => {
  const style = walk.styleOf(element)
  if (skipped.has(element.tagName) || style.display === 'none') return
  if (walk.seen.linked === null && documentLink.test(attribute(element, 'href') ?? '')) walk.seen.linked = textOf(element).trim()
  const alone = leaves[element.tagName]
  if (alone) alone(element, walk, flow, look)
  else if (isSign(element) && !style.before && !style.after) addDrawn(element, flow, look)
  else if (look.inCell && element.tagName === 'a' && choice.test(textOf(element))) return
  else if (look.inCell && element.tagName === 'sub' && figure.test(textOf(element))) flow.doubt()
  else if (ownLine.has(element.tagName) || style.display === 'block' || style.display === 'table')
    addBlock(element, style, walk, flow, look)
  else addContents(element, style, walk, flow, look)
}

const addContents = (element: Element, style: Style, walk: Walk, flow: Flow, look: Look): void => {
  const own = within(element, style, look)
  addContent(element, style.before, flow, own)
  walk.nodes(inOrderShown(element, style, walk), flow, own)
  addContent(element, style.after, flow, own)
}

/** Where a report may lie that a page only leads to. */
const documentLink = /\.(?:docx?|wps|pdf|ofd|xlsx?|et|zip|rar)(?:[?#].{0,500})?$/i

/** What stands for itself, with nothing of the page within it. */
const leaves: Readonly<Record<string, (element: Element, walk: Walk, flow: Flow, look: Look) => void>> = {
  br: (_, __, flow) => flow.end(),
  img: (element, _, flow, look) => addPicture(element, flow, look),
  svg: (element, walk, flow, look) => {
    const pages = findOutermost(element, 'foreignObject').filter(page => textOf(page).trim() !== '')
    if (pages.length === 0) addDrawn(element, flow, look)
    walk.nodes(pages, flow, within(element, walk.styleOf(element), look))
  },
  canvas: (element, _, flow, look) => addDrawn(element, flow, look),
  // Readings over characters, which are no part of the line.
  rt: (element, _, flow, look) => addReading(element, flow, look),
  rp: () => undefined,
  input: (element, _, flow, look) => addField(element, flow, look),
  select: (element, walk, flow, look) => addChoice(element, walk, flow, look),
  ...Object.fromEntries(
    ['iframe', 'frame', 'object', 'embed', 'applet'].map(name => [name, (element: Element, walk: Walk) => addEmbedded(element, walk)]),
  ),
}

const addReading = (element: Element, flow: Flow, look: Look): void => {
  if (look.inCell && !isHidden(look) && figure.test(textOf(element))) flow.doubt()
}

/** Words that a site puts beside a figure to be chosen. */
const choice = /^[\s[【（(<《]*(?:点击|查看|详情|更多|下载|明细|附件|全文)+[\s\]】）)>》»…]*$/

const addBlock = (element: Element, style: Style, walk: Walk, flow: Flow, look: Look): void => {
  flow.end()
  if (walk.isChrome(element)) return
  if (element.tagName === 'li') flow.mark(markOf(element, style, look.list))
  if (element.tagName === 'table' || styledRows(element, style, walk.styleOf)) addTable(element, walk, flow, within(element, style, look))
  else if (!addBoxes(element, style, walk, flow, within(element, style, look))) addContents(element, style, walk, flow, look)
  flow.end()
}

/** A table of flexible rows or of a grid. @returns whether the element is one. */
const addBoxes = (element: Element, style: Style, walk: Walk, flow: Flow, look: Look): boolean => {
  const blocks = look.inCell ? null : readBoxes(element, style, walk, look)
  for (const block of blocks ?? []) flow.put(block)
  return blocks !== null
}

/** Text that is shown from its end to its beginning: digits are then in another order. */
const isTurned = ({ tagName, attrs }: Element, { turned }: Style): boolean =>
  turned === true || (tagName === 'bdo' && attrs.some(({ name, value }) => name === 'dir' && value.toLowerCase() === 'rtl'))

const isRaised = ({ tagName }: Element, { raised }: Style, look: Look) => look.raised || (raised ?? tagName === 'sup')

const within = (element: Element, style: Style, look: Look): Look => ({
  ...sightWithin(style, look),
  unseen: look.inCell && (look.unseen || style.unseen === true || isTurned(element, style)),
  white: look.inCell && (style.white ?? look.white),
  ground: hasGround(element, style) ?? look.ground,
  struck: look.struck || style.struck === true || striking.has(element.tagName),
  raised: isRaised(element, style, look),
  small: look.inCell && (style.small ?? (look.small || element.tagName === 'small')),
  kept: style.kept ?? (look.kept || keeping.has(element.tagName)),
  inCell: look.inCell,
  list: listOf(element, style) ?? look.list,
})

const figure = /[0-9０-９]/
/** What a script was to put a value in place of. */
const placeholder = /\{\{[^{}]{0,200}\}\}|\$\{[^{}]{1,200}\}|<%[^%]{0,200}%>/

const addText = (text: string, { seen }: Walk, flow: Flow, look: Look): void => {
  if (isHidden(look)) return
  if (look.inCell && placeholder.test(text)) {
    flow.doubt()
    return
  }
  // A figure that may not show, or not as it is written, is none for certain.
  if ((look.unseen || (look.white && !look.ground)) && figure.test(text)) flow.doubt()
  if (!look.struck) flow.text(text, look.kept, look)
  if (!look.struck || text.trim() === '') return
  seen.struck++
  // Around a struck figure there may stand another that takes its place: which is meant is not for certain.
  if (figure.test(text)) flow.doubt()
}

const addTable = (element: Element, walk: Walk, flow: Flow, look: Look): void => {
  const { caption, blocks, hidden } = readTable(element, walk, look)
  if (hidden.length > 0) walk.seen.hidden.push(hidden)
  for (const block of [...caption, ...blocks]) {
    // Joined like other blanks, two tabs would no longer say that a cell between them is blank.
    if (block.kind !== 'paragraph' || block.text.includes('\t')) flow.put(block)
    else {
      if (block.doubt) flow.doubt()
      flow.text(block.text, true)
      flow.end()
    }
  }
}
