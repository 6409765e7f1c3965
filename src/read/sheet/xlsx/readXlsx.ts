/** A workbook (.xlsx, .xlsm; of Excel, WPS, LibreOffice) → its source: every sheet that shows, as a table. No formula is worked out, no macro run. */
import type { SourceDocument } from '../../../model/source'
import { damagedFile } from '../../failures'
import { Refusal } from '../../refusal'
import { childrenNamed } from '../../xml/childrenNamed'
import { openZip, type Zip } from '../../zip'
import { sheetsToSource } from '../sheetsToSource'
import { readCellStyles } from './cellStyles'
import { readDrawings } from './drawings'
import { prefixes } from './prefixes'
import { readRichText } from './richText'
import type { Shared } from './showCell'
import { readWorkbook, type SheetPart } from './workbook'
import { readWorksheet } from './worksheet'

/** Throws a refusal where the file is damaged, locked or beyond a limit. */
export const readXlsx = (bytes: Uint8Array): SourceDocument => {
  const zip = openZip(bytes)
  const { sheets, sharedStrings, styles, from1904, stale } = readWorkbook(zip)
  const shared: Shared = {
    strings: readStrings(zip, sharedStrings),
    styles: readCellStyles(styles === null ? null : zip.read(styles)),
    from1904,
    stale,
  }
  return sheetsToSource(sheets.map(part => ({ ...readPart(zip, part, shared), hidden: part.hidden })))
}

const readPart = (zip: Zip, { name, path }: SheetPart, shared: Shared) => {
  const bytes = zip.read(path)
  if (!bytes) throw new Refusal(damagedFile())
  const { sheet, uncalculated } = readWorksheet(name, bytes, shared)
  const floating = readDrawings(zip, path)
  return { sheet: floating.length > 0 ? { ...sheet, floating } : sheet, uncalculated }
}

const readStrings = (zip: Zip, path: string | null) => {
  const bytes = path === null ? null : zip.read(path)
  return bytes ? childrenNamed(bytes, prefixes, 'x:si').map(readRichText) : []
}
