/** What of a page's styles decides whether text shows and belongs: display, visibility, size, strokes through it. No style is loaded or drawn. */

import { mapBy } from '../../model/groupBy'
import { attribute, type Element, findElements, textOf } from './tree'

/** rows: a group of rows. */
export type Display = 'none' | 'block' | 'table' | 'rows' | 'row' | 'cell' | 'other'

const displays: Readonly<Record<string, Display>> = {
  none: 'none',
  block: 'block',
  table: 'table',
  'table-header-group': 'rows',
  'table-row-group': 'rows',
  'table-footer-group': 'rows',
  'table-row': 'row',
  'table-cell': 'cell',
}

/** What declarations say; absent where they say nothing about it. */
export interface Style {
  readonly display?: Display
  readonly visible?: boolean
  /** A row that takes no room. */
  readonly collapsed?: boolean
  readonly sized?: boolean
  readonly struck?: boolean
  readonly raised?: boolean
  readonly small?: boolean
  /** Out of sight, cut away, without colour or as small as a point: it likely does not show. */
  readonly unseen?: boolean
  readonly white?: boolean
  /** A ground of its own, in another colour than the page's. */
  readonly ground?: boolean
  /** Its letters are shown from the last to the first. */
  readonly turned?: boolean
  /** Its parts are laid out from the last to the first. */
  readonly reversed?: boolean
  /** Its place among its neighbours, where that is not the one it is written at: by rows, then by columns, then by order. */
  readonly order?: readonly number[]
  readonly kept?: boolean
  /** Its parts stand side by side in a flexible box, or one below the other where it is stacked. */
  readonly flexible?: boolean
  readonly stacked?: boolean
  /** The columns of a grid, where they are counted. */
  readonly tracks?: number
  /** Its place in a grid. */
  readonly across?: GridSpan | undefined
  readonly down?: GridSpan | undefined
  /** The style of a list's numbers. */
  readonly list?: string
  /** Excel: text that runs over the blank cells beside its own. */
  readonly overflow?: boolean
  /** What style alone writes before and behind what stands in it: the value of `content` as it is declared. */
  readonly before?: string
  readonly after?: string
}

/** Tracks of a grid that a part of it takes: the first one, from 0, where that is said, and how many. */
export interface GridSpan {
  readonly from?: number
  readonly size: number
}

export type StyleOf = (element: Element) => Style

/** Rules of a page's own sheets that say something of this kind; pages saved from Excel have some hundred. */
const MAX_RULES = 1000

/** @returns for an element what its attribute and the plain rules (tag, .class, #id, within each other) of the page's own sheets say. */
export const readStyles = (page: Parameters<typeof findElements>[0]): StyleOf => {
  const rules = mergedRules(findElements(page, 'style').flatMap(sheet => rulesOf(textOf(sheet))))
  const byKey = mapBy(rules, ({ key }) => key)
  const matching = once(element =>
    keysOf(element)
      .flatMap(key => byKey.get(key)?.filter(rule => matches(rule, element)) ?? [])
      .sort(byWeight),
  )
  const bySheet = (element: Element): Style => {
    const own = matching(element).filter(rule => rule.within.length === 0 || isWithin(rule, element))
    return own.length === 0 ? none : Object.assign({}, ...own.map(rule => rule.style))
  }
  return element => {
    const inline = attribute(element, 'style')
    const own = rules.length > 0 ? bySheet(element) : none
    const sheet = forReaders.test(attribute(element, 'class') ?? '') ? { unseen: true, ...own } : own
    const shown = attribute(element, 'hidden') === undefined ? sheet : { display: 'none' as const, ...sheet }
    const style = shown.display === undefined ? { ...byRole(element), ...shown } : shown
    return inline ? { ...style, ...declared(inline) } : style
  }
}

const roles: Readonly<Record<string, Display>> = {
  ...{ table: 'table', grid: 'table', treegrid: 'table' },
  ...{ rowgroup: 'rows', row: 'row' },
  ...{ cell: 'cell', gridcell: 'cell', columnheader: 'cell', rowheader: 'cell' },
}
const ownTable = /^(?:table|caption|thead|tbody|tfoot|tr|td|th|col|colgroup)$/

/** Of tables that programs draw of other elements and place by measure, what each is to screen readers: their sheets are seldom saved with the page. */
const byRole = (element: Element): Style => {
  const display = roles[attribute(element, 'role') ?? '']
  return display === undefined || ownTable.test(element.tagName) ? none : { display }
}

