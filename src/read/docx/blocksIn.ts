/** The content of a body, a cell or a text box → paragraphs and tables. */
import type { Block } from '../markup/blocks'
import { elementsOf, type XmlNode } from '../xml/xmlTree'
import { chosen } from './chosen'
import { type Carried, readParagraph } from './paragraph'
import type { Story } from './story'
import { readTable } from './table'

export const blocksIn = (node: XmlNode, story: Story): Block[] => {
  const blocks: Block[] = []
  let carried: Carried | null = null
  const collect = (within: XmlNode): void => {
    for (const child of elementsOf(within))
      switch (child.name) {
        case 'w:p': {
          const read = readParagraph(child, story, carried)
          carried = read.carried
          blocks.push(...read.blocks)
          break
        }
        case 'w:tbl': {
          const table = readTable(child, story)
          if (table) blocks.push(table)
          break
        }
        case 'w:altChunk': {
          const id = child.attributes['r:id'] ?? ''
          const own = story.chunks.get(id)
          if (own) blocks.push(...own.blocks)
          if (!own?.whole) story.seen.chunks++
          story.chunks.delete(id)
          break
        }
        case 'w:subDoc':
          story.seen.chunks++
          break
        case 'w:del':
        case 'w:moveFrom':
        case 'w:sdtPr':
          break
        default:
          // Content controls and custom markup around paragraphs.
          collect(child.name === 'mc:AlternateContent' ? chosen(child) : child)
      }
  }
  collect(node)
  // Behind the last paragraph of a cell nothing follows that it could go on in.
  const rest = carried as Carried | null
  if (rest) blocks.push({ kind: 'paragraph', ...rest })
  return blocks
}
