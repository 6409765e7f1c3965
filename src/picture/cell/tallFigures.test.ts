import { expect, test } from 'vitest'
import type { ReadInk } from './inkedSigns'
import { tallFigures } from './tallFigures'

const figure = (text: string, height = 16): ReadInk => ({
  ink: {
    kind: 'ink',
    picture: { width: 1, height: 1, gray: new Uint8Array(1) },
    left: 0,
    top: 0,
    ink: [0, 10, 8, 10 + height],
    digitHeight: 16,
    pieces: 0,
  },
  figure: { text, confidence: 1, at: [4] },
})
const print = ['0', '0', '12', '0', '345', '6', '0', '78'].map(text => figure(text))
const isTall = (own: ReadInk, others = print) => tallFigures([...others, own])(own)

test('a figure higher than the print of its table may have a stroke below it', () => {
  expect(isTall(figure('9', 24))).toBe(true)
  expect(isTall(figure('9', 24), [...print, figure('9', 24), figure('3', 24)])).toBe(true)
})

test('it is none where others are as high, as in faces whose digits reach down, or where few tell', () => {
  expect(isTall(figure('9', 24), [...print, ...['3', '45', '9'].map(text => figure(text, 23))])).toBe(false)
  expect(isTall(figure('9', 24), print.slice(0, 6))).toBe(false)
  expect(isTall(figure('9', 18))).toBe(false)
  expect(isTall(figure('1,806', 24))).toBe(false)
})
