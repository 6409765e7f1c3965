/** Why a file gives no report, as a value: each sentence says what the user can do next. */
import { formatsInWords } from '../model/formats'
import type { Failure, FailureCode } from '../model/result'
import { pageList } from '../text/pageList'
import { MAX_BYTES, MAX_NESTING } from './limits'

export const failure = (code: FailureCode, message: string): Failure => ({ code, message })

const megabytes = (bytes: number) => Math.ceil(bytes / (1024 * 1024))

export const empty = () => failure('empty', '文件是空的，请确认选对了文件，或重新导出、下载后再试。')

/** A PDF with pages and nothing on them. */
export const blankPages = (pages: number) =>
  failure('empty', `文件有 ${pages} 页，但页面上没有文字，请确认选对了文件，或重新导出 PDF 后再试。`)

export const tooLarge = (bytes: number) =>
  failure(
    'too-large',
    `文件有 ${megabytes(bytes)} MB，超过 ${megabytes(MAX_BYTES)} MB 的上限，请只导出年度报告这一份文件，或另存为体积较小的 PDF 后再试。`,
  )

/** @param page holds more than is read of one page; counts from 1. */
export const pageTooFull = (page: number) =>
  failure(
    'too-large',
    `第 ${page} 页的内容过多，远超一页报告，已停止读取，请只导出年度报告这一份文件，或用 WPS、Word 重新导出 PDF 后再试。`,
  )

export const damaged = () => failure('damaged', '文件已损坏或没有下载完整，请重新下载，或用 WPS、Word 重新导出 PDF 后再试。')

/** @param wrong a password was given, and it is not this file's. */
export const encrypted = (wrong: boolean) =>
  failure(
    'encrypted',
    wrong
      ? '密码不对，请核对大小写和全角、半角后再输入一次。'
      : '文件需要密码才能打开，请输入文件密码；也可以用 PDF 阅读器或 WPS 打开后，另存（或打印）为不加密的 PDF 再试。',
  )

/** Locked with a certificate or in a way of its own: no password opens it here. */
export const locked = () => unsupported('用证书或特殊方式加密的 PDF', '请用原来的阅读软件打开后，打印（或另存）为不加密的 PDF 再试。')

/** Text that somebody read in the wrong encoding and saved so. */
export const garbled = () =>
  failure('damaged', '文件里的文字是乱码，保存时用错了编码，请打开原来的文件（如 Word、WPS 文档），重新另存为 PDF 或 UTF-8 文本后再试。')

/** A Word, Excel or OFD file of which some part is no longer what it was. */
export const damagedFile = () => failure('damaged', '文件已损坏或没有下载完整，请重新下载，或用原来的软件打开后重新保存一份再试。')

/** A Word, WPS or Excel file that asks for a password: no password opens it here. */
export const encryptedFile = (): Failure => ({
  ...failure('encrypted', '文件设置了密码，请用原来的软件（Word、Excel 或 WPS）打开，去掉密码，另存后再试。'),
  final: true,
})

/** A file in an archive that asks for a password. */
export const encryptedEntry = (): Failure => ({
  ...failure('encrypted', '压缩包设置了密码，请先用密码解压，再选择其中的报告文件。'),
  final: true,
})

/** Of an archive a file whose path leads out of it, as ../../x does. */
export const climbingPath = () => failure('unsupported', '这个文件在压缩包里的路径指到了压缩包外面，没有读取，请重新压缩后再试。')

export const nestedTooDeep = () =>
  failure('too-large', `压缩包一层套一层，超过 ${MAX_NESTING} 层的部分没有读取，请先解压，再选择其中的报告文件。`)

export const emptyArchive = () => failure('empty', '压缩包里没有文件，请确认选对了文件，或重新压缩后再试。')

/** A zip that unpacks to more than is read; `limit` is which limit, in Chinese. */
export const tooMuchUnpacked = (limit: string) =>
  failure('too-large', `文件解压后${limit}，已停止读取，请只保留年度报告这一份文件，或用原来的软件重新保存一份再试。`)

/** A binary Word file that holds more than is read of one. */
export const tooMuchText = () =>
  failure('too-large', '文件里的内容过多，远超一份报告，已停止读取，请只保留年度报告这一份文件，用 WPS 或 Word 另存后再试。')

/** A text of more lines than are read of one. */
export const tooManyLines = () => failure('too-large', '文字有几十万行，远超一份报告，没有读取，请只复制或保存年度报告这一份的文字再试。')

