import { expect, it } from 'vitest'
import type { TextItem } from '../pdfjs/types'
import { textContentToGlyphs } from './textContent'

const upright = [1, 0, 0, -1, 0, 842] as const

/** An item of text whose lines go up by so many degrees. */
const itemOf = (str: string, degrees: number): TextItem => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  return { str, width: 12 * str.length, height: 12, transform: [12 * cos, 12 * sin, -12 * sin, 12 * cos, 100, 700] } as TextItem
}

const read = (degrees: number) => textContentToGlyphs([itemOf('五、存在的主要问题', degrees)], upright).map(({ turn }) => turn)

it('what is set askew, as a watermark is, is left out', () => {
  expect(read(30)).toEqual([])
  expect(read(-45)).toEqual([])
})

it('what runs along the page, nearly so, or straight up or down it, is print', () => {
  expect(read(0)).toEqual([0])
  expect(read(2)).toEqual([0])
  expect(read(90)).toEqual([270])
  expect(read(-90)).toEqual([90])
})
