/** Wording of the form that its cell cuts off, where print does not fit in: what is seen of it tells it, where nothing else of the form holds it. */
import { gather } from '../../model/gather'
import { boundsOf, type PrintCell, type PrintRow, type PrintTable, type Word } from '../../model/print'
import type { Table } from '../../statute/form'
import { CUT_HEADS, CUT_ROOM, MIN_WORDING } from '../weights'
import { spellingsOf } from './formWording'
import { squash } from './labels'

export interface WholeWording {
  /** The tables with such wording in full. Where it may be that of several rows or heads the cell is uncertain. */
  readonly parts: readonly PrintTable[]
  /** Some of it cannot be told. */
  readonly torn: boolean
}

/** One cell alone whose print ends at its border holds a slip that happens to fill it, and is left as it is. */
export const withWholeWording = (printed: readonly PrintTable[], table: Table): WholeWording => {
  const spellings = spellingsOf(table)
  const parts = printed.map(part => (boundsOf[part.evidence] === 'places' ? withWholeWords(part, spellings) : part))
  const cut = new Map<PrintCell, readonly string[]>()
  for (const [at, { evidence, rows }] of parts.entries()) {
    const padding = boundsOf[evidence] === 'cells' ? paddingOf(rows) : 0
    for (const [index, { cells }] of boundsOf[evidence] === 'cells' ? rows.entries() : [])
      for (const cell of cells) {
        const near = gather(rows.slice(Math.max(0, index - 1), index + 2), row => row.cells)
        const others = [cell.rowFrom === 0 ? parts[at - 1] : undefined, cell.rowTo >= rows.length ? parts[at + 1] : undefined]
        const goesOn = (whole: string) => others.some(part => part !== undefined && mayGoOn(part, cell, whole))
        const found = wholeOf(cell, spellings, padding)
        // What goes on in the next cell is whole: it is no other wording that begins or ends alike, 法人或其他|组织 no 社会公益组织.
        if (found.some(whole => isPart(cell, near, whole))) continue
        const left = found.filter(whole => !goesOn(whole))
        if (left.length > 0) cut.set(cell, left)
      }
  }
  if (cut.size < CUT_HEADS && ![...cut.keys()].some(({ text }) => ellipsis.test(text))) return { parts, torn: false }
  const whole = (cell: PrintCell): PrintCell => {
    const [text, ...others] = cut.get(cell) ?? []
    if (text === undefined) return cell
    return others.length > 0 ? { ...cell, uncertain: true } : { ...cell, text: spellings.get(text) ?? text }
  }
  return {
    parts: parts.map(part => ({ ...part, rows: part.rows.map(row => ({ ...row, cells: row.cells.map(whole) })) })),
    torn: [...cut.values()].some(found => found.length > 1),
  }
}

/** Words that nothing bounds, in full where a clip hides the rest of them: only the beginning of one wording tells it. */
const withWholeWords = (part: PrintTable, spellings: ReadonlyMap<string, string>): PrintTable => {
  const whole = (word: Word): Word => {
    const said = squash(word.text)
    if (!word.cut || said.length < 2 || spellings.has(said)) return word
    const [found, other] = [...spellings.keys()].filter(wording => wording.startsWith(said))
    return found === undefined || other !== undefined ? word : { ...word, text: spellings.get(found) ?? found }
  }
  const rows = part.rows.map(row => ({ ...row, cells: row.cells.map(cell => ({ ...cell, words: cell.words.map(whole) })) }))
  return part.rows.some(({ cells }) => cells.some(({ words }) => words.some(({ cut }) => cut))) ? { ...part, rows } : part
}

/** What programs put in place of the rest. */
export const ellipsis = /(?:…|⋯|\.{3}){1,3}\s{0,9}$/

/** The wording that a cell may hold the beginning of, or the end; none where it is not cut. */
const wholeOf = (cell: PrintCell, spellings: ReadonlyMap<string, string>, padding: number): readonly string[] => {
  const isDotted = ellipsis.test(cell.text)
  if (!isDotted && !/\p{Script=Han}/u.test(cell.text)) return []
  const said = squash(cell.text)
  if (spellings.has(said)) return []
  const wording = [...spellings.keys()]
  if (isDotted) {
    const begun = squash(cell.text.replace(ellipsis, ''))
    return begun === '' ? [] : wording.filter(whole => whole.startsWith(begun))
  }
  // A character alone is one of an upright label.
  if (said.length < 2) return []
  const room = roomOf(cell)
  const [isCutBefore, isCutBehind] = [room.left <= CUT_ROOM, room.right <= CUT_ROOM]
  const lineRoom = hasRoomBelow(cell, room) ? Number.POSITIVE_INFINITY : room.left + room.right - (2 * padding) / room.em
  const goesOnBelow = (whole: string) => lineRoom < lengthOfNext(spellings.get(whole) ?? whole, said)
  const holds = (whole: string) =>
    ((isCutBehind || goesOnBelow(whole)) && whole.startsWith(said)) ||
    (isCutBefore && whole.endsWith(said)) ||
    (isCutBefore && isCutBehind && said.length >= MIN_WORDING && whole.includes(said))
  return wording.filter(holds)
}

