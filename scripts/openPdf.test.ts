import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { onePage } from '../e2e/handmadePdf'
import { PageTooFull } from '../src/read/limits'
import { readOperators } from '../src/read/pdf/pdfjs/operatorList'
import { readPdfFile } from '../src/read/pdf/readPdfFile'
import { openPdf } from './openPdf'

const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '../e2e/fixtures', name)))

/** Text of a one-page PDF, written by hand, in a font that is not embedded. */
const handWritten = (font: string, shown: string): Uint8Array => {
  const stream = `BT /F 20 Tf 50 700 Td ${shown} Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    font,
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 7 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
  ]
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer<</Size 8/Root 1 0 R>>\nstartxref\n0\n%%EOF`)
}

const readText = async (bytes: Uint8Array) => {
  const opened = await openPdf(bytes)
  if ('code' in opened) throw new Error(opened.code)
  const source = await readPdfFile(opened)
  await opened.close()
  if ('code' in source) throw new Error(source.code)
  return { text: source.lines.map(line => line.text).join('\n'), losses: source.losses }
}

describe('opening a PDF', () => {
  test('a password, a broken structure and a cut file are failures, not throws', async () => {
    expect(await openPdf(fixture('bad/encrypted.pdf'))).toMatchObject({ code: 'encrypted' })
    expect(await openPdf(fixture('bad/damaged.pdf'))).toMatchObject({ code: 'damaged' })
    expect(await openPdf(new TextEncoder().encode('%PDF-1.7 nothing'))).toMatchObject({ code: 'damaged' })
  })

  test('with the right password it opens', async () => {
    const opened = await openPdf(fixture('bad/encrypted.pdf'), 'secret')
    if ('code' in opened) throw new Error(opened.code)
    expect(opened.document.numPages).toBe(1)
    await opened.close()
  })

  test.each([
    ['GBK-EUC-H', '<d0c5cfa2b9abbfaa>'],
    ['UniGB-UCS2-H', '<4fe1606f516c5f00>'],
    ['UniGB-UTF16-H', '<4fe1606f516c5f00>'],
    ['GB-EUC-H', '<d0c5cfa2b9abbfaa>'],
  ])('Chinese in a font that is not embedded is read through %s', async (encoding, shown) => {
    const font = `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${encoding}/DescendantFonts[6 0 R]>>`
    expect(await readText(handWritten(font, shown))).toEqual({ text: '信息公开', losses: [] })
  })

  test('text that needs a character map nobody has is a loss, never silence', async () => {
    const font = '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/Nowhere-H/DescendantFonts[6 0 R]>>'
    const { losses } = await readText(handWritten(font, '<d0c5cfa2>'))
    expect(losses.length).toBeGreaterThan(0)
  })
})

describe('a PDF that holds more than a report can', () => {
  test('a drawing in a drawing in a drawing stops at the limit', async () => {
    const forms = Array.from({ length: 4 }, (_, depth): readonly [string, Uint8Array] => [
      `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F ${6 + depth} 0 R>>>>`,
      Buffer.from(depth < 3 ? '/F Do '.repeat(10) : '0 0 m 9 9 l S'),
    ])
    const opened = await openPdf(new Uint8Array(onePage(['', Buffer.from('/F Do')], '/XObject<</F 5 0 R>>', forms)))
    if ('code' in opened) throw new Error(opened.code)
    const whole = await readOperators(await opened.document.getPage(1))
    expect(whole.fnArray.length).toBeGreaterThan(1000)
    const again = await openPdf(new Uint8Array(onePage(['', Buffer.from('/F Do')], '/XObject<</F 5 0 R>>', forms)))
    if ('code' in again) throw new Error(again.code)
    await expect(readOperators(await again.document.getPage(1), 1000)).rejects.toThrow(PageTooFull)
    await Promise.all([opened.close(), again.close()])
  })
})

describe('a PDF without its end', () => {
  test('is read by its own directory or by a new one, and named incomplete', async () => {
    const whole = onePage(
      ['', Buffer.from('BT /H 9 Tf 20 800 Td (12 345) Tj ET')],
      '/Font<</H<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>',
    ).toString('latin1')
    const cut = whole.slice(0, whole.indexOf('trailer'))
    for (const text of [cut, cut.replace('/Catalog', '/Nothing')]) {
      const { text: read, losses } = await readText(new TextEncoder().encode(text))
      expect(read).toBe('12 345')
      expect(losses.join()).toContain('只读出了还在的部分')
    }
  })
})
