import { expect, test } from 'vitest'
import { cell, docxFile, para, row, table } from '../../testing/docxFile'
import { picturesOfDocx } from './readDocx'

const picture = (id: number, height = 9_000_000) =>
  `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="5000000" cy="${height}"/><a:blip r:embed="rId${id}"/></wp:inline></w:drawing></w:r></w:p>`
const jpeg = (mark: number) => Uint8Array.from([0xff, 0xd8, 0xff, mark])
const pictures = { 'a.jpeg': jpeg(1), 'b.jpeg': jpeg(2), 'c.emf': Uint8Array.from([1, 0, 0, 0, 9, 9]) }
const found = (body: string) => picturesOfDocx(docxFile({ body, pictures }))

test('a Word file of pictures is these, in the order in which they stand, in a table too', () => {
  const body = `${para('扫描件')}${picture(5)}${table(row(cell(picture(4))))}`
  expect(found(body)).toEqual({ pictures: [jpeg(2), jpeg(1)], losses: [] })
})

test('what is no picture that can be read is told', () => {
  expect(found(`${picture(4)}${picture(6)}`)).toMatchObject({ pictures: [jpeg(1)], losses: [expect.stringContaining('1 张')] })
})

test('a document of text with a picture in it, or with a seal alone, is none of pictures', () => {
  expect(found(`${para('本机关主动公开政府信息，依申请公开工作有序开展，平台建设不断加强。'.repeat(2))}${picture(4)}`)).toBeNull()
  expect(found(`${para('年报')}${picture(4, 100_000)}`)).toBeNull()
  expect(found(picture(6))).toBeNull()
})
