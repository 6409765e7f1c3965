import { expect, test } from 'vitest'
import { openPdf } from '../../../scripts/openPdf'
import { boundHead } from '../../model/boundPictures'
import { Refusal } from '../refusal'
import { pagePicture } from './pagePicture'
import { pictureToPdf } from './pictureToPdf'

/** Pages of 8 by 4 pixels: some black ones on white, then black all over. */
const G4 =
  'SUkqABIAAAAucIw7sKxgAgAgCQAAAQMAAQAAAAgAAAABAQMAAQAAAAQAAAACAQMAAQAAAAEAAAADAQMAAQAAAAQAAAAGAQMAAQAAAAEAAAARAQQAAQAAAAgAAAAWAQMAAQAAAAQAAAAXAQQAAQAAAAoAAAAcAQMAAQAAAAEAAACcAAAAAAAAAAAAAAAAAAAASUkqAAwAAADwAQAQCQAAAQMAAQAAAAgAAAABAQMAAQAAAAQAAAACAQMAAQAAAAEAAAADAQMAAQAAAAQAAAAGAQMAAQAAAAEAAAARAQQAAQAAAJgAAAAWAQMAAQAAAAQAAAAXAQQAAQAAAAQAAAAcAQMAAQAAAAEAAAAAAAAAAAA='
const G3 =
  'SUkqABYAAAAAFzHABNYdgAmrfABHGAkAAAEDAAEAAAAIAAAAAQEDAAEAAAAEAAAAAgEDAAEAAAABAAAAAwEDAAEAAAADAAAABgEDAAEAAAABAAAAEQEEAAEAAAAIAAAAFgEDAAEAAAAEAAAAFwEEAAEAAAAOAAAAHAEDAAEAAAABAAAAogAAAAAAAAAAAAAASUkqABIAAAAAGYAMwAZgAzAACQAAAQMAAQAAAAgAAAABAQMAAQAAAAQAAAACAQMAAQAAAAEAAAADAQMAAQAAAAMAAAAGAQMAAQAAAAEAAAARAQQAAQAAAJgAAAAWAQMAAQAAAAQAAAAXAQQAAQAAAAkAAAAcAQMAAQAAAAEAAAAAAAAAAAAAAAAAAAAAAAAA'
/** A page of 4 by 2 pixels in shades. */
const LZW =
  'SUkqABQAAACAAAtLR9PpaFoAQEAJAAABAwABAAAABAAAAAEBAwABAAAAAgAAAAIBAwABAAAACAAAAAMBAwABAAAABQAAAAYBAwABAAAAAQAAABEBBAABAAAACAAAABYBAwABAAAAAgAAABcBBAABAAAADAAAABwBAwABAAAAAQAAAAAAAAA='

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))

/** The pixels of each page, row by row. */
const pagesOf = async (file: Uint8Array) => {
  const opened = await openPdf(pictureToPdf(file))
  if ('code' in opened) throw new Error(opened.message)
  const pages: (readonly number[] | undefined)[] = []
  for (let number = 1; number <= opened.document.numPages; number++) {
    const found = await pagePicture(await opened.document.getPage(number))
    pages.push(found ? [...found.picture.gray] : undefined)
  }
  await opened.close()
  return pages
}

const inWords = (page: readonly number[] | undefined) => page?.map(shade => (shade === 0 ? '#' : '.')).join('')

test.each([
  ['group 4', G4],
  ['group 3', G3],
])('all pages of a fax of %s come out as they are', async (_, file) => {
  expect((await pagesOf(bytesOf(file))).map(inWords)).toEqual(['##.....#' + '...#....' + '....##..' + '#.......', '#'.repeat(32)])
})

test('shades come out as they are', async () => {
  expect(await pagesOf(bytesOf(LZW))).toEqual([[0, 90, 180, 250, 250, 180, 90, 0]])
})

/** A picture of 8 by 3 pixels that is not packed, in strips of two rows and one; 0 is white. */
const inStrips = (width = 8): Uint8Array => {
  const entries = [
    [256, 3, 1, width],
    [257, 3, 1, 3],
    [262, 3, 1, 0],
    [273, 3, 2, 8 | (10 << 16)],
    [278, 3, 1, 2],
    [279, 3, 2, 2 | (1 << 16)],
  ] as const
  const view = new DataView(new ArrayBuffer(18 + 12 * entries.length))
  for (const [at, value] of [0x49, 0x49, 42, 0, 12, 0, 0, 0, 0b11000000, 0b00000001, 0b00110000].entries()) view.setUint8(at, value)
  view.setUint16(12, entries.length, true)
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const at = 14 + 12 * index
    view.setUint16(at, tag, true)
    view.setUint16(at + 2, type, true)
    view.setUint32(at + 4, count, true)
    view.setUint32(at + 8, value, true)
  }
  return new Uint8Array(view.buffer)
}

test('strips stand below each other', async () => {
  expect((await pagesOf(inStrips())).map(inWords)).toEqual(['##......' + '.......#' + '..##....'])
})

test('one that is cut off, or packed in a way that is not known, is refused', () => {
  expect(() => pictureToPdf(inStrips().slice(0, 40))).toThrow(Refusal)
  const other = bytesOf(LZW)
  // The number of the way it is packed.
  other[20 + 2 + 3 * 12 + 8] = 99
  expect(() => pictureToPdf(other)).toThrow('unsupported')
})

test('pictures that are bound together are pages one behind the other', async () => {
  const files = [bytesOf(LZW), bytesOf(G4)]
  const bound = new Uint8Array(await new Blob([boundHead(files.map(({ length }) => length)), ...files]).arrayBuffer())
  const pages = await pagesOf(bound)
  expect(pages).toHaveLength(3)
  expect(inWords(pages[2])).toBe('#'.repeat(32))
})
