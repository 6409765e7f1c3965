import { zlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { openPdf } from '../../../scripts/openPdf'
import { Refusal } from '../refusal'
import { pagePicture } from './pagePicture'
import { pictureToPdf } from './pictureToPdf'

const chunk = (name: string, body: Uint8Array): Uint8Array => {
  const out = new Uint8Array(body.length + 12)
  new DataView(out.buffer).setUint32(0, body.length)
  out.set(
    [...name].map(sign => sign.charCodeAt(0)),
    4,
  )
  out.set(body, 8)
  return out
}

/** @param type 0 gray, 2 colours, 4 gray with its share. @param rows of bytes, each behind its filter. */
const png = (width: number, depth: number, type: number, rows: readonly (readonly number[])[], laced?: readonly number[]): Uint8Array => {
  const header = new Uint8Array(13)
  new DataView(header.buffer).setUint32(0, width)
  new DataView(header.buffer).setUint32(4, rows.length)
  header.set([depth, type, 0, 0, laced ? 1 : 0], 8)
  const data = zlibSync(Uint8Array.from(laced ?? rows.flatMap(row => [0, ...row])))
  return Buffer.concat([new Uint8Array(8), chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', new Uint8Array(0))])
}

const shades = async (file: Uint8Array) => {
  const opened = await openPdf(pictureToPdf(file))
  if ('code' in opened) throw new Error(opened.message)
  const found = await pagePicture(await opened.document.getPage(1))
  await opened.close()
  return found && { width: found.picture.width, height: found.picture.height, gray: [...found.picture.gray] }
}

test('a picture comes out pixel by pixel, gray, in two shades, and in colours by their red', async () => {
  const gray = [0, 90, 180, 250]
  expect(await shades(png(4, 8, 0, [gray, gray.toReversed()]))).toEqual({ width: 4, height: 2, gray: [...gray, ...gray.toReversed()] })
  expect(await shades(png(4, 1, 0, [[0b10100000], [0b01010000]]))).toMatchObject({ gray: [255, 0, 255, 0, 0, 255, 0, 255] })
  const red = png(2, 8, 2, [
    [200, 30, 30, 0, 0, 0],
    [255, 255, 255, 0, 0, 0],
  ])
  expect(await shades(red)).toMatchObject({ gray: [200, 0, 255, 0] })
})

test('what is see-through lies on white', async () => {
  expect(
    await shades(
      png(2, 8, 4, [
        [0, 255, 0, 0],
        [0, 255, 100, 0],
      ]),
    ),
  ).toMatchObject({ gray: [0, 255, 0, 255] })
})

test('a laced picture comes out in its order, and one of sixteen bits by the upper eight', async () => {
  const rows = [
    [10, 20, 30, 40],
    [50, 60, 70, 80],
  ]
  // Its turns: the first pixel, the third, every other of the first row, and the second row.
  const laced = [0, 10, 0, 30, 0, 20, 40, 0, 50, 60, 70, 80]
  expect(await shades(png(4, 8, 0, rows, laced))).toMatchObject({ gray: rows.flat() })
  const bits = [0, 0b10000000, 0, 0, 0, 0b01000000, 0, 0b10010000]
  expect(await shades(png(4, 1, 0, rows, bits))).toMatchObject({ gray: [255, 0, 0, 255, 255, 0, 0, 255] })
  const deep = [[0, 99, 255, 255, 90, 7, 0, 0]]
  expect(await shades(png(2, 16, 4, deep))).toMatchObject({ gray: [0, 255] })
})

const jpeg = (orientation: number, width = 40, height = 30) => {
  const exif = [...'Exif'].map(sign => sign.charCodeAt(0))
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
  const app1 = [...exif, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...entry]
  const frame = [8, height >> 8, height & 255, width >> 8, width & 255, 3]
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, app1.length + 2, ...app1, 0xff, 0xc0, 0, frame.length + 2, ...frame, 0xff, 0xd9])
}

test('a photo that was taken with the phone on its side is turned as it says', () => {
  const pdf = new TextDecoder('latin1').decode(pictureToPdf(jpeg(6)))
  expect(pdf).toContain('/Rotate 90')
  expect(pdf).toContain('/Width 40/Height 30')
})

test("a phone's finest photograph is handed on, one that several are laid together for is refused", () => {
  expect(new TextDecoder('latin1').decode(pictureToPdf(jpeg(1, 8192, 6144)))).toContain('/Width 8192/Height 6144')
  expect(() => pictureToPdf(jpeg(1, 12_000, 9000))).toThrow(Refusal)
})

test('a file that is cut off is refused, and so is a picture of too many pixels', () => {
  expect(() => pictureToPdf(jpeg(1).slice(0, 30))).toThrow(Refusal)
  expect(() =>
    pictureToPdf(
      png(
        100_000,
        8,
        0,
        Array.from({ length: 2 }, () => [0]),
      ).slice(0, 20),
    ),
  ).toThrow(Refusal)
  const large = png(4, 8, 0, [[0, 0, 0, 0]])
  new DataView(large.buffer, large.byteOffset).setUint32(16, 100_000)
  new DataView(large.buffer, large.byteOffset).setUint32(20, 100_000)
  expect(() => pictureToPdf(large)).toThrow(Refusal)
})

test('of many pictures it is said which one cannot be read', () => {
  const sound = png(4, 8, 0, [[0, 0, 0, 0]])
  const bound = async () => pictureToPdf(sound, sound.subarray(0, 20))
  return expect(bound()).rejects.toMatchObject({ failure: { code: 'damaged', message: expect.stringMatching(/^第 2 张图片：文件已损坏/) } })
})
