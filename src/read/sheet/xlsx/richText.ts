/** A text with fonts of its own in it (a shared string, one in its cell) → what it says. */
import { childOf, elementsOf, textOf, type XmlNode } from '../../xml/xmlTree'
import { type RichRun, richRuns } from '../richRuns'
import type { SheetCell } from '../sheet'
import { isStruck } from './cellStyles'

/** Without what is struck out, without marks of notes, and without the readings that stand above characters. */
export const readRichText = (node: XmlNode): SheetCell =>
  richRuns(
    elementsOf(node).flatMap((part): RichRun[] => {
      if (part.name === 'x:t') return [{ text: unescaped(textOf(part)), struck: false, raised: false }]
      const run = childOf(part, 'x:t')
      if (part.name !== 'x:r' || !run) return []
      const font = childOf(part, 'x:rPr')
      const raised = childOf(font, 'x:vertAlign')?.attributes.val === 'superscript'
      return [{ text: unescaped(textOf(run)), struck: isStruck(font), raised }]
    }),
  )

/** Characters that XML cannot hold are written _x000D_. */
const unescaped = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text
