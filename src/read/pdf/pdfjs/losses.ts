/**
 * What pdf.js lost. It logs "ignoring errors during …" and goes on with half a page, so the log is the only place
 * where one learns that a page is incomplete; a report with losses is never called clean.
 */
import { pageList } from '../../../text/pageList'
import { hearLog } from './hearLog'
import { anyOf, brokenPart, hugePicture, lostFont, missingCMap } from './messages'
import { watchUnpacking } from './unpacking'

/** The end mark of a PDF stands in its last bytes; some producers add a few more. Bytes. */
const END_WITHIN = 2048

const broken = anyOf(brokenPart)

/** A message of pdf.js that means lost text, and the sentence for it. */
const losses: readonly { readonly pattern: RegExp; readonly sentence: string }[] = [
  {
    pattern: anyOf([missingCMap]),
    sentence: '文件使用了不常见的字体编码，部分文字没有读到，请用 WPS 或 Word 重新导出 PDF 后再试。',
  },
  {
    pattern: anyOf(lostFont),
    sentence: '文件中有字体读不出来，部分文字可能缺失或有误，请对照原文件核对。',
  },
  {
    pattern: anyOf(hugePicture),
    sentence:
      '文件中有尺寸过大的图片，没有查看其中的内容，请用较低的分辨率（200—300 dpi）重新扫描或拍照，或换用由 Word、WPS 直接导出的 PDF。',
  },
  {
    pattern: broken,
    sentence: '文件中有一部分内容已损坏，没有读到，请对照原文件核对，或重新导出 PDF 后再试。',
  },
]

/** `incompletePage` with one of `pageTasks`. */
const incomplete = /ignoring errors during "Get(?:TextContent|OperatorList): page (\d{1,9})"/

export interface LossLog {
  losses(): readonly string[]
  /** Part of the file is missing, does not fit its check sum, or breaks off. */
  broken(): boolean
  /** Gives the console back. */
  end(): void
}

/**
 * Listens to what pdf.js logs until `end` is called.
 * @param mended the directory of the file was lost and made anew.
 */
export const collectLosses = (bytes: Uint8Array, mended = false): LossLog => {
  const messages = new Set<string>()
  const endHearing = hearLog(message => {
    if (messages.size < MOST && isLoss(message)) messages.add(message)
  })
  const unpacking = watchUnpacking()
  const whole = [...(mended ? [withoutDirectory] : isCutOff(bytes) ? [truncated] : [])]
  return {
    losses: () => [
      ...whole,
      ...(unpacking.oversized ? [oversized] : []),
      ...(unpacking.damaged ? [damagedPart] : []),
      ...sentences([...messages]),
    ],
    broken: () => whole.length > 0 || unpacking.damaged || [...messages].some(message => incomplete.test(message) || broken.test(message)),
    end: () => {
      endHearing()
      unpacking.end()
    },
  }
}

/** Messages that mean a loss; a hostile file makes as many as it likes. */
const MOST = 5000

const isLoss = (message: string) => incomplete.test(message) || losses.some(({ pattern }) => pattern.test(message))

/** Log messages → sentences, each once; the pages in one sentence. */
export const sentences = (messages: readonly string[]): string[] => {
  const pages = new Set(messages.flatMap(message => incomplete.exec(message)?.[1] ?? []).map(page => Number(page) + 1))
  const halfRead = [...pages].sort((a, b) => a - b)
  const others = losses.filter(({ pattern }) => messages.some(message => pattern.test(message)))
  return [...(halfRead.length > 0 ? [`第 ${pageList(halfRead)} 页没有读全，请对照原文件核对。`] : []), ...others.map(loss => loss.sentence)]
}

const damagedPart = '文件中有一部分内容可能已损坏，读到的数字未必可靠，请对照原文件核对，或重新导出 PDF 后再试。'

const oversized = '文件中有一部分内容展开后过大，没有读完，请用 WPS 或 Word 重新导出 PDF 后再试。'

const withoutDirectory = '文件不完整，只读出了还在的部分，可能缺页，页的次序也可能不对，请重新下载或重新导出 PDF 后再试。'

const truncated = '文件末尾不完整，可能没有下载完，后面的内容或许没有读到，请重新下载后再试。'

const isCutOff = (bytes: Uint8Array): boolean => {
  const end = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - END_WITHIN)))
  return !end.includes('%%EOF')
}
