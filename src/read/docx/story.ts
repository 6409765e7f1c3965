/** What is kept in mind while a document is read from its beginning to its end. */

import type { Block } from '../markup/blocks'
import { type Fields, trackFields } from '../office/fields'
import { countLists } from '../office/listCounter'
import type { XmlNode } from '../xml/xmlTree'
import type { Chunks } from './chunks'
import type { DocxList } from './numbering'
import type { Styles } from './styles'

export interface Story {
  readonly styles: Styles
  readonly listOf: (id: string) => DocxList | null
  readonly number: ReturnType<typeof countLists>
  readonly fields: Fields
  readonly chunks: Chunks
  readonly seen: Seen
  /** The cell that is read has a ground of its own, on which white print is seen. */
  readonly onGround: boolean
  /** Reads what a cell or a text box holds, as a story within this one. */
  readonly blocksIn: (node: XmlNode, onGround?: boolean) => Block[]
}

/** What stands in the file beside what is read. */
export interface Seen {
  insertions: number
  deletions: number
  /** Tracked changes of format. */
  formats: number
  hidden: boolean
  /** Other documents embedded in this one that were not read. */
  chunks: number
}

export const tellStory = (
  { styles, listOf, chunks }: Pick<Story, 'styles' | 'listOf' | 'chunks'>,
  blocksIn: (node: XmlNode, story: Story) => Block[],
): Story => {
  const story: Story = {
    ...{ styles, listOf, chunks, number: countLists(), fields: trackFields() },
    seen: { insertions: 0, deletions: 0, formats: 0, hidden: false, chunks: 0 },
    onGround: false,
    blocksIn: (node, onGround = false) => blocksIn(node, onGround ? { ...story, onGround } : story),
  }
  return story
}
