import { expect, test, vi } from 'vitest'
import { remembered } from './remembered'

const line = (shade: number) => ({ width: 30, height: 10, gray: new Uint8Array(300).fill(shade) })
const reader = () => {
  const read = vi.fn(async () => ({ text: '12', confidence: 1, characters: [] }))
  return { read, lines: remembered({ read, close: async () => {} }) }
}

test('a line is read once, and another one by itself', async () => {
  const { read, lines } = reader()
  expect(await lines.read(line(20), 'figures')).toEqual(await lines.read(line(20), 'figures'))
  expect(read).toHaveBeenCalledTimes(1)
  await lines.read(line(21), 'figures')
  expect(read).toHaveBeenCalledTimes(2)
})

test('the same line is another one as words, or squeezed', async () => {
  const { read, lines } = reader()
  await lines.read(line(20), 'figures')
  await lines.read(line(20), 'words')
  await lines.read(line(20), 'words', 0.5)
  expect(read).toHaveBeenCalledTimes(3)
})