/** XML that declares a type of its own: with it comes what can blow it up or point elsewhere. No office program writes it. */
export const declaredXml = () => failure('damaged', '文件的内部写法不合规范，没有读取，请用原来的软件打开后重新保存一份再试。')

/** A file of a kind that is not read; `kind` is what it is and `next` what to do with it. */
export const unsupported = (kind: string, next: string) => failure('unsupported', `这是${/^\w/.test(kind) ? ' ' : ''}${kind}，${next}`)

/** Bytes or signs in which nothing is known; `next` says what to do. */
export const unknownFile = (next: string) => failure('unsupported', `认不出这是什么文件，${next}`)

/** Data of some other program, or a result file that lost what tells it. */
export const foreignData = () =>
  failure(
    'unsupported',
    `这不是勾稽的结果文件，里面没有核对结果，请选择由本页保存的结果文件（.gouji.json），或直接打开年度报告的文件（${formatsInWords}）。`,
  )

/**
 * No page of a PDF has text, and nobody has asked for its pictures to be read. What that takes is said beside it.
 * @param pages the numbers of the pages that are pictures, from 1.
 */
export const scanned = (pages: readonly number[], of: number) =>
  failure('scanned', `${picturePages(pages, of)}都是图片，读不到文字，请换用由 Word、WPS 直接导出的 PDF，没有时再识别图片。`)

/** The same where they were looked at, and there is no writing on them. */
export const nothingWritten = (pages: readonly number[], of: number) =>
  failure(
    'scanned',
    `${picturePages(pages, of)}都是图片，从中没有认出文字，请换用由 Word、WPS 直接导出的 PDF，没有时以 200 dpi 以上重新扫描后再试。`,
  )

/** No page of an OFD file has text: pictures are read in PDFs. */
export const scannedOfd = (pages: readonly number[], of: number) =>
  failure(
    'scanned',
    `${picturePages(pages, of)}都是图片，读不到文字，请换用由 Word、WPS 直接导出的文件，没有时用 OFD 阅读器另存为 PDF，再打开识别。`,
  )

const picturePages = (pages: readonly number[], of: number): string => (pages.length === of ? `全部 ${of} 页` : `第 ${pageList(pages)} 页`)

/** Pages that are pictures were read, and nothing of a report was found in them. */
export const nothingSeen = () =>
  failure(
    'scanned',
    '页面是图片，从中没有认出年度报告的六个部分和三张表，请以 200 dpi 以上重新扫描，摆正、不缺边，或换用由 Word、WPS 直接导出的 PDF。',
  )

/** A file that is a picture, where nobody has asked for it to be read. */
export const unseen = () => failure('scanned', '这是图片，图片里的文字还没有读，请换用由 Word、WPS 直接导出的 PDF，没有时再识别图片。')

/** A document of paragraphs in which there are pictures and no text. Where these can be read, what that takes is said beside it. */
export const onlyPictures = (canBeRead = false) =>
  failure('scanned', `文件里只有图片，读不到文字，请换用能选中文字的原文件，没有时${canBeRead ? '再识别图片' : '另存为 PDF，再打开识别'}。`)

/** Something of a damaged file could be read, but nothing of a report. */
const nothingLeft = () =>
  failure('damaged', '文件不完整或已损坏，能读出的部分里没有年度报告的内容，请重新下载，或用 WPS、Word 重新导出 PDF 后再试。')

/** @param source what the reader could not read is the likelier cause, where there is any, and is said instead. */
export const notAReport = ({ losses, broken }: { readonly losses: readonly string[]; readonly broken?: true } = { losses: [] }) => {
  if (broken) return nothingLeft()
  return failure(
    'not-a-report',
    losses[0] ?? '读到了文字，但没有找到年度报告的六个部分和三张表，请确认选的是政府信息公开工作年度报告，并且文件中包含报告正文。',
  )
}

/** Figures of many bodies, a body a row. */
export const register = () =>
  failure('other-report', '这是多个单位的数据汇总表（一行一个单位），不是一份年度报告，没有核对，请逐个选择各单位自己的年度报告。')

/** @param kind what it is, in Chinese. */
export const otherReport = (kind: string) =>
  failure('other-report', `这是${kind}，不适用政府信息公开工作年度报告的统一格式，没有核对，请选择行政机关的政府信息公开工作年度报告。`)
