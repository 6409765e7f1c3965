/** The runs of a paragraph → what the reader sees of them, and what hangs on them. */
import type { Block } from '../markup/blocks'
import { withoutNoteMarks } from '../markup/noteMarks'
import { isOverhung, isSetApart, type SetPiece } from '../office/setApart'
import { symbolOf } from '../office/symbols'
import { childOf, elementsOf, type XmlNode } from '../xml/xmlTree'
import { chosen, nothing } from './chosen'
import { saidOnce } from './controls'
import { onOff } from './onOff'
import { isPicture, picturesIn } from './pictures'
import type { Story } from './story'

export interface Line {
  readonly text: string
  /** Figures of it were struck out, or cannot be seen. */
  readonly doubt: boolean
  /** A picture stands in it, which may be the figure. */
  readonly pictured: boolean
  /** Text boxes and pictures. */
  readonly hanging: readonly Block[]
}

interface Collected {
  readonly pieces: SetPiece[]
  readonly hanging: Block[]
  doubt: boolean
  pictured: boolean
}

export const readRuns = (paragraph: XmlNode, story: Story, style: string | undefined): Line => {
  const found = collected()
  inline(paragraph, story, style, found)
  found.doubt ||= story.fields.endParagraph()
  const text = withoutNoteMarks(found.pieces)
  const doubt = found.doubt || isSetApart(text, found.pieces) || isOverhung(text, found.hanging)
  return { text, doubt, pictured: found.pictured, hanging: found.hanging }
}

const collected = (): Collected => ({ pieces: [], hanging: [], doubt: false, pictured: false })

const inline = (node: XmlNode, story: Story, style: string | undefined, into: Collected): void => {
  for (const child of saidOnce(elementsOf(node))) inlineElement(child, story, style, into)
}

const inlineElement = (node: XmlNode, story: Story, style: string | undefined, into: Collected): void => {
  switch (node.name) {
    case 'w:r':
      readRun(node, story, style, into)
      break
    case 'w:del':
    case 'w:moveFrom':
      story.seen.deletions++
      return
    case 'w:ins':
    case 'w:moveTo':
      story.seen.insertions++
      inline(node, story, style, into)
      break
    case 'w:pPr':
    case 'w:rubyPr':
    case 'w:rt':
    case 'w:sdtPr':
      return
    case 'mc:AlternateContent':
      inline(chosen(node), story, style, into)
      break
    case 'm:t':
      write(node.children.join(''), false, story, into)
      break
    default:
      // Links, content controls, simple fields, custom markup, formulas: what they hold is read where it stands.
      inline(node, story, style, into)
      break
  }
}

const readRun = (run: XmlNode, story: Story, style: string | undefined, into: Collected): void => {
  const properties = childOf(run, 'w:rPr')
  const look = story.styles.lookOf(properties, style)
  if (childOf(properties, 'w:rPrChange')) story.seen.formats++
  // A run of an inserted paragraph mark or field code may be deleted by its own properties.
  if (childOf(properties, 'w:del')) return
  const own = collected()
  for (const child of elementsOf(run)) runElement(child, look.raised, story, style, own)
  const text = own.pieces.map(piece => piece.text).join('')
  if (look.hidden) {
    if (text.trim() === '' && own.hanging.length === 0) return
    story.seen.hidden = true
    return
  }
  into.hanging.push(...own.hanging)
  into.pictured ||= own.pictured
  into.doubt ||= own.doubt || (look.unseen && !story.onGround && /\p{N}/u.test(text))
  if (look.struck) into.doubt ||= /[\p{L}\p{N}]/u.test(text)
  else into.pieces.push(...own.pieces.map(piece => ({ ...piece, size: look.size, lift: look.lift })))
}

const write = (text: string, raised: boolean, { fields }: Story, into: Collected): void => {
  if (text === '') return
  if (fields.isCode()) {
    fields.hide()
    return
  }
  fields.show()
  into.pieces.push({ text, raised })
}

const signs: Readonly<Record<string, string>> = {
  ...{ 'w:tab': '\t', 'w:ptab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' },
}

const runElement = (node: XmlNode, raised: boolean, story: Story, style: string | undefined, into: Collected): void => {
  const sign = signs[node.name]
  if (sign !== undefined) write(sign, raised, story, into)
  switch (node.name) {
    case 'w:t':
    case 'm:t':
      write(node.children.join(''), raised, story, into)
      break
    case 'w:sym':
      write(symbolOf(node.attributes['w:font'] ?? '', node.attributes['w:char'] ?? ''), raised, story, into)
      break
    case 'w:instrText':
      story.fields.code(node.children.join(''))
      break
    case 'w:fldChar':
      fieldChar(node, raised, story, into)
      break
    case 'w:ruby':
      inline(childOf(node, 'w:rubyBase') ?? nothing, story, style, into)
      break
    case 'mc:AlternateContent':
      for (const child of elementsOf(chosen(node))) runElement(child, raised, story, style, into)
      return
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      if (story.fields.isCode()) return
      for (const box of textBoxesIn(node)) into.hanging.push(...story.blocksIn(box))
      into.hanging.push(...picturesIn(node))
      into.pictured ||= isPicture(node)
      return
    default:
  }
}

const fieldChar = (node: XmlNode, raised: boolean, story: Story, into: Collected): void => {
  const kind = node.attributes['w:fldCharType']
  if (kind === 'begin') story.fields.begin(formResult(childOf(node, 'w:ffData')))
  else if (kind === 'separate') story.fields.separate()
  else if (kind === 'end') {
    into.doubt ||= story.fields.isUncalculated()
    write(story.fields.end(), raised, story, into)
  }
}

/** The entry chosen of a list, or a box with or without its tick. */
const formResult = (form: XmlNode | undefined): string => {
  const list = childOf(form, 'w:ddList')
  const set = (node: XmlNode | undefined) =>
    childOf(node, 'w:result')?.attributes['w:val'] ?? childOf(node, 'w:default')?.attributes['w:val'] ?? '0'
  if (list) return elementsOf(list).filter(({ name }) => name === 'w:listEntry')[Number(set(list))]?.attributes['w:val'] ?? ''
  const box = childOf(form, 'w:checkBox')
  return box ? ((onOff(box, 'w:checked') ?? onOff(box, 'w:default')) ? '☑' : '□') : ''
}

/** The outermost text boxes of a drawing. */
const textBoxesIn = (node: XmlNode): XmlNode[] =>
  elementsOf(node).flatMap(child => {
    if (child.name === 'w:txbxContent') return [child]
    return textBoxesIn(child.name === 'mc:AlternateContent' ? chosen(child) : child)
  })
