/** A web page, alone (.html), saved with its parts (.mht) or taken from the clipboard → its source. Nothing of it is run or loaded. */

import type { Failure } from '../../model/result'
import type { SourceDocument } from '../../model/source'
import { looksLikeValue } from '../../text/cellText'
import { visible } from '../../text/visible'
import { damagedFile, failure } from '../failures'
import { type Block, paragraph } from '../markup/blocks'
import { blocksToSource } from '../markup/blocksToSource'
import { garbledPlaces, withoutZeros } from '../text/damage'
import { decodePage } from './charset'
import { isSiteLine } from './chrome'
import { endingOf } from './ending'
import { htmlToBlocks, type PageContent } from './htmlToBlocks'
import { isMht, type MimePart, mimeParts } from './mht'
import { attribute, findElement, findElements, type ParentNode, parsePage, textOf } from './tree'

/** @param bytes in any encoding. @returns a failure for a page that is too large, and for a saved one without a page in it. */
export const readHtml = (bytes: Uint8Array): SourceDocument | Failure => {
  const page = pageIn(bytes)
  if (!page) return damagedFile()
  const { text, lost, torn, blanked } = decodeCopied(page)
  if (text.length > MAX_PAGE) return tooFull()
  const parsed = parsePage(text)
  if (!parsed) return tooFull()
  const { tree, open } = parsed
  const content = contentOf(tree)
  const blocks = withTitle(
    content.blocks.filter(block => block.kind !== 'paragraph' || !isSiteLine(block.text)),
    tree,
  )
  const leftOut = leftOutOf(content)
  const strange = garbledPlaces(text, blanked + page.garbled + textsIn(content.blocks).filter(isHalfTag).length)
  const losses = [...lossesOf(content, tree), ...(strange > 0 ? [undecodable(Math.max(strange, lost))] : [])]
  const ending = endingOf(text, open, torn || page.isLast)
  return {
    ...blocksToSource('html', blocks, losses, leftOut.length > 0 ? { leftOut } : {}),
    ...(ending === null ? {} : { ending }),
    ...(ending === 'torn' ? { broken: true } : {}),
    ...(strange > 0 ? { garbled: strange } : {}),
    ...(content.hidden.length > 0 ? { hidden: content.hidden.flat() } : {}),
  }
}

/** Where a page shows nothing of a report, it may lie under a veil. */
const contentOf = (tree: ParentNode): PageContent => {
  const shown = htmlToBlocks(tree)
  if (hasFigures(textsIn(shown.blocks))) return shown
  const under = htmlToBlocks(tree, true)
  return hasFigures(textsIn(under.blocks)) ? under : shown
}

/** What a page says that is part of another document; null for one that is too large, or none. */
export const blocksOfPage = (bytes: Uint8Array): readonly Block[] | null => {
  const page = pageIn(bytes)
  const text = page && decodeCopied(page).text
  const parsed = text !== null && text.length <= MAX_PAGE ? parsePage(text) : null
  return parsed && htmlToBlocks(parsed.tree).blocks
}

/** Characters. Reports pasted from Word with a style at every word have some 2 million; pictures written into the page come on top. */
const MAX_PAGE = 40 * 1024 * 1024

const tooFull = () =>
  failure('too-large', '网页的内容过多或结构过于复杂，远超一份报告，已停止读取，请在浏览器中打开后，只复制报告正文粘贴到本页。')

/** Of a page saved with its parts the one that has the most tables: reports stand in frames at times. */
const pageIn = (bytes: Uint8Array): Pick<MimePart, 'bytes' | 'charset' | 'isLast' | 'garbled'> | null => {
  if (!isMht(bytes)) return { bytes, isLast: false, garbled: 0 }
  const cells = (part: Uint8Array) => new TextDecoder('latin1').decode(part).split(/<td/i).length
  const pages = mimeParts(bytes).filter(({ type }) => type === 'text/html')
  return pages.reduce<(typeof pages)[number] | null>((best, next) => (best && cells(best.bytes) >= cells(next.bytes) ? best : next), null)
}

