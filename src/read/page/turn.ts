/** Pages whose text was set sideways are turned upright, so that everything after sees one orientation. */
import type { Areas, Box, Ruling, Turn } from '../../model/source'
import { DESCENT_EM, type Glyph, INK } from './glyph'

export interface Sheet {
  readonly width: number
  readonly height: number
  /** How its text ran before it was turned upright. */
  readonly turn: Turn
  readonly glyphs: readonly Glyph[]
  readonly rulings: readonly Ruling[]
  readonly areas?: Areas
  /** Inks of text set askew. */
  readonly tilted?: ReadonlySet<string>
  /** Pictures, shapes and notes of which nobody knows what they say: a figure may be one of them. */
  readonly wordless?: readonly Box[]
  /** Degrees clockwise by which its print leaned before it was set straight. */
  readonly lean?: number
  /** Figures that run otherwise than the other text: in a cell that looks blank one of them may stand. */
  readonly askew?: readonly Box[]
  /** Dark bars with nothing on them: a figure may have stood where one is. */
  readonly bars?: readonly Box[]
}

/** Digits, and the dash for none. */
const ofFigure = /^[0-9０-９－—–-]$/

/**
 * Turns a sheet so that most of its text is upright and drops the text that is not:
 * a table set sideways on an upright page is read as if the page were turned.
 */
export const turnUpright = (sheet: Sheet): Sheet => {
  const turn = commonTurn(sheet.glyphs)
  const upright = sheet.glyphs.filter(glyph => glyph.turn === turn)
  const askew = sheet.glyphs.filter(glyph => glyph.turn !== turn && !glyph.invisible && ofFigure.test(glyph.text)).map(({ box }) => box)
  if (turn === 0) return { ...sheet, glyphs: upright, ...(askew.length > 0 ? { askew } : {}) }
  const { width, height } = sheet
  const swap = turn === 90 || turn === 270
  const turnAll = (boxes: readonly Box[]) => boxes.map(box => turnBox(box, turn, width, height))
  return {
    width: swap ? height : width,
    height: swap ? width : height,
    turn,
    glyphs: upright.map(glyph => turnGlyph(glyph, turn, width, height)),
    rulings: sheet.rulings.map(ruling => turnRuling(ruling, turn, width, height)),
    ...(sheet.tilted ? { tilted: sheet.tilted } : {}),
    ...(sheet.wordless ? { wordless: turnAll(sheet.wordless) } : {}),
    ...(askew.length > 0 ? { askew: turnAll(askew) } : {}),
    ...(sheet.bars ? { bars: turnAll(sheet.bars) } : {}),
    ...(sheet.areas ? { areas: { clips: turnAll(sheet.areas.clips), fills: turnAll(sheet.areas.fills) } } : {}),
  }
}

/** So many signs in black tell how a page runs: what is paler may be a watermark all over a page with little text. */
const MIN_BLACK = 8

const commonTurn = (glyphs: readonly Glyph[]): Turn => {
  const black = glyphs.filter(({ ink }) => ink === INK)
  const counts = new Map<Turn, number>()
  for (const glyph of black.length >= MIN_BLACK ? black : glyphs) counts.set(glyph.turn, (counts.get(glyph.turn) ?? 0) + 1)
  const upright = counts.get(0) ?? 0
  const [turn, count] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0 as Turn, upright] as [Turn, number])
  return count > upright ? turn : 0
}

/** Where a point goes when text that runs `turn` degrees clockwise is made to run to the right. */
const turnPoint = (x: number, y: number, turn: Turn, width: number, height: number): readonly [number, number] => {
  if (turn === 90) return [y, width - x]
  if (turn === 270) return [height - y, x]
  return [width - x, height - y]
}

/** Where a box of a sheet so wide and high (points) goes when text that runs `turn` degrees clockwise is made to run to the right. */
export const turnBox = ([left, top, right, bottom]: Box, turn: Turn, width: number, height: number): Box => {
  if (turn === 0) return [left, top, right, bottom]
  const [x1, y1] = turnPoint(left, top, turn, width, height)
  const [x2, y2] = turnPoint(right, bottom, turn, width, height)
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
}

const turnGlyph = (glyph: Glyph, turn: Turn, width: number, height: number): Glyph => {
  const box = turnBox(glyph.box, turn, width, height)
  return { ...glyph, box, baseline: box[3] - DESCENT_EM * glyph.size, turn: 0 }
}

const turnRuling = (ruling: Ruling, turn: Turn, width: number, height: number): Ruling => {
  const box: Box = ruling.along === 'x' ? [ruling.from, ruling.at, ruling.to, ruling.at] : [ruling.at, ruling.from, ruling.at, ruling.to]
  const [left, top, right, bottom] = turnBox(box, turn, width, height)
  const along = turn === 180 ? ruling.along : ruling.along === 'x' ? 'y' : 'x'
  return along === 'x' ? { along, at: top, from: left, to: right } : { along, at: left, from: top, to: bottom }
}