/** Classes by which sites say words to screen readers alone; the sheet that takes them out of sight is seldom saved with the page. */
const forReaders = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|element-invisible)(?:\s|$)/

/** Whether what stands in an element stands on a colour; undefined where the element has no ground of its own. */
export const hasGround = (element: Element, { ground }: Style): boolean | undefined => {
  const said = attribute(element, 'bgcolor')
  return ground ?? (said === undefined ? undefined : isColoured(said.toLowerCase()))
}

const byWeight = (one: Rule, other: Rule) => one.weight - other.weight

/** Elements with the same tag, classes and id match the same rules, but for what these are to be within. */
const once = (rulesFor: (element: Element) => readonly Rule[]): typeof rulesFor => {
  const known = new Map<string, readonly Rule[]>()
  return element => {
    const key = `${element.tagName} ${attribute(element, 'class') ?? ''}#${attribute(element, 'id') ?? ''}`
    const rules = known.get(key) ?? rulesFor(element)
    known.set(key, rules)
    return rules
  }
}

/** Of rules with one selector a single one, in the place of the last. */
const mergedRules = (rules: readonly Rule[]): Rule[] => {
  const bySelector = new Map<string, Rule>()
  for (const rule of rules) {
    const selector = [rule, ...rule.within]
      .map(part => [part.tag, part.id, ...part.classes, 'child' in part && part.child].join(' '))
      .join('/')
    const before = bySelector.get(selector)
    bySelector.delete(selector)
    bySelector.set(selector, before ? { ...rule, style: { ...before.style, ...rule.style } } : rule)
    if (bySelector.size >= MAX_RULES) break
  }
  return [...bySelector.values()]
}

const none: Style = {}

/** A tag with classes and an id. */
interface Compound {
  readonly tag: string
  readonly classes: readonly string[]
  readonly id: string
}

interface Rule extends Compound {
  /** By which it is found: one of its classes, its id, or its tag. */
  readonly key: string
  /** What it must be within, from the innermost; a child of it where that is said. */
  readonly within: readonly (Compound & { readonly child: boolean })[]
  readonly weight: number
  readonly style: Style
}

const classesOf = (element: Element) => (attribute(element, 'class') ?? '').split(/\s+/).filter(name => name !== '')

const keysOf = (element: Element): string[] => [
  element.tagName,
  ...classesOf(element).map(name => `.${name}`),
  `#${attribute(element, 'id') ?? ''}`,
]

const matches = ({ tag, classes, id }: Compound, element: Element): boolean => {
  if ((tag !== '' && tag !== element.tagName) || (id !== '' && id !== attribute(element, 'id'))) return false
  const own = classesOf(element)
  return classes.every(name => own.includes(name))
}

/** Whether an element is within others as a rule says. Of several that fit one it takes the nearest, as rules of pages are written. */
const isWithin = ({ within }: Rule, element: Element): boolean => {
  let { parentNode } = element
  for (const { child, ...compound } of within) {
    while (parentNode && 'tagName' in parentNode && !child && !matches(compound, parentNode)) parentNode = parentNode.parentNode
    if (!parentNode || !('tagName' in parentNode) || !matches(compound, parentNode)) return false
    parentNode = parentNode.parentNode
  }
  return true
}

/** Rules within @media and the like are left out: which of them hold is not known. */
const rulesOf = (sheet: string): Rule[] => {
  const rules: Rule[] = []
  const text = withoutComments(sheet.replace(/<!--|-->/g, ''))
  let depth = 0
  let from = 0
  let selectors = ''
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') {
      if (depth === 0) selectors = text.slice(from, at)
      from = depth++ === 0 ? at + 1 : from
    } else if (text[at] === '}' && depth > 0) {
      depth--
      if (depth > 0) continue
      if (!selectors.trim().startsWith('@')) rules.push(...toRules(selectors, text.slice(from, at)))
      from = at + 1
    } else if (text[at] === ';' && depth === 0) from = at + 1
  }
  return rules
}

const withoutComments = (sheet: string): string => {
  const [first = '', ...rest] = sheet.split('/*')
  return [first, ...rest.map(part => (part.includes('*/') ? part.slice(part.indexOf('*/') + 2) : ''))].join(' ')
}

