/** Word files whose pages are pictures: scans that somebody put into one, picture by picture. */
import type { Block } from '../markup/blocks'
import { FEW_CHARACTERS } from '../picture/fewCharacters'
import type { PagesPictured } from '../picture/picturesOfPages'
import { sniff } from '../sniff'
import type { Zip } from '../zip'

/**
 * The pictures of a document that has hardly more text than a scan has stamped on its pages.
 * @param paths of the parts with pictures, by their names in the text. @returns null for a document of text, and for one without a picture that is read.
 */
export const pagesPictured = (blocks: readonly Block[], paths: ReadonlyMap<string, string>, zip: Zip): PagesPictured | null => {
  const inner = blocks.flatMap(blocksWithin)
  const names = inner.flatMap(block => (block.kind === 'picture' && block.of !== 'words' ? [block.part] : []))
  const text = inner.map(block => (block.kind === 'paragraph' ? block.text : '')).join('')
  if (names.length === 0 || text.replace(/\s/g, '').length >= FEW_CHARACTERS * names.length) return null
  const pictures = names.flatMap(name => {
    const path = paths.get(name ?? '')
    const file = path === undefined ? null : zip.read(path)
    return file && sniff(file) === 'picture' ? [file] : []
  })
  return pictures.length === 0 ? null : { pictures, losses: ofOthers(names.length - pictures.length) }
}

/** What a table holds is laid out by it: one picture below the other. */
const blocksWithin = (block: Block): readonly Block[] =>
  block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap(cell => cell.blocks.flatMap(blocksWithin))) : [block]

const ofOthers = (count: number): readonly string[] =>
  count === 0 ? [] : [`文件里还有 ${count} 张图片的格式不能识别，没有读，请把文件另存为 PDF 再打开。`]
