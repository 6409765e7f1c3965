/** The lines above the first section as parts that a title is put together from. */
import { otherNames, titleNames } from '../../text/particulars'
import { unseenInWords } from '../../text/unseen'
import { MAX_TITLE_LINE } from '../weights'
import { partOf } from './cutLines'
import type { PrintLine } from './printLines'

/**
 * text: words that may be a title or a line of one. field: what stands for the title in a table of particulars, whole by itself.
 * aside: what stands between the lines of a title and is none: a document number, an addressee, a date. stop: anything else.
 */
export interface TitlePart {
  readonly kind: 'text' | 'field' | 'aside' | 'stop'
  readonly line: PrintLine
  /** Without blanks. */
  readonly text: string
  /** Running text follows on its line. */
  readonly runsOn?: true
}

const stop = /[。；;，,：:？！>＞]/

const keyed = new RegExp(`(?:^|[\\s\\u3000【\\[（(|])(?:(${titleNames})|${otherNames})[】\\]]?\\s{0,9}[:：]`, 'g')
const titleCell = new RegExp(`^${titleNames}[:：]?$`)
const titleWord = new RegExp(`^\\s{0,9}${titleNames}[\\s\\u3000]{1,99}(?=\\S)`)

const asides: readonly RegExp[] = [
  // 某政办〔2024〕3号, 2024年第3号
  /^[^。；，]{0,20}[〔[（(【]?20\d{2}[〕\]）)】]?年?第?\d{1,5}号$/,
  // 县政府办公室：
  /^(?!.{0,30}报告)[^。；，：:]{2,30}[：:]$/,
  // （2024年1月）, 2024-01-22
  /^[（(]?(?:发布|公开|成文)?(?:时间|日期)?[：:]?20\d{2}[-年./]\d{1,2}(?:[-月./]\d{1,2}日?|月)?[）)]?$/,
  /^签发人[：:]?.{0,6}$/,
  /^[-—–_=＝*·.…]+$/,
]

/** Without blanks and Markdown marks. */
export const compact = (text: string): string => text.replace(uncounted, '')

const uncounted = new RegExp(`[\\s#*|_\`${unseenInWords}]+`, 'g')

/** The parts of a line, from left to right. */
export const titleParts = (line: PrintLine): TitlePart[] => {
  if (line.text.includes('|') || line.text.includes('\t')) {
    const cells = cellsOf(line)
    const at = cells.findIndex(cell => titleCell.test(compact(cell.text)))
    const value = cells[at + 1]
    if (at >= 0 && value) return [{ kind: 'field', line: value, text: compact(value.text) }]
    if (cells.length > 1 && line.text.includes('|')) return [{ kind: 'stop', line, text: compact(line.text) }]
  }
  const keys = [...line.text.matchAll(keyed)]
  if (keys.length > 0) return particulars(line, keys)
  const word = titleWord.exec(line.text)
  const part = partOf(line, word?.[0].length ?? 0, line.text.length)
  return [{ kind: word ? 'field' : kindOf(compact(part.text)), line: part, text: compact(part.text) }]
}

const cellsOf = (line: PrintLine): PrintLine[] => {
  const cells: PrintLine[] = []
  for (const match of line.text.matchAll(/[^|\t]+/g))
    if (match[0].trim() !== '') cells.push(partOf(line, match.index, match.index + match[0].length))
  return cells
}

/** 标题：… 来源：… 时间：…: of each what stands behind its name. */
const particulars = (line: PrintLine, keys: readonly RegExpExecArray[]): TitlePart[] => {
  const first = partOf(line, 0, keys[0]?.index ?? 0)
  const values = keys.flatMap((key, index): TitlePart[] => {
    const value = partOf(line, key.index + key[0].length, keys[index + 1]?.index ?? line.text.length)
    return key[1] && value.text !== '' ? [{ kind: 'field', line: value, text: compact(value.text) }] : []
  })
  const rest: TitlePart[] = first.text === '' ? [] : [{ kind: kindOf(compact(first.text)), line: first, text: compact(first.text) }]
  return [...rest, ...(values.length > 0 ? values : [{ kind: 'aside' as const, line, text: compact(line.text) }])]
}

const kindOf = (text: string): TitlePart['kind'] => {
  if (text.length > MAX_TITLE_LINE) return 'stop'
  if (asides.some(aside => aside.test(text))) return 'aside'
  return stop.test(text) ? 'stop' : 'text'
}