/** Windows puts lines about a copied page before it, which some programs save with it: which of its characters were chosen. */
const decodeCopied = ({ bytes, charset }: Pick<MimePart, 'bytes' | 'charset'>) => {
  const { text, lost, torn = false } = decodePage(bytes, charset)
  return { ...withoutZeros(text.replace(copied, '')), lost, torn }
}

const copied =
  /^Version:\d[\d.]{0,9}\r?\n(?:(?:(?:Start|End)(?:HTML|Fragment|Selection):[\d-]{1,12}|SourceURL:[^\r\n]{0,4000})\r?\n){1,12}/i

const endsLikeTitle = /(?:报告|年报|总结)(?:[（(][^（）()]{1,14}[）)])?$/

/** Where the page itself bears no title, the one in its head stands for it: not in files of Word, which keeps there what the file was called once. */
const withTitle = (blocks: readonly Block[], tree: ParentNode): readonly Block[] => {
  const head = findElement(tree, 'title')
  const title = head ? textOf(head).replace(/\s+/g, ' ').trim() : ''
  const generator = findElements(tree, 'meta').some(
    meta => /word|wps|office/i.test(attribute(meta, 'content') ?? '') && /generator|progid/i.test(attribute(meta, 'name') ?? ''),
  )
  const top = blocks.slice(0, TOP).flatMap(block => (block.kind === 'paragraph' ? block.text.split('\n') : []))
  if (title === '' || generator || top.some(text => text.length < 80 && endsLikeTitle.test(text.replace(/\s+/g, '')))) return blocks
  return [paragraph(title), ...blocks]
}

/** A title stands among the first so many paragraphs. */
const TOP = 30

const undecodable = (count: number) => `有 ${count} 处文字因编码损坏无法识别，请在浏览器中打开原网页，重新保存一份，或对照原网页核对。`

/** Where no table stands in the page itself, the report is what it shows from elsewhere. */
const lossesOf = ({ blocks, embedded, linked }: PageContent, tree: ParentNode): string[] => {
  const texts = textsIn(blocks)
  if (hasFigures(texts)) return []
  const pictures = blocks.filter(block => block.kind === 'picture' && block.of !== 'words').length
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  return [
    ...(length < FEW_WORDS && findElements(tree, 'script').length > 0 ? [scripted] : []),
    ...(linked !== null && length < FEW_WORDS
      ? [`网页里只有附件${linked === '' ? '' : `“${visible(linked.slice(0, 40))}”`}的链接，请下载附件后直接打开。`]
      : []),
    ...(embedded ? ['网页里嵌着另一份文件，其中的内容没有读，请下载那份文件后直接打开。'] : []),
    ...(pictures > 0 ? [`网页里有 ${pictures} 张图片，图片里的文字和表格没有读，请换用 Word、WPS 原文件。`] : []),
  ]
}

/** A report has some thousand characters, a page that only leads to one a few hundred with all that the site adds. */
const FEW_WORDS = 600

const scripted = '网页的正文要由浏览器运行脚本才显示，这份文件里没有，请在浏览器中打开网页，等正文出来后另存为 mht，或复制正文粘贴到本页。'

const leftOutOf = ({ struck, hidden }: PageContent): string[] => [
  ...(struck > 0 ? [`有 ${struck} 处文字带删除线，没有读取，发布前请确认是否删去。`] : []),
  ...(hidden.length > 0 ? [`有 ${hidden.length} 张表格含隐藏的行或单元格，没有读取，请对照原文件核对。`] : []),
]

/** The end of a tag whose begin is lost: span="1">5. */
const isHalfTag = (text: string): boolean => /^\s{0,9}>\s{0,9}\S|[a-z]="[^"<>]{0,80}"\s{0,9}>/i.test(text)

/** More figures than a page without a table of them has in its cells. */
const FEW_FIGURES = 5

const hasFigures = (texts: readonly string[]) => texts.filter(text => text !== '' && looksLikeValue(text)).length > FEW_FIGURES

/** All that is said in blocks, cell by cell, whatever tables they lie in. */
const textsIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(block => {
    if (block.kind === 'paragraph') return [block.text]
    return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap(cell => textsIn(cell.blocks))) : []
  })
