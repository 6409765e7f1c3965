/** A compound file → what is in it: a binary Word document or workbook is read, of the others is said what to do with them. */
import type { Failure } from '../../model/result'
import type { SourceDocument } from '../../model/source'
import { damagedFile, encryptedFile, unsupported } from '../failures'
import { orNothing } from '../markup/orNothing'
import { openContainer } from './container'

/** A reader is imported when its first file comes. */
export const readOle = async (bytes: Uint8Array): Promise<SourceDocument | Failure> => {
  const container = openContainer(bytes)
  if (!container) return damagedFile()
  const has = (...names: readonly string[]) => names.some(name => container.names.includes(name))
  if (has('WordDocument')) return orNothing((await import('../doc/readDoc')).readDoc(container))
  // Newer files that ask for a password are put into one of these, whatever they are.
  if (has('EncryptedPackage', 'DRMContent', '\x09DRMContent')) return encryptedFile()
  if (container.names.some(name => /^(?:work)?book$/i.test(name)))
    return orNothing((await import('../sheet/xls/readXls')).readXls(container))
  if (has('PowerPoint Document')) return unsupported('演示文稿（.ppt）', '请选择年度报告的 Word、PDF 或文本文件。')
  return container.names.length > 0 ? unsupported('旧版 WPS 或其他办公软件的文件', '请用 WPS 打开后另存为 docx 再试。') : damagedFile()
}
