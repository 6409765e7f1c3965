import { expect, test } from 'vitest'
import { openContainer } from './container'
import { readOle } from './readOle'

/** A container with one stream in a sector of its own, as the last of the file. */
const container = (name: string, content: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(512 * 3 + content.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0xd0cf11e0)
  view.setUint32(4, 0xa1b11ae1)
  view.setUint16(30, 9, true)
  view.setUint16(32, 6, true)
  view.setUint32(48, 1, true)
  // Everything is large enough for sectors of its own.
  view.setUint32(56, 0, true)
  for (const at of [60, 68]) view.setUint32(at, 0xfffffffe, true)
  for (let at = 76; at < 512; at += 4) view.setUint32(at, 0xffffffff, true)
  view.setUint32(76, 0, true)
  for (let sector = 0; sector < 128; sector++) view.setUint32(512 + 4 * sector, 0xfffffffe, true)
  const entry = (at: number, text: string, type: number, child: number, start: number, size: number) => {
    for (const [index, sign] of [...text].entries()) view.setUint16(at + 2 * index, sign.charCodeAt(0), true)
    view.setUint16(at + 64, 2 * text.length + 2, true)
    bytes[at + 66] = type
    for (const link of [68, 72]) view.setUint32(at + link, 0xffffffff, true)
    view.setUint32(at + 76, child, true)
    view.setUint32(at + 116, start, true)
    view.setUint32(at + 120, size, true)
  }
  entry(1024, 'Root Entry', 5, 1, 0xfffffffe, 0)
  entry(1152, name, 2, 0xffffffff, 2, content.length)
  bytes.set(content, 1536)
  return bytes
}

const codeOf = async (bytes: Uint8Array) => {
  const read = await readOle(bytes)
  return 'code' in read ? read.code : read.kind
}

test('a last sector that is cut short is read as far as it goes', () => {
  const content = Uint8Array.from({ length: 300 }, (_, at) => at % 251)
  const opened = openContainer(container('Contents', content))
  expect(opened?.names).toEqual(['Contents'])
  expect(opened?.read('Contents')).toEqual(Uint8Array.from({ length: 512 }, (_, at) => (at < 300 ? at % 251 : 0)).subarray(0, 300))
  expect(opened?.read('WordDocument')).toBeNull()
})

test('chains in a circle end', () => {
  const bytes = container('Contents', new Uint8Array(600))
  new DataView(bytes.buffer).setUint32(512 + 8, 2, true)
  expect(openContainer(bytes)?.read('Contents')).toHaveLength(512)
})

test.each([
  ['EncryptedPackage', 'encrypted'],
  ['PowerPoint Document', 'unsupported'],
  ['CONTENTS', 'unsupported'],
])('what holds %s is told by it', async (name, code) => {
  expect(await codeOf(container(name, new Uint8Array(10)))).toBe(code)
})

test.each(['WordDocument', 'Workbook'])('a %s in name only is damaged', async name => {
  await expect(readOle(container(name, new Uint8Array(600)))).rejects.toThrow('damaged')
  expect(await codeOf(new Uint8Array(600))).toBe('damaged')
})
