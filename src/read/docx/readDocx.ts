/** A Word file (.docx, .docm, .dotx; of Word, WPS, LibreOffice) → its document. Nothing in it is run, nothing it points to is fetched. */
import type { SourceDocument } from '../../model/source'
import type { Block } from '../markup/blocks'
import { blocksToSource } from '../markup/blocksToSource'
import { hiddenText } from '../office/leftOut'
import type { PagesPictured } from '../picture/picturesOfPages'
import { childOf, elementsOf } from '../xml/xmlTree'
import { openZip } from '../zip'
import { blocksIn } from './blocksIn'
import { type Chunk, type Chunks, readChunks } from './chunks'
import { flatParts } from './flatWord'
import { readNumbering } from './numbering'
import { pagesPictured } from './pagesPictured'
import { findParts, type Parts } from './parts'
import { type Seen, tellStory } from './story'
import { readStyles } from './styles'

/** Throws a refusal where the file is damaged, locked or beyond a limit. Web pages and Word files put into it are read where they stand. */
export const readDocxFile = async (bytes: Uint8Array): Promise<SourceDocument> => {
  const zip = openZip(bytes)
  const parts = findParts(zip)
  return toSource(parts, await readChunks(zip, parts.chunks, readInner))
}

/** The pictures of a Word file whose pages they are; null for one of text. Throws refusals alike. */
export const picturesOfDocx = (bytes: Uint8Array): PagesPictured | null => {
  const zip = openZip(bytes)
  const parts = findParts(zip)
  return parts.pictures.size === 0 ? null : pagesPictured(toBlocks(parts, new Map()).blocks, parts.pictures, zip)
}

const readInner = (bytes: Uint8Array): Chunk => {
  const { blocks, seen } = toBlocks(findParts(openZip(bytes)), new Map())
  return { blocks, whole: seen.chunks === 0 }
}

/** The same without what is put into it. */
export const readDocx = (bytes: Uint8Array): SourceDocument => toSource(findParts(openZip(bytes)), new Map())

/** A Word document that is one XML file, without what is put into it. Throws refusals alike. */
export const readFlatWord = (bytes: Uint8Array): SourceDocument => toSource(flatParts(bytes), new Map())

const toSource = (parts: Parts, put: Chunks): SourceDocument => {
  const { blocks, seen } = toBlocks(parts, put)
  const { hidden, chunks, insertions, deletions, formats } = seen
  const remarks = parts.comments ? elementsOf(parts.comments).filter(({ name }) => name === 'w:comment').length : 0
  return blocksToSource('docx', blocks, chunks > 0 ? [embedded] : [], {
    ...(hidden ? { leftOut: [hiddenText] } : {}),
    ...(insertions + deletions + formats + remarks > 0 ? { revisions: { insertions, deletions, formats, comments: remarks } } : {}),
  })
}

const toBlocks = ({ document, styles, numbering }: Parts, chunks: Chunks): { readonly blocks: Block[]; readonly seen: Seen } => {
  const named = readStyles(styles)
  const story = tellStory({ styles: named, listOf: readNumbering(numbering, named), chunks }, blocksIn)
  return { blocks: blocksIn(childOf(document, 'w:body') ?? document, story), seen: story.seen }
}

const embedded = '文件里嵌入了另一份文档，没有读取，请在 Word 或 WPS 中打开后另存一份再试，或对照原文核对。'
