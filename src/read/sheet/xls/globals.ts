/** What the sheets of a binary workbook share: where each stands, texts, number formats, fonts, days from 1904. [MS-XLS] 2.1.7.20.3. */
import { encryptedFile, unsupported } from '../../failures'
import { Refusal } from '../../refusal'
import { resaveSheet } from '../../turnedAway'
import { builtInFormats } from '../builtInFormats'
import { type CellStyle, plainStyle } from '../cellStyle'
import { type RichRun, richRuns } from '../richRuns'
import type { SheetCell } from '../sheet'
import { recordsFrom, types, viewOf, type XlsRecord } from './records'
import { readerOf, readSharedText, readText, type XlsText } from './texts'

export interface Globals {
  readonly sheets: readonly SheetPlace[]
  readonly strings: readonly SheetCell[]
  /** As many shared texts were read as there are said to be, to the end of their record. */
  readonly whole: boolean
  readonly from1904: boolean
  styleOf(style: number): CellStyle
  /** What a text says whose fonts are told by their number. */
  said(text: XlsText): SheetCell
}

export interface SheetPlace {
  readonly name: string
  readonly at: number
  readonly hidden: boolean
}

interface Font {
  readonly struck: boolean
  readonly raised: boolean
  readonly white: boolean
}

const EXCEL_97 = 0x0600
const WORKSHEET = 0

/** Throws a refusal where the workbook is locked, or older than Excel 97. @returns null for what is no workbook, or is cut off. */
export const readGlobals = (stream: Uint8Array): Globals | null => {
  const sheets: SheetPlace[] = []
  const texts: XlsText[] = []
  const codes = new Map<number, string>()
  const fonts: Font[] = []
  const styles: { readonly font: number; readonly format: number; readonly filled: boolean }[] = []
  let [from1904, begun, whole, textsWhole] = [false, false, false, true]
  for (const record of recordsFrom(stream, 0)) {
    const [bytes] = record.chunks
    const short = (at: number) => (at + 2 <= bytes.length ? viewOf(bytes).getUint16(at, true) : 0)
    if (!begun && record.type !== types.begin) return null
    if (record.type === types.begin && short(0) < EXCEL_97) throw new Refusal(tooOld())
    if (record.type === types.locked) throw new Refusal(encryptedFile())
    whole = record.type === types.end
    if (whole) break
    begun = true
    if (record.type === types.sheet) sheets.push(...sheetOf(record))
    else if (record.type === types.strings) {
      const shared = stringsOf(record)
      texts.push(...shared.texts)
      textsWhole &&= shared.whole
    } else if (record.type === types.format) codes.set(short(0), readText(readerOf(record, 2)))
    else if (record.type === types.font) fonts.push({ struck: (short(2) & 8) !== 0, raised: short(8) === 1, white: isWhite(short(4)) })
    else if (record.type === types.style)
      styles.push({ font: short(0), format: short(2), filled: isFilled(short(16) >> 10, short(18) & 0x7f) })
    else if (record.type === types.dates) from1904 = short(0) === 1
  }
  if (!whole) return null
  // There is no font 4: later ones are counted on from 5.
  const fontOf = (font: number) => fonts[font > 4 ? font - 1 : font]
  const said = (text: XlsText) => richRuns(runsOf(text, fontOf))
  return {
    ...{ sheets, from1904, said, whole: textsWhole },
    strings: texts.map(said),
    styleOf(style) {
      const own = styles[style]
      if (!own) return plainStyle
      const format = codes.get(own.format) ?? builtInFormats[own.format] ?? plainStyle.format
      const font = fontOf(own.font)
      return { format, struck: font?.struck ?? false, unseen: (font?.white ?? false) && !own.filled }
    },
  }
}

/** Both whites of the palette. */
const isWhite = (colour: number) => colour === 1 || colour === 9

const SOLID = 1
const isFilled = (pattern: number, colour: number) => pattern !== 0 && !(pattern === SOLID && isWhite(colour))

const tooOld = () => unsupported('Excel 95 或更早的文件', resaveSheet)

/** Charts, macros and dialogs have no cells. */
const sheetOf = (record: XlsRecord): SheetPlace[] => {
  const reader = readerOf(record)
  const [at, state, kind] = [reader.long(), reader.byte(), reader.byte()]
  return kind === WORKSHEET ? [{ at, hidden: (state & 3) !== 0, name: readText(reader, reader.byte()) }] : []
}

const stringsOf = (record: XlsRecord): { readonly texts: readonly XlsText[]; readonly whole: boolean } => {
  const reader = readerOf(record)
  reader.long()
  const count = reader.long()
  const texts: XlsText[] = []
  while (texts.length < count && !reader.isAtEnd()) texts.push(readSharedText(reader))
  return { texts, whole: texts.length === count && reader.isAtEnd() }
}

/** What stands before the first of its fonts has that of its cell, whose strike is looked at there. */
const runsOf = ({ text, fonts }: XlsText, fontOf: (font: number) => Font | undefined): RichRun[] => {
  const starts = [{ from: 0, font: -1 }, ...fonts]
  return starts.map(({ from, font }, index) => ({
    text: text.slice(from, starts[index + 1]?.from ?? text.length),
    struck: fontOf(font)?.struck ?? false,
    raised: fontOf(font)?.raised ?? false,
  }))
}
