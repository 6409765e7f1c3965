/** A text with fonts of its own in it (a shared string, one in its cell) → what it says. */
import { isNoteMark } from '../../../text/noteMark'
import { childOf, elementsOf, textOf, type XmlNode } from '../../xml/xmlTree'
import type { SheetCell } from '../sheet'
import { isStruck } from './cellStyles'

/** Without what is struck out, without marks of notes, and without the readings that stand above characters. */
export const readRichText = (node: XmlNode): SheetCell => {
  let doubt = false
  const text = elementsOf(node)
    .map(part => {
      if (part.name === 'x:t') return unescaped(textOf(part))
      const run = childOf(part, 'x:t')
      if (part.name !== 'x:r' || !run) return ''
      const [said, font] = [unescaped(textOf(run)), childOf(part, 'x:rPr')]
      if (childOf(font, 'x:vertAlign')?.attributes.val === 'superscript' && isNoteMark(said)) return ''
      if (!isStruck(font)) return said
      doubt ||= /[0-9０-９]/.test(said)
      return ''
    })
    .join('')
  return { text, ...(doubt ? { doubt: true as const } : {}) }
}

/** Characters that XML cannot hold are written _x000D_. */
const unescaped = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text
