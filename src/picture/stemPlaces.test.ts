import { expect, test } from 'vitest'
import { readInk } from '../testing/readInk'
import type { ReadInk } from './inkedSigns'
import { stemPlaces } from './stemPlaces'

const STEP = 14
/** Where a sign's ink begins and ends within its step: a 1's stem is in the middle, a 4's to the right. */
const widths: Readonly<Record<string, readonly [number, number]>> = { 1: [6, 8], 4: [8.5, 10.5], '/': [3, 11] }

/** A figure 20 high whose stems stand where those of `drawn` do, read as `text`. */
const figure = (text: string, drawn = text, step = STEP): ReadInk => {
  const [width, height] = [Math.ceil(step * text.length), 20]
  const gray = new Uint8Array(width * height).fill(255)
  const at = [...drawn].map((sign, index) => {
    const [from, to] = (widths[sign] ?? [2, 12]).map(x => Math.round(x + index * step)) as [number, number]
    for (let y = 0; y < height; y++) gray.fill(0, y * width + from, y * width + to)
    return (from + to) / 2
  })
  return readInk(text, [width, height], gray, at)
}

const table = Array.from({ length: 6 }, () => [figure('2011'), figure('4360'), figure('185')]).flat()

test('a stem where a 1 has it is a 1, one where a 4 has it may be a 4', () => {
  const areOnes = stemPlaces(table)
  expect([figure('213'), figure('118'), figure('213', '243'), figure('211', '241')].map(each => areOnes?.(each))).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('nothing is told of figures of stems alone, and of those with other signs', () => {
  const areOnes = stemPlaces(table)
  expect([figure('1'), figure('11'), figure('1/8')].map(each => areOnes?.(each))).toEqual([false, false, false])
})

test('a table tells nothing with few 4s, or with digits at uneven steps', () => {
  expect(stemPlaces(table.filter(({ figure: { text } }) => text !== '4360'))).toBe(null)
  expect(stemPlaces([...table, ...Array.from({ length: 30 }, (_, at) => figure('2038', '2038', STEP + (at % 3) * 4))])).toBe(null)
})
