/** What to do with files of kinds that are told but not read yet: one sentence each. */
import { unsupported } from './failures'

export const reexport = '请用 WPS 或 Word 打开后另存为 PDF 再试，也可以复制全文后粘贴。'

export const archive = (format: string) => unsupported(`${format} 压缩包`, '请先解压，再选择其中的报告文件。')

export const notYet = {
  ofd: () => unsupported('OFD 版式文件', '暂不支持直接读取，请用 OFD 阅读器打开后另存或打印成 PDF 再试。'),
} as const
