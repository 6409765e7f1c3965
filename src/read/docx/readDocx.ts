/** A Word file (.docx, .docm, .dotx; of Word, WPS, LibreOffice) → its document. Nothing in it is run, nothing it points to is fetched. */
import type { SourceDocument } from '../../model/source'
import { blocksToSource } from '../markup/blocksToSource'
import { hiddenText } from '../office/leftOut'
import { childOf, elementsOf } from '../xml/xmlTree'
import { openZip } from '../zip'
import { blocksIn } from './blocksIn'
import { readNumbering } from './numbering'
import { findParts } from './parts'
import { tellStory } from './story'
import { readStyles } from './styles'

/** Throws a refusal where the file is damaged, locked or beyond a limit. */
export const readDocx = (bytes: Uint8Array): SourceDocument => {
  const { document, styles, numbering, comments } = findParts(openZip(bytes))
  const named = readStyles(styles)
  const story = tellStory(named, readNumbering(numbering, named), blocksIn)
  const blocks = blocksIn(childOf(document, 'w:body') ?? document, story)
  const { hidden, chunks, insertions, deletions, formats } = story.seen
  const remarks = comments ? elementsOf(comments).filter(({ name }) => name === 'w:comment').length : 0
  return blocksToSource('docx', blocks, chunks > 0 ? [embedded] : [], {
    ...(hidden ? { leftOut: [hiddenText] } : {}),
    ...(insertions + deletions + formats + remarks > 0 ? { revisions: { insertions, deletions, formats, comments: remarks } } : {}),
  })
}

const embedded = '文件里嵌入了另一份文档，没有读取，请在 Word 或 WPS 中打开后另存一份再试，或对照原文核对。'
