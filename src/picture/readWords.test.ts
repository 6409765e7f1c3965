import { expect, test } from 'vitest'
import type { Picture } from './picture'
import { readCell } from './readWords'
import type { LineReader } from './recognition/lineReader'

/** A cell with dark boxes for characters, 20 pixels high: as many a line as given, lines 40 pixels apart. */
const cellOf = (...counts: readonly number[]): Picture => {
  const [width, height] = [300, 40 * counts.length + 20]
  const gray = new Uint8Array(width * height).fill(255)
  for (const [line, count] of counts.entries())
    for (let y = 20 + 40 * line; y < 40 + 40 * line; y++)
      for (let at = 0; at < count; at++) gray.fill(0, y * width + 20 + 24 * at, y * width + 40 + 24 * at)
  return { width, height, gray }
}

/** Says one line after the other. */
const saying = (...lines: readonly (readonly [text: string, confidence: number])[]): LineReader => {
  let next = 0
  return {
    read: async () => {
      const [text, confidence] = lines[next++] ?? ['', 0]
      return { text, confidence, characters: [...text].map(character => ({ text: character, confidence, at: 0 })) }
    },
    close: async () => {},
  }
}

test('a label whose last line of two characters is misread is as sure as its characters are', async () => {
  const words = await readCell(saying(['3.危及三安全一', 0.97], ['稳二正', 0.43]), cellOf(8, 2))
  expect(words).toEqual({ text: '3.危及三安全一稳二正', confidence: 0.97 })
})

test('a label of which most was misread is as unsure as that', async () => {
  const words = await readCell(saying(['4.保', 0.97], ['护第三方合去权益', 0.3]), cellOf(3, 8))
  expect(words.confidence).toBe(0.3)
})
