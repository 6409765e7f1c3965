/**
 * A binary workbook (.xls of Excel 97 to 2003, .et of WPS) → its source: every sheet that shows, as a table. No formula is worked out, no
 * macro run. Our own, as the one library that lives is ten times as much, is published by others than its makers, and tells neither what
 * is struck out within a cell nor which figures stand raised.
 */
import type { SourceDocument } from '../../../model/source'
import { damagedFile } from '../../failures'
import type { Container } from '../../ole/container'
import { Refusal } from '../../refusal'
import { sheetsToSource } from '../sheetsToSource'
import { readGlobals, type SheetPlace } from './globals'
import { readSheet } from './worksheet'

/** Throws a refusal where the file is damaged, locked, older than Excel 97 or beyond a limit. */
export const readXls = (container: Container): SourceDocument => {
  // Book is that of Excel 5 and 95; some files have both.
  const name = container.names.find(other => /^workbook$/i.test(other)) ?? container.names.find(other => /^book$/i.test(other))
  const stream = name === undefined ? null : container.read(name)
  const globals = stream && readGlobals(stream)
  if (!stream || !globals || globals.sheets.length === 0) throw new Refusal(damagedFile())
  const source = sheetsToSource(placedApart(globals.sheets).map(place => readSheet(stream, place, globals)))
  return globals.whole ? source : { ...source, broken: true, losses: [...source.losses, textsLost] }
}

const textsLost = '工作簿里的文字有一部分没有读出，文件可能已损坏，请用 Excel 或 WPS 打开，核对后重新保存一份再试。'

/** Each sheet once, however often a damaged file names it. */
const placedApart = (sheets: readonly SheetPlace[]): SheetPlace[] => {
  const seen = new Set<number>()
  return sheets.filter(({ at }) => !seen.has(at) && seen.add(at))
}
