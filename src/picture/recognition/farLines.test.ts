import { expect, test, vi } from 'vitest'
import { farLines, serveLines } from './farLines'
import type { LineReader } from './lineReader'

const line = { width: 2, height: 1, gray: Uint8Array.of(0, 255) }

/** Both ends of a channel, and what makes the reader at its far end. */
const channel = (read: LineReader['read'], close = async () => {}) => {
  const { port1, port2 } = new MessageChannel()
  const open = vi.fn(async () => ({ read, close }))
  serveLines(port1, open)
  return { lines: farLines(port2), open, end: () => port1.close() }
}

test('each of several lines that wait gets its own reading, and the reader is made once, before the first', async () => {
  const { lines, open, end } = channel(async (_, mode, squeeze) => ({ text: `${mode} ${squeeze}`, confidence: 1, characters: [] }))
  expect(open).toHaveBeenCalledOnce()
  const read = await Promise.all([lines.read(line, 'words', 0.5), lines.read(line, 'figures')])
  expect(read.map(({ text }) => text)).toEqual(['words 0.5', 'figures undefined'])
  expect(open).toHaveBeenCalledOnce()
  end()
})

test('what could not be read there is not read here, and the next line is', async () => {
  const read = vi.fn<LineReader['read']>().mockRejectedValueOnce(new Error('no memory'))
  const { lines, end } = channel(read.mockResolvedValue({ text: '7', confidence: 1, characters: [] }))
  await expect(lines.read(line, 'figures')).rejects.toThrow('no memory')
  expect(await lines.read(line, 'figures')).toMatchObject({ text: '7' })
  end()
})

test('where no reader can be made every line says so', async () => {
  const { port1, port2 } = new MessageChannel()
  serveLines(port1, () => Promise.reject(new Error('no memory')))
  const lines = farLines(port2)
  await expect(lines.read(line, 'words')).rejects.toThrow('no memory')
  await expect(lines.read(line, 'words')).rejects.toThrow('no memory')
  port1.close()
})

test('a reader is closed from afar', async () => {
  const close = vi.fn(async () => {})
  const { lines, end } = channel(async () => ({ text: '', confidence: 0, characters: [] }), close)
  await lines.close()
  expect(close).toHaveBeenCalledOnce()
  end()
})
