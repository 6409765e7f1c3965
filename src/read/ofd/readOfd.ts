/** An OFD file (GB/T 33190) → its source: pages with positions, read on as those of a PDF are. Nothing in it is run, no font loaded. */

import type { Failure } from '../../model/result'
import type { Box, SourceDocument } from '../../model/source'
import { pageList } from '../../text/pageList'
import { visible } from '../../text/visible'
import { blankPages, damagedFile, failure, scannedOfd } from '../failures'
import { MAX_PAGES } from '../limits'
import { collectPages } from '../page/collectPages'
import { Refusal } from '../refusal'
import { openZip } from '../zip'
import { type DrawnPage, drawPage } from './drawPage'
import { type OfdPackage, openPackage } from './package'

/** Throws a refusal where the file is damaged or beyond a limit. @param onPage told how many of how many pages are read. */
export const readOfd = (bytes: Uint8Array, onPage: (done: number, of: number) => void = () => {}): SourceDocument | Failure => {
  const zip = openZip(bytes)
  if (zip.entries.some(({ name }) => /(?:^|\/)Encrypt(?:ions|Info)\.xml$/i.test(name))) return locked()
  const opened = openPackage(zip)
  if (!opened || opened.pages === 0) return damagedFile()
  const collected = collectPages()
  const found: Found = { broken: [], pictures: [], outlines: [], shapesOnly: [] }
  const count = Math.min(opened.pages, MAX_PAGES)
  let rulings = 0
  for (let index = 0; index < count; index++) {
    const drawn = orMissing(() => {
      const page = opened.page(index)
      return page ? drawPage(page) : null
    })
    collected.add(index + 1, drawn?.sheet ?? null)
    rulings += drawn?.sheet.rulings.length ?? 0
    notePage(index + 1, drawn, found)
    onPage(index + 1, count)
  }
  const { broken, pictures, outlines } = found
  const blank = collected.lines.every(line => line.text.trim() === '')
  if (blank && broken.length === 0) {
    if (pictures.length > 0) return scannedOfd(pictures, count)
    return outlines.length > 0 ? outlined(outlines, count) : blankPages(count)
  }
  return {
    ...{ kind: 'ofd', pages: collected.pages, lines: collected.lines },
    losses: [...lossesOf(found, opened), ...(rulings < FEW_RULINGS ? attachedLoss(opened.attached) : []), ...collected.losses()],
    ...(collected.pictures.length > 0 ? { pictures: collected.pictures } : {}),
    ...(broken.length > 0 ? { broken: true as const } : {}),
  }
}

const lossesOf = ({ broken, pictures, outlines, shapesOnly }: Found, { pages, more }: OfdPackage): string[] => [
  ...(broken.length > 0 ? [`第 ${pageList(broken)} 页没有读出，请用 OFD 阅读器打开后重新保存一份，或核对这一页。`] : []),
  ...(pages > MAX_PAGES ? [`文件有 ${pages} 页，只读了前 ${MAX_PAGES} 页，请只保留年度报告这一份文件后再试。`] : []),
  ...(more ? ['文件里不止一份文档，只读了第一份，请把其余的另存后再核对。'] : []),
  ...(pictures.length > 0 ? [`第 ${pageList(pictures)} 页是图片，其中的内容没有核对，请换用由 Word、WPS 直接导出的文件。`] : []),
  ...(outlines.length > 0
    ? [`第 ${pageList(outlines)} 页的文字是线条（已转曲），其中的内容没有核对，请换用由 Word、WPS 直接导出的文件。`]
    : []),
  ...(shapesOnly.length > 0 ? [`第 ${pageList(shapesOnly)} 页有些字只存了字形，读不出是什么字，请对照原文件核对。`] : []),
]

interface Found {
  readonly broken: number[]
  readonly pictures: number[]
  readonly outlines: number[]
  readonly shapesOnly: number[]
}

const notePage = (page: number, drawn: DrawnPage | null, { broken, pictures, outlines, shapesOnly }: Found): void => {
  if (!drawn) broken.push(page)
  else if (drawn.printed < FEW_GLYPHS && drawn.pictures.some(box => areaOf(box) > PICTURE_SHARE * drawn.sheet.width * drawn.sheet.height))
    pictures.push(page)
  else if (drawn.printed < FEW_GLYPHS && drawn.outlines > MANY_OUTLINES) outlines.push(page)
  else if (drawn.shapesOnly > 0) shapesOnly.push(page)
}

const areaOf = ([left, top, right, bottom]: Box) => (right - left) * (bottom - top)

/** What is attached may be the report, where no table stands in the document itself. */
const attachedLoss = (names: readonly string[]): string[] =>
  names.length > 0
    ? [`文件里附有“${visible(names[0] ?? '')}”${names.length > 1 ? `等 ${names.length} 个附件` : ''}，没有读取，请另存后直接打开。`]
    : []

/** A table has more lines than this. */
const FEW_RULINGS = 20

/** A page with fewer glyphs has a page number at most. */
const FEW_GLYPHS = 20
/** A picture that is the page takes more than this share of it. */
const PICTURE_SHARE = 0.3
/** More shapes than lines and signs come to: each letter is one. */
const MANY_OUTLINES = 100

/** A page that is damaged is missing, as far as the others are concerned; what is beyond a limit is refused. */
const orMissing = (draw: () => DrawnPage | null): DrawnPage | null => {
  try {
    return draw()
  } catch (error) {
    if (error instanceof Refusal && error.failure.code === 'damaged') return null
    throw error
  }
}

const locked = () => failure('encrypted', '文件加了密，请用 OFD 阅读器打开后，另存为不加密的文件，或打印成 PDF 再试。')

const outlined = (pages: readonly number[], of: number) =>
  failure(
    'scanned',
    `${pages.length === of ? `全部 ${of} 页` : `第 ${pageList(pages)} 页`}的文字都转成了线条（曲线），读不到文字，请换用由 Word、WPS 直接导出的 PDF 或 OFD。`,
  )
