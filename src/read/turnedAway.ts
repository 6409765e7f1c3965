/** What to do with files of kinds that are told but not read: one sentence each. */
import { unsupported } from './failures'

export const reexport = '请用 WPS 或 Word 打开后另存为 docx 或 PDF 再试。'

/** An archive of a kind that is not unpacked. */
export const archive = (format: string) => unsupported(`${format} 压缩包`, '请先解压，再选择其中的报告文件。')

/** A picture of a kind that nobody reads, or any where no reader of pictures is at hand. @param format with a blank behind it. */
export const pictureOf = (format: string) =>
  unsupported(`${format}图片`, '图片里的文字没有读，请换用由 Word、WPS 直接导出的 PDF，或复制全文后粘贴。')
