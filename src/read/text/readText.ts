/** A text file → its lines. */
import type { SourceDocument } from '../../model/source'
import { withoutUnseen } from '../../text/unseen'
import { tooManyLines } from '../failures'
import { MAX_LINES } from '../limits'
import { Refusal } from '../refusal'
import { garbledPlaces, withoutZeros } from './damage'
import { decodeText } from './decode'
import { isGarbled } from './garbled'
import { withoutFrames } from './gridTables'
import { withoutBullets, withoutLineMarks } from './markedLines'
import { withoutLineNumbers } from './numberedLines'
import { withTabs } from './partedOtherwise'
import { withoutMarksOfPrograms } from './programs'
import { withWholeRows } from './rewrapped'
import { isSideBySide } from './sideBySide'
import { withClosedWords } from './spacedLetters'
import { withWholeCells } from './wrappedCells'

/** Every way in which files end a line or a page: CRLF, LF, a lone CR, form feed (pdftotext, between pages), vertical tab (Word's soft break), NEL, LS, PS. */
const lineEnd = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/

/** Reads a text file of any encoding that Windows writes. Tabs and spaces stay as they are: they part the cells. Throws a Refusal where there are too many lines. */
export const readText = (bytes: Uint8Array): SourceDocument => {
  const { text: decoded, lost, mixed, torn } = decodeText(bytes)
  const { text, blanked } = withoutZeros(decoded)
  const lines = withClosedWords(withoutBullets(withoutLineMarks(text.split(lineEnd).map(seenOf))))
  if (lines.length > MAX_LINES) throw new Refusal(tooManyLines())
  const garbled = lines.filter(isGarbled).length
  const source = withTabs(withoutMarksOfPrograms(withWholeCells(withoutFrames(withoutLineNumbers(withWholeRows(lines)))))).map(line => ({
    text: line,
  }))
  const mingled = isSideBySide(source)
  const losses = [
    ...(garbled > 0 ? [garbledLines(garbled)] : []),
    ...(mixed ? [mixedEncodings] : []),
    ...(lost > 0 ? [undecodable(lost)] : []),
    ...(blanked > 0 ? [zeros] : []),
    ...(mingled ? [twoColumns] : []),
  ]
  const undecoded = garbled > 0 ? source.flatMap(({ text: line }, at) => (isGarbled(line) ? [at + 1] : [])) : []
  const strange = garbledPlaces(text, blanked)
  return {
    ...{ kind: 'text', lines: source, pages: [], losses },
    ...(torn ? { ending: 'torn' } : { ending: 'unmarked' }),
    ...(torn || mingled ? { broken: true } : {}),
    ...(strange > 0 ? { garbled: strange } : {}),
    ...(undecoded.length > 0 ? { undecoded } : {}),
  }
}

/** A line of nothing but what nobody sees is what an editor writes for a blank cell, and stays. */
const seenOf = (line: string): string => withoutUnseen(line) || line

const zeros = '文件中间有一段内容已经丢失（全是零），请从原文件重新保存一份，或对照原文件核对。'

const twoColumns = '文本像是从分两栏的页面导出的，左右两栏的行混在一起，请用原来的 PDF 或 Word 文件再核对。'

const undecodable = (count: number) => `有 ${count} 处文字因编码损坏无法识别，请从原文件重新保存一份，或对照原文件核对。`

const garbledLines = (count: number) => `有 ${count} 行是乱码，请打开原来的文件（如 Word、WPS 文档），重新另存为 PDF 或 UTF-8 文本后再试。`

const mixedEncodings = '文件里混用了两种文字编码，可能由几个文件拼成，请对照原文件核对，或从原文件重新保存一份。'