const plain = /^([a-z][a-z0-9]*)?((?:\.[\w-]+)*)(?:#([\w-]+))?$/i

const toRules = (selectors: string, declarations: string): Rule[] => {
  const said = declared(declarations)
  const content = contentIn(declarations)
  if (Object.keys(said).length === 0 && content === undefined) return []
  return selectors.split(',').flatMap((selector): Rule[] => {
    const [, side] = pseudo.exec(selector) ?? []
    const style = side ? (content === undefined ? none : { [side.toLowerCase()]: content }) : said
    if (Object.keys(style).length === 0) return []
    const parts = selector
      .replace(pseudo, '')
      .trim()
      .replace(/\s{0,99}>\s{0,99}/g, ' >')
      .split(/\s+/)
    const compounds = parts.map(part => compoundOf(part.replace(/^>/, '')))
    const own = compounds.at(-1)
    if (!own || compounds.includes(null)) return []
    const within = compounds
      .slice(0, -1)
      .flatMap((compound, at) => (compound ? [{ ...compound, child: parts[at + 1]?.startsWith('>') === true }] : []))
    const weight = [own, ...within].reduce((sum, { tag, classes, id }) => sum + (id ? 100 : 0) + 10 * classes.length + (tag ? 1 : 0), 0)
    return [
      { ...own, key: own.id ? `#${own.id}` : own.classes[0] ? `.${own.classes[0]}` : own.tag, within: within.reverse(), weight, style },
    ]
  })
}

/** Where a rule speaks of what stands before or behind the parts of an element. */
const pseudo = /::?(before|after)\s{0,9}$/i

const contentIn = (declarations: string): string | undefined =>
  /(?:^|[;\s])content\s{0,9}:\s{0,9}([^;]{1,200})/i.exec(declarations)?.[1]?.trim()

/** null for what says more, as of a state. */
const compoundOf = (selector: string): Compound | null => {
  const [whole, tag = '', dotted = '', id = ''] = plain.exec(selector) ?? []
  return whole ? { tag: tag.toLowerCase(), classes: dotted.split('.').filter(name => name !== ''), id } : null
}

const zero = /^0+(?:\.0+)?(?:px|pt|em|rem|%)?$/

const declared = (text: string): Style => {
  const style: { -readonly [Key in keyof Style]: Style[Key] } = {}
  for (const declaration of text.split(';')) {
    const at = declaration.indexOf(':')
    if (at < 0) continue
    const name = declaration.slice(0, at).trim().toLowerCase()
    const value = declaration
      .slice(at + 1)
      .replace(/!\s*important/i, '')
      .trim()
      .toLowerCase()
    if (name === 'display') {
      style.display = displays[value] ?? 'other'
      style.flexible = value === 'flex' || value === 'inline-flex'
    } else if (name === 'grid-template-columns') style.tracks = tracksOf(value)
    else if (name === 'grid-column') style.across = gridSpanOf(value)
    else if (name === 'grid-row') style.down = gridSpanOf(value)
    else if (name === 'visibility') {
      style.visible = value === 'visible' || value === 'inherit'
      style.collapsed = value === 'collapse'
    } else if (name === 'mso-hide' && value === 'all') style.display = 'none'
    else if (name === 'font-size') {
      style.sized = !zero.test(value)
      style.small = isSmaller(value)
    } else if (name === 'font' && /(?:^|\s)0(?:px|pt)?\//.test(value)) style.sized = false
    else if (name === 'text-decoration' || name === 'text-decoration-line') style.struck = value.includes('line-through')
    else if (isRaising(name, value, text)) style.raised = true
    else if (name === 'vertical-align') style.raised = false
    else if (name === 'white-space') style.kept = /^(?:pre|pre-wrap|pre-line|break-spaces)$/.test(value)
    else if (name === 'list-style-type' || name === 'list-style') style.list = value
    else if (name === 'mso-ignore') style.overflow = value === 'colspan'
    else if (name === 'unicode-bidi') style.turned = /override/.test(value) && /direction\s{0,9}:\s{0,9}rtl/i.test(text)
    else if (name === 'flex-direction' || name === 'flex-flow') {
      style.reversed = value.includes('reverse')
      style.stacked = value.includes('column')
    } else if (name === 'color') style.white = white.test(value)
    else if (name === 'background' || name === 'background-color' || name === 'background-image') style.ground = isColoured(value)
    if (isUnseen(name, value, text)) style.unseen = true
  }
  const order = orderOf(text)
  return order ? { ...style, order } : style
}

/** repeat(10, 1fr), or a width for each; 0 where it depends on the room. */
const tracksOf = (value: string): number => {
  const repeated = /^repeat\(\s{0,9}(\d{1,3})\s{0,9},\s{0,9}[^\s,()]{1,40}(?:\([^()]{0,40}\))?\s{0,9}\)$/.exec(value)?.[1]
  if (repeated !== undefined) return Number(repeated)
  const widths = value.replace(/\([^()]{0,40}\)/g, '').split(/\s+/)
  return widths.every(width => /^(?:[\d.]+(?:fr|px|pt|em|rem|%|vw)|auto|min-content|max-content|minmax)$/.test(width)) ? widths.length : 0
}

/** span 3, 2 / 5, 2 / span 3, 2. */
const gridSpanOf = (value: string): GridSpan | undefined => {
  const [, first, last, span] = /^(\d{1,3})?\s{0,9}(?:\/\s{0,9}(?:(\d{1,3})|span\s{1,9}(\d{1,3})))?$/.exec(value) ?? []
  if (first !== undefined) {
    const from = Number(first) - 1
    return { from, size: Math.max(1, last === undefined ? Number(span ?? 1) : Number(last) - 1 - from) }
  }
  const alone = /^span\s{1,9}(\d{1,3})(?:\s{0,9}\/\s{0,9}(?:auto|span\s{1,9}\d{1,3}))?$/.exec(value)?.[1]
  return alone === undefined ? undefined : { size: Number(alone) }
}

/** Share of the size around: smaller letters are no writing of the same figure. */
const SMALLER = 0.85

const isSmaller = (size: string): boolean => {
  if (size === 'smaller' || size === 'xx-small') return true
  const share = size.endsWith('%') ? Number.parseFloat(size) / 100 : /^[\d.]+em$/.test(size) ? Number.parseFloat(size) : 1
  return share > 0 && share < SMALLER
}

/** Word says so of raised type: position:relative;top:-5.0pt;mso-text-raise:5.0pt. */
const isRaising = (name: string, value: string, all: string): boolean => {
  if (name === 'vertical-align') return value === 'super' || value === 'text-top' || Number.parseFloat(value) > 0
  const moved = name === 'top' ? -Number.parseFloat(value) : name === 'bottom' ? Number.parseFloat(value) : 0
  return moved > 0 && /position\s{0,9}:\s{0,9}relative/i.test(all)
}

const white = /^(?:white|#fff(?:fff)?|rgb\(\s{0,9}255\s{0,9},\s{0,9}255\s{0,9},\s{0,9}255\s{0,9}\))$/

/** Whether letters in white show on this ground. */
const isColoured = (ground: string): boolean => !white.test(ground) && !/^(?:none|transparent|inherit|initial|unset)\b/.test(ground)

/** Points or pixels: nobody reads letters of this size. */
const TINY = 2
/** Pixels: so far beside a page nothing shows. */
const FAR = 999

const isUnseen = (name: string, value: string, all: string): boolean => {
  if (name === 'opacity') return Number.parseFloat(value) === 0
  if (name === 'color')
    return value === 'transparent' || (value.startsWith('rgba(') && Number.parseFloat(value.split(/[,/]/).at(-1) ?? '') === 0)
  if (name === 'left' || name === 'top' || name === 'text-indent' || name === 'margin-left') return Number.parseFloat(value) <= -FAR
  if (name === 'clip' || name === 'clip-path') return /^(?:rect\((?:[01](?:px)?[\s,]*){4}\)|inset\((?:50|100)%)/.test(value)
  if (name === 'transform') return /scale[xy]?\(\s{0,9}0\s{0,9}[,)]/.test(value)
  if (name === 'font-size') return /^[\d.]+(?:px|pt)$/.test(value) && Number.parseFloat(value) <= TINY
  return (name === 'width' || name === 'height') && /^[01](?:px|pt)?$/.test(value) && /overflow\s{0,9}:\s{0,9}hidden/i.test(all)
}

const placed = /(?:^|;)\s{0,9}grid-(row|column)(?:-start)?\s{0,9}:\s{0,9}(\d{1,4})/gi
const ordered = /(?:^|;)\s{0,9}order\s{0,9}:\s{0,9}(-?\d{1,6})/i

/** Row, column and order; null where none is said. */
const orderOf = (text: string): readonly number[] | null => {
  const places = new Map([...text.matchAll(placed)].map(([, side = '', at]) => [side.toLowerCase(), Number(at)]))
  const order = ordered.exec(text)?.[1]
  return places.size > 0 || order ? [places.get('row') ?? 0, places.get('column') ?? 0, Number(order ?? 0)] : null
}
