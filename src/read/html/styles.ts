/** What of a page's styles decides whether text shows and belongs: display, visibility, size, strokes through it. No style is loaded or drawn. */
import { attribute, type Element, findElements, textOf } from './tree'

/** What declarations say; absent where they say nothing about it. */
export interface Style {
  readonly display?: 'none' | 'block' | 'other'
  readonly visible?: boolean
  /** A row that takes no room. */
  readonly collapsed?: boolean
  readonly sized?: boolean
  readonly struck?: boolean
  readonly raised?: boolean
  readonly kept?: boolean
  /** The style of a list's numbers. */
  readonly list?: string
  /** Excel: text that runs over the blank cells beside its own. */
  readonly overflow?: boolean
}

export type StyleOf = (element: Element) => Style

/** Rules of a page's own sheets that say something of this kind; pages saved from Excel have some hundred. */
const MAX_RULES = 1000

/** @returns for an element what its attribute and the plain rules (tag, .class, #id) of the page's own sheets say. */
export const readStyles = (page: Parameters<typeof findElements>[0]): StyleOf => {
  const rules = mergedRules(findElements(page, 'style').flatMap(sheet => rulesOf(textOf(sheet))))
  const byKey = new Map<string, Rule[]>()
  for (const rule of rules) byKey.set(rule.key, [...(byKey.get(rule.key) ?? []), rule])
  const bySheet = once((element: Element): Style => {
    const matching = keysOf(element).flatMap(key => byKey.get(key)?.filter(rule => matches(rule, element)) ?? [])
    return matching.length === 0 ? none : Object.assign({}, ...matching.sort(byWeight).map(rule => rule.style))
  })
  return element => {
    const inline = attribute(element, 'style')
    const sheet = rules.length > 0 ? bySheet(element) : none
    return inline ? { ...sheet, ...declared(inline) } : sheet
  }
}

const byWeight = (one: Rule, other: Rule) => one.weight - other.weight

/** Elements with the same tag, classes and id match the same rules. */
const once = (styleOf: StyleOf): StyleOf => {
  const known = new Map<string, Style>()
  return element => {
    const key = `${element.tagName} ${attribute(element, 'class') ?? ''}#${attribute(element, 'id') ?? ''}`
    const style = known.get(key) ?? styleOf(element)
    known.set(key, style)
    return style
  }
}

/** Of rules with one selector a single one, in the place of the last. */
const mergedRules = (rules: readonly Rule[]): Rule[] => {
  const bySelector = new Map<string, Rule>()
  for (const rule of rules) {
    const selector = [rule.tag, rule.id, ...rule.classes].join(' ')
    const before = bySelector.get(selector)
    bySelector.delete(selector)
    bySelector.set(selector, before ? { ...rule, style: { ...before.style, ...rule.style } } : rule)
    if (bySelector.size >= MAX_RULES) break
  }
  return [...bySelector.values()]
}

const none: Style = {}

interface Rule {
  /** By which it is found: one of its classes, its id, or its tag. */
  readonly key: string
  readonly tag: string
  readonly classes: readonly string[]
  readonly id: string
  readonly weight: number
  readonly style: Style
}

const classesOf = (element: Element) => (attribute(element, 'class') ?? '').split(/\s+/).filter(name => name !== '')

const keysOf = (element: Element): string[] => [
  element.tagName,
  ...classesOf(element).map(name => `.${name}`),
  `#${attribute(element, 'id') ?? ''}`,
]

const matches = ({ tag, classes, id }: Rule, element: Element): boolean => {
  if ((tag !== '' && tag !== element.tagName) || (id !== '' && id !== attribute(element, 'id'))) return false
  const own = classesOf(element)
  return classes.every(name => own.includes(name))
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
  const style = declared(declarations)
  if (Object.keys(style).length === 0) return []
  return selectors.split(',').flatMap((selector): Rule[] => {
    const [whole, tag = '', dotted = '', id = ''] = plain.exec(selector.trim()) ?? []
    if (!whole) return []
    const classes = dotted.split('.').filter(name => name !== '')
    const key = id ? `#${id}` : classes[0] ? `.${classes[0]}` : tag.toLowerCase()
    return [{ key, tag: tag.toLowerCase(), classes, id, weight: (id ? 100 : 0) + 10 * classes.length + (tag ? 1 : 0), style }]
  })
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
    if (name === 'display') style.display = value === 'none' || value === 'block' ? value : 'other'
    else if (name === 'visibility') {
      style.visible = value === 'visible' || value === 'inherit'
      style.collapsed = value === 'collapse'
    } else if (name === 'mso-hide' && value === 'all') style.display = 'none'
    else if (name === 'font-size') style.sized = !zero.test(value)
    else if (name === 'font' && /(?:^|\s)0(?:px|pt)?\//.test(value)) style.sized = false
    else if (name === 'text-decoration' || name === 'text-decoration-line') style.struck = value.includes('line-through')
    else if (name === 'vertical-align') style.raised = value === 'super'
    else if (name === 'white-space') style.kept = /^(?:pre|pre-wrap|pre-line|break-spaces)$/.test(value)
    else if (name === 'list-style-type' || name === 'list-style') style.list = value
    else if (name === 'mso-ignore') style.overflow = value === 'colspan'
  }
  return style
}
