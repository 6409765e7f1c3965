/** What to do with files of kinds that are told but not read: one sentence each. */
import { unsupported } from './failures'

export const reexport = '请用 WPS 或 Word 打开后另存为 docx 或 PDF 再试。'

export const resaveSheet = '请用 WPS 或 Excel 打开后另存为 xlsx 再试。'

/** An archive of a kind that is not unpacked. */
export const archive = (format: string) => unsupported(`${format} 压缩包`, '请先解压，再选择其中的报告文件。')
