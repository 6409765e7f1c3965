/** Pages of blocks in place of signs: low ones are digits, high ones characters. For what looks at where print stands, not at what it says. */
import type { DigitReader, Picture } from '../picture/picture'

/** Pixels that a character is high and wide, and those of a digit. */
export const CHARACTER = 28
const [DIGIT_HEIGHT, DIGIT_WIDTH, NEXT_DIGIT, NEXT_CHARACTER] = [20, 11, 15, 30] as const

export interface DrawnPage {
  readonly page: Picture
  /** @param x where it begins. @param y its middle. */
  readonly figure: (x: number, y: number, digits: number) => void
  readonly words: (x: number, y: number, characters: number) => void
  readonly bar: (left: number, top: number, right: number, bottom: number, shade: number) => void
}

export const drawPage = (width: number, height: number): DrawnPage => {
  const page = { width, height, gray: new Uint8Array(width * height).fill(250) }
  const bar = (left: number, top: number, right: number, bottom: number, shade: number) => {
    for (let y = Math.round(top); y < bottom; y++) page.gray.fill(shade, y * width + Math.round(left), y * width + Math.round(right))
  }
  const each = (count: number, draw: (at: number) => void) => Array.from({ length: count }, (_, at) => draw(at))
  return {
    page,
    bar,
    figure: (x, y, digits) =>
      void each(digits, at => {
        const left = x + at * NEXT_DIGIT
        bar(left, y - DIGIT_HEIGHT / 2, left + DIGIT_WIDTH, y + DIGIT_HEIGHT / 2, 20)
      }),
    words: (x, y, characters) =>
      void each(characters, at => {
        const [left, half] = [x + at * NEXT_CHARACTER, CHARACTER / 2]
        for (const off of [-half, 0, half - 4]) bar(left, y + off, left + CHARACTER, y + off + 4, 20)
        for (const off of [0, CHARACTER / 2, CHARACTER - 4]) bar(left + off, y - half, left + off + 4, y + half, 20)
      }),
  }
}

/** Takes what is as low as a digit for one. */
export const lowIsDigit: DigitReader = {
  read: ({ ink: [, top, , bottom] }) =>
    bottom - top <= DIGIT_HEIGHT + 2 ? { text: '8', confidence: 1, at: [] } : { text: '', confidence: 0, at: [] },
}