/** How many characters of a wording stand on one line at least behind what is said of it: no line begins with a closing mark, nor ends with an opening one. */
const lengthOfNext = (wording: string, said: string): number => {
  const characters = [...wording]
  const from = characters.findIndex((_, at) => squash(characters.slice(0, at + 1).join('')).length >= said.length) + 1
  return /^[\p{Ps}\p{Pi}]*.?[\p{Pe}\p{Pf}，、。；：]*/u.exec(characters.slice(from).join(''))?.[0].length ?? 1
}

/**
 * Whether more of the wording stands in a cell beside it, above or below, on the side where the wording goes on: a border is none, and
 * nothing was cut off. What an ellipsis stands for is nowhere else.
 */
const isPart = (cell: PrintCell, near: readonly PrintCell[], whole: string): boolean => {
  if (ellipsis.test(cell.text)) return false
  const said = squash(cell.text)
  const at = whole.indexOf(said)
  const [before, behind] = [whole.slice(0, at), whole.slice(at + said.length)]
  return near.some(other => isNext(other, cell) && says(other, before)) || near.some(other => isNext(cell, other) && says(other, behind))
}

/** Whether the rest of wording at a page's end may stand on the next one, as that of a label over several rows does on several; not where what stands there is other wording. */
const mayGoOn = ({ rows }: PrintTable, { text, rowFrom, rowTo }: PrintCell, whole: string): boolean => {
  if (ellipsis.test(text)) return false
  const said = squash(text)
  if (rowTo - rowFrom > 1 || said.length < MIN_WORDING || !whole.startsWith(said)) return true
  const rest = whole.slice(said.length)
  const begins = (other: PrintCell) => squash(other.text) !== '' && rest.startsWith(squash(other.text))
  return rows.some(({ cells }) => cells.some(other => begins(other) || says(other, rest)))
}

const says = ({ text }: PrintCell, rest: string): boolean => {
  const said = squash(text)
  return said !== '' && (said === rest || (said.length >= MIN_WORDING && rest.includes(said)))
}

/** Whether the second cell is right of the first, or below it. */
const isNext = (one: PrintCell, other: PrintCell): boolean =>
  (one.columnTo === other.columnFrom && one.rowFrom < other.rowTo && other.rowFrom < one.rowTo) ||
  (one.rowTo === other.rowFrom && one.columnFrom < other.columnTo && other.columnFrom < one.columnTo)

interface Room {
  readonly left: number
  readonly right: number
  /** How high its type is: what the others are measured by. */
  readonly em: number
}

/** From its borders to its last line of print, in ems: negative where print goes on beyond. Cells without places on a page have all room. */
const roomOf = ({ words, left, right }: PrintCell): Room => {
  const last = words.at(-1)
  if (!last?.anchor.box) return { left: Number.POSITIVE_INFINITY, right: Number.POSITIVE_INFINITY, em: 1 }
  const line = words.filter(({ top, bottom }) => top < last.bottom && last.top < bottom)
  const em = last.bottom - last.top
  return {
    left: (Math.min(...line.map(word => word.left)) - left) / em,
    right: (right - Math.max(...line.map(word => word.right))) / em,
    em,
  }
}

/**
 * What print keeps off the sides of its cells, in points. Words that stand in the middle keep off more, and those that run over their borders less. More
 * than a character is no padding.
 */
const paddingOf = (rows: readonly PrintRow[]): number => {
  const sides = gather(rows, row => row.cells).flatMap(cell => {
    const { left, right, em } = roomOf(cell)
    return /\p{Script=Han}/u.test(cell.text) && Number.isFinite(left) ? [{ em, side: Math.min(left, right) * em }] : []
  })
  const { em, side } = sides.sort((one, other) => one.side - other.side)[Math.floor(sides.length / 4)] ?? { em: 0, side: 0 }
  return side > em ? 0 : Math.max(0, side)
}

/** So much of a cell's height beside its print a line more takes at most, in ems: two lines of type, between which and about which faces leave up to half of its height, less one line of print. */
const NEXT_LINE = 1.9

/** Whether a line more fits in above or below: what goes on there in a row of a fixed height is cut, and programs do not write it. */
const hasRoomBelow = ({ words, anchor }: PrintCell, { em }: Room): boolean => {
  if (!anchor?.box) return true
  const [, top, , bottom] = anchor.box
  const height = Math.max(...words.map(word => word.bottom)) - Math.min(...words.map(word => word.top))
  return bottom - top - height >= NEXT_LINE * em
}
