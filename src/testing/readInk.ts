import type { ReadInk } from '../picture/cell/inkedSigns'

/**
 * A figure as both readers see it alike, that fills its cell.
 * @param gray its pixels, `width` by `height`, 0 black. @param at where reader A sees each sign, in pixels.
 */
export const readInk = (text: string, [width, height]: readonly [number, number], gray: Uint8Array, at: readonly number[]): ReadInk => ({
  ink: { kind: 'ink', picture: { width, height, gray }, left: 0, top: 0, ink: [0, 0, width, height], digitHeight: height, pieces: 1 },
  figure: { text, confidence: 1, at },
})
