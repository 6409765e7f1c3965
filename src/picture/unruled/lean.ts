/** Print that leans: columns of a page that was photographed or pressed flat stand askew where its lines are level, and the other way round. */
import { median } from '../../geometry/median'
import { middleX, middleY } from '../../geometry/middle'
import type { Box } from '../../model/place'
import type { Picture } from '../picture'
import type { PagePieces, Piece } from './printPieces'

/** About the middle of a page. */
export interface Lean {
  /** Pixels by which what stands a pixel lower stands further right. */
  readonly across: number
  /** Pixels by which what stands a pixel further right stands lower. */
  readonly down: number
}

/** Characters between figures below each other, or beside each other, at most, and those that they are off at most. */
const FAR = 8
const OFF = [0.8, 0.35] as const
/** So many of them tell a lean. */
const TELLING = 20
/** What leans less is read as it stands. */
const LEAST = 0.002

/** @returns null where figures stand in line from the top and the left, or are too few to tell. */
export const leanOf = ({ pieces, em }: PagePieces): Lean | null => {
  const figures = pieces.filter(({ isFigure }) => isFigure).map(({ box }) => box)
  const [across, down] = [slopeOf(figures, middleY, middleX, OFF[0] * em, em), slopeOf(figures, middleX, middleY, OFF[1] * em, em)]
  return Math.max(Math.abs(across), Math.abs(down)) < LEAST ? null : { across, down }
}

/** How far off figures are that are next in their line, a pixel along it. @param along the middle of one along lines, and off them. */
const slopeOf = (figures: readonly Box[], along: (box: Box) => number, beside: (box: Box) => number, off: number, em: number): number => {
  const slopes = figures.flatMap(one => {
    const behind = figures.filter(
      other => along(other) - along(one) > em && along(other) - along(one) <= FAR * em && Math.abs(beside(other) - beside(one)) <= off,
    )
    const next = behind.toSorted((a, b) => along(a) - along(b))[0]
    return next ? [(beside(next) - beside(one)) / (along(next) - along(one))] : []
  })
  return slopes.length < TELLING ? 0 : (median(slopes) as number)
}

/** The same page with print in line: each pixel is one of the page's. */
export const straightened = ({ width, height, gray }: Picture, { across, down }: Lean): Picture => {
  const out = new Uint8Array(gray.length).fill(255)
  for (let y = 0; y < height; y++) {
    const right = Math.round(across * (y - height / 2))
    for (let x = 0; x < width; x++) {
      const [fromX, fromY] = [x + right, y + Math.round(down * (x - width / 2))]
      if (fromX >= 0 && fromX < width && fromY >= 0 && fromY < height) out[y * width + x] = gray[fromY * width + fromX] as number
    }
  }
  return { width, height, gray: out }
}

const moved = ([left, top, right, bottom]: Box, x: number, y: number): Box => [left + x, top + y, right + x, bottom + y]

/** A page's print as it stands on the page with print in line. */
export const printInLine = ({ em, pieces, rests }: PagePieces, { width, height }: Picture, lean: Lean): PagePieces => {
  const off = (box: Box) => [-lean.across * (middleY(box) - height / 2), -lean.down * (middleX(box) - width / 2)] as const
  const inLine = (piece: Piece): Piece => {
    const [x, y] = off(piece.box)
    return { ...piece, box: moved(piece.box, x, y), signs: piece.signs.map(box => moved(box, x, y)) }
  }
  return { em, pieces: pieces.map(inLine), rests: rests.map(box => moved(box, ...off(box))) }
}

/** Where on the page stands what stands there where print is in line. */
export const placeOnPage = (box: Box, { width, height }: Picture, lean: Lean): Box =>
  moved(box, lean.across * (middleY(box) - height / 2), lean.down * (middleX(box) - width / 2))
