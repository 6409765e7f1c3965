/** The invisible words over a scan stand where a program saw them, a point too high or too low: figures of one row are set level. */
import { middleY } from '../../geometry/middle'
import type { Run } from '../../model/source'
import type { Glyph } from './glyph'

/** Figures beside each other belong to one row where their middles follow each other by this part of their height, and differ by this part in all. */
const NEXT = 0.3
const IN_ALL = 0.75

const figure = /^[-—–0-9０-９.,，．]+$/

/** Whether the print of a page is, most of it, what a program saw in a picture. */
export const isSeen = (glyphs: readonly Glyph[]): boolean => glyphs.filter(glyph => glyph.invisible).length > glyphs.length / 2

/** Whether pictures were painted over most of it. */
export const isUnder = (glyphs: readonly Glyph[]): boolean => glyphs.filter(glyph => glyph.under).length > glyphs.length / 2

export const setLevel = (runs: readonly Run[]): Run[] => {
  const level = new Map<Run, Run>()
  for (const row of rowsOf(runs.filter(run => figure.test(run.text)))) {
    const at = middleY((row[row.length >> 1] as Run).box)
    const size = row.map(run => run.size).sort((one, other) => one - other)[row.length >> 1] as number
    for (const run of row) level.set(run, { ...run, size, box: [run.box[0], at - size / 2, run.box[2], at + size / 2] })
  }
  return runs.map(run => level.get(run) ?? run)
}

/** Figures that stand side by side, top to bottom. */
const rowsOf = (figures: readonly Run[]): Run[][] => {
  const rows: Run[][] = []
  for (const run of [...figures].sort((one, other) => middleY(one.box) - middleY(other.box))) {
    const row = rows.at(-1)
    const [first, last] = [row?.[0], row?.at(-1)]
    if (row && first && last && isBeside(run, last, NEXT) && isBeside(run, first, IN_ALL) && row.every(other => areApart(run, other)))
      row.push(run)
    else rows.push([run])
  }
  return rows
}

const isBeside = (run: Run, other: Run, part: number) => middleY(run.box) - middleY(other.box) <= part * Math.min(run.size, other.size)

const areApart = ({ box }: Run, other: Run) => box[0] >= other.box[2] || box[2] <= other.box[0]
