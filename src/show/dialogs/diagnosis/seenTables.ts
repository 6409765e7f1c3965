/** The tables of a trace on one sheet: how they were printed, and where their figures went. */
import type { Evidence, PrintCell } from '../../../model/print'
import type { Box } from '../../../model/source'
import type { RemainderCause, SeenTable } from '../../../model/trace'

/** A box with what it stands for. */
export interface Labelled {
  readonly box: Box
  readonly label: string
}

/** The part of a printed table that one evidence told, on one sheet. */
export interface PrintedPart extends Labelled {
  readonly cells: readonly (Labelled & { readonly doubtful: boolean })[]
}

const evidenceNames: Readonly<Record<Evidence, string>> = {
  markup: '文件自带的单元格',
  rulings: '表格线',
  areas: '文字框和底色',
  positions: '文字位置',
  delimiters: '分隔符',
  picture: '图像',
}

const causeNames: Readonly<Record<RemainderCause, string>> = {
  'outside of every row': '不在任何一行里',
  'in a row that the form does not have': '在格式外的行里',
  'beside the cells of its row': '在本行各格之外',
  'among the words of a label': '夹在行名列名里',
}

/** The parts of a table on a sheet. @param page number of the sheet, from 1. */
export const evidenceOn = (page: number, { printed }: SeenTable, name: string): PrintedPart[] =>
  printed.flatMap(({ evidence, rows }) => {
    const cells = rows.flatMap(row => row.cells.flatMap(cell => (cell.anchor?.page === page ? cellOf(cell) : [])))
    const box = aroundAll(cells)
    return box ? [{ box, label: `${name} · ${evidenceNames[evidence]}`, cells }] : []
  })

const cellOf = ({ anchor, text, rowFrom, columnFrom, crowded, uncertain }: PrintCell): PrintedPart['cells'] => {
  if (!anchor?.box) return []
  const doubt = `${crowded ? '，几个数字挤在一起' : ''}${uncertain ? '，各种依据不一致' : ''}`
  return [{ box: anchor.box, label: `第 ${rowFrom + 1} 行第 ${columnFrom + 1} 格“${text}”${doubt}`, doubtful: doubt !== '' }]
}

/** The box around two. */
export const around = (one: Box, other: Box): Box => [
  Math.min(one[0], other[0]),
  Math.min(one[1], other[1]),
  Math.max(one[2], other[2]),
  Math.max(one[3], other[3]),
]

const aroundAll = (places: readonly Labelled[]): Box | null =>
  places.reduce<Box | null>((box, place) => (box ? around(box, place.box) : place.box), null)

/** The figures of a table on a sheet that stand in no cell. */
export const remaindersOn = (page: number, { accounting }: SeenTable): Labelled[] =>
  (accounting?.remainders ?? []).flatMap(({ cause, word: { anchor, text } }) =>
    anchor.page === page && anchor.box ? [{ box: anchor.box, label: `${text}：${causeNames[cause]}` }] : [],
  )

/** Where the figures of a table went, on the sheet where it begins. */
export const accountOn = (page: number, table: SeenTable, name: string): Labelled[] => {
  const places = table.printed.flatMap(({ rows }) => rows.flatMap(row => row.cells.flatMap(({ anchor }) => anchor ?? [])))
  const box = aroundAll(places.flatMap(anchor => (anchor.page === page && anchor.box ? [{ box: anchor.box, label: '' }] : [])))
  if (!box || Math.min(...places.map(anchor => anchor.page ?? page)) < page) return []
  return [{ box, label: `${name}：${sumOf(table)}` }]
}

const sumOf = ({ accounting }: SeenTable): string => {
  if (!accounting) return '没有认出'
  const [inCells, inLabels, left] = [accounting.inCells.length, accounting.inLabels.length, accounting.remainders.length]
  return `印有 ${inCells + inLabels + left} 个数字，格中 ${inCells}，行名列名中 ${inLabels}，未归格 ${left}`
}
