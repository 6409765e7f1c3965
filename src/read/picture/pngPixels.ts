/** The rows of a PNG as they were before they were told by their neighbours (PNG, 9.2) and, where it was laced, sent in seven turns (8.2). */
import { inflateSync } from 'fflate'

export interface PngShape {
  readonly width: number
  readonly height: number
  /** Bits a number: 1, 2, 4, 8 or 16. */
  readonly depth: number
  /** Numbers a pixel. */
  readonly count: number
  readonly isLaced: boolean
  /** Its numbers are those of colours. */
  readonly isPalette: boolean
}

/** Of each turn: its first column and row, and the steps from one to the next. */
const turns = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const
const whole = [[0, 0, 1, 1]] as const

/** @returns a byte a number, row by row; of 16 bits the upper ones, of fewer than 8 spread to 0 to 255. null where the data are damaged. */
export const pngPixels = (data: Uint8Array, shape: PngShape): Uint8Array | null => {
  const { width, height, depth, count, isLaced } = shape
  const passes = (isLaced ? turns : whole).map(([x, y, across, down]) => {
    const [columns, rows] = [Math.ceil((width - x) / across), Math.ceil((height - y) / down)]
    return { x, y, across, down, columns, rows: columns > 0 ? Math.max(0, rows) : 0, bytes: Math.ceil((columns * count * depth) / 8) }
  })
  const packed = inflated(
    data,
    passes.reduce((sum, { rows, bytes }) => sum + rows * (bytes + 1), 0),
  )
  if (!packed) return null
  const out = new Uint8Array(width * height * count)
  let at = 0
  for (const { x, y, across, down, columns, rows, bytes } of passes) {
    let above: Uint8Array = new Uint8Array(bytes)
    for (let row = 0; row < rows; row++, at += bytes + 1) {
      above = unfiltered(packed.subarray(at + 1, at + 1 + bytes), packed[at] ?? 0, above, Math.max(1, (count * depth) >> 3))
      for (let column = 0; column < columns; column++)
        for (let part = 0; part < count; part++)
          out[((y + row * down) * width + x + column * across) * count + part] = numberAt(above, column * count + part, shape)
    }
  }
  return out
}

/** @param size bytes that it must be unpacked. */
const inflated = (data: Uint8Array, size: number): Uint8Array | null => {
  try {
    // Behind the two bytes of zlib's own.
    return inflateSync(data.subarray(2), { out: new Uint8Array(size) })
  } catch {
    return null
  }
}

/** @param step bytes a pixel. */
const unfiltered = (row: Uint8Array, filter: number, above: Uint8Array, step: number): Uint8Array => {
  const out = new Uint8Array(row.length)
  for (let i = 0; i < row.length; i++) {
    const left = i >= step ? (out[i - step] as number) : 0
    const up = above[i] as number
    const corner = i >= step ? (above[i - step] as number) : 0
    const told = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter] ?? 0
    out[i] = ((row[i] as number) + told) & 255
  }
  return out
}

const nearest = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

const numberAt = (row: Uint8Array, index: number, { depth, isPalette }: PngShape): number => {
  if (depth >= 8) return row[index * (depth >> 3)] as number
  const bit = index * depth
  const most = (1 << depth) - 1
  const value = ((row[bit >> 3] as number) >> (8 - depth - (bit & 7))) & most
  return isPalette ? value : (value * 255) / most
}
