import { describe, expect, test } from 'vitest'
import { reconstruct } from '../../reconstruct/reconstruct'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { drawFigures, drawFrom } from '../../testing/printed'
import { lineObject, type OfdExtras, type OfdLook, ofdOf, reportOfd, textObject } from '../../testing/reportOfd'
import { zipOf } from '../../testing/zipOf'
import { picturesOfOfd } from './pagesPictured'
import { readOfd } from './readOfd'

const form = forms['2021']
const title = '青石县水务局2023年政府信息公开工作年度报告'

const read = (bytes: Uint8Array) => {
  const source = readOfd(bytes)
  if ('code' in source) throw new Error(source.message)
  return source
}

describe('a report is read cell by cell, however its producer', () => {
  test.each<[string, OfdLook]>([
    ['says each step', { steps: 'each' }],
    ['says runs of steps', { steps: 'runs' }],
    ['says none', { steps: 'none' }],
    ['gives objects a matrix', { steps: 'runs', scaled: true }],
    ['draws lines as rectangles', { filled: true }],
    ['sets each character by itself', { single: true }],
  ])('%s', (_, look) => {
    const figures = drawFigures(form, drawFrom(11))
    const source = read(reportOfd(form, title, figures, look))
    const report = reconstruct(source)
    expect(Object.fromEntries(Object.entries(report.cells).map(([address, cell]) => [address, cell?.value]))).toEqual(
      Object.fromEntries(cellsOf(form).map(({ address }) => [address, Number(figures[address] ?? 0)])),
    )
    expect({ title: report.title?.text, losses: report.losses }).toEqual({ title, losses: [] })
    expect(report.cells['requests/new/natural']?.anchor?.box).toBeDefined()
  })
})

describe('a page', () => {
  test('has its text at its place in points, what the template says too', () => {
    const [page] = read(ofdOf([[textObject('总计', 25.4, 50.8, 5)]], [textObject('某县', 10, 10, 5)])).pages
    expect(page?.runs.map(run => run.text)).toEqual(['某县', '总计'])
    expect(page?.runs[1]?.box.map(Math.round)).toEqual([72, 132, 100, 146])
    expect([page?.width, page?.height].map(value => Math.round(value ?? 0))).toEqual([595, 842])
  })

  test('has its text without the lines that a program has set the file in', () => {
    const object = textObject('结果维持', 20, 30, 5, { steps: 'each' }).replace('结果维持', '\n        结果维持\n      ')
    expect(read(ofdOf([[object]])).lines.map(line => line.text)).toEqual(['结果维持'])
    expect(read(ofdOf([[object]])).pages[0]?.runs[0]?.box[0]).toBeCloseTo((20 * 72) / 25.4, 1)
  })

  test('leaves out what is not to be seen, and text askew', () => {
    const hidden = textObject('甲', 20, 50, 5).replace('<ofd:TextObject', '<ofd:TextObject Visible="false"')
    const askew = textObject('乙', 20, 80, 5).replace('Font=', 'CTM="0.7 0.7 -0.7 0.7 0 0" Font=')
    expect(read(ofdOf([[hidden, askew, textObject('丙', 20, 100, 5)]])).lines.map(line => line.text)).toEqual(['丙'])
  })

  test('has lines as rulings, not those in white', () => {
    const white = lineObject(20, 60, 100, 0).replace('<ofd:AbbreviatedData>', '<ofd:StrokeColor Value="255 255 255"/><ofd:AbbreviatedData>')
    const [page] = read(ofdOf([[lineObject(20, 50, 100, 0), white, textObject('甲', 20, 90, 5)]])).pages
    expect(page?.rulings).toHaveLength(1)
    expect(page?.rulings[0]).toMatchObject({ along: 'x' })
  })
})

describe('what the pages share', () => {
  const params =
    '<ofd:DrawParams><ofd:DrawParam ID="20"><ofd:FillColor Value="255 255 255"/><ofd:StrokeColor Value="255 255 255"/></ofd:DrawParam><ofd:DrawParam ID="21" Relative="20" LineWidth="1"/></ofd:DrawParams>'
  const texts = (objects: string[], extras: OfdExtras) => read(ofdOf([objects], [], extras)).lines.map(line => line.text)
  const seen = textObject('甲', 20, 90, 5)

  test('colours come from parameters of drawing, and from those that these are based on', () => {
    const line = lineObject(20, 50, 100, 0).replace('LineWidth', 'DrawParam="21" LineWidth')
    const [page] = read(ofdOf([[line, lineObject(20, 60, 100, 0), seen]], [], { resources: params })).pages
    expect(page?.rulings).toHaveLength(1)
    const white = textObject('乙', 20, 100, 5).replace('<ofd:FillColor Value="0 0 0"/>', '').replace('Font=', 'DrawParam="21" Font=')
    const more = [seen, textObject('丙', 20, 110, 5), textObject('丁', 20, 120, 5)]
    expect(texts([white, ...more], { resources: params })).toEqual(['甲', '丙', '丁'])
    expect(
      texts([`<ofd:PageBlock><ofd:PageBlock>${white.replace('DrawParam="21"', '')}</ofd:PageBlock></ofd:PageBlock>`, ...more], {}),
    ).toHaveLength(4)
  })

  test('graphics stand where they are put, one that draws itself ends', () => {
    const unit = `<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="30" Width="50" Height="50"><ofd:Content>${textObject('总计', 5, 10, 5)}<ofd:CompositeObject ID="31" ResourceID="30" Boundary="0 300 9 9"/></ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`
    const put = '<ofd:CompositeObject ID="32" ResourceID="30" Boundary="20 40 100 100" CTM="2 0 0 2 0 0"/>'
    const [page] = read(ofdOf([[put]], [], { resources: unit })).pages
    expect(page?.runs.map(({ text, box }) => [text, Math.round(box[0]), Math.round(box[3])])).toEqual([['总计', 85, 173]])
  })

  test('what is clipped away is not printed, and its place not blank for certain', () => {
    const clips =
      '<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary="0 0 8 9"><ofd:AbbreviatedData>M0 0L8 0L8 9L0 9C</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>'
    const clipped = textObject('12乙', 20, 50, 5).replace('<ofd:FillColor', `${clips}<ofd:FillColor`)
    const [page] = read(ofdOf([[clipped.replace('12乙', '12乙丙')]])).pages
    expect(page?.runs.map(run => run.text)).toEqual(['12乙'])
    expect(page?.unseen).toHaveLength(1)
    expect(page?.areas?.clips).toHaveLength(1)
  })

  test('what notes write is read, their links, stamps and watermarks are not', () => {
    const note = (type: string, text: string, more = '') =>
      `<ofd:Annot ID="40" Type="${type}" ${more}><ofd:Appearance Boundary="100 100 50 20">${textObject(text, 5, 10, 5)}</ofd:Appearance></ofd:Annot>`
    const notes = [note('Path', '改'), note('Stamp', '章'), note('Watermark', '印'), note('Path', '隐', 'Visible="false"')].join('')
    expect(texts([seen], { notes })).toEqual(['甲', '改'])
  })

  test('steps that are too few are followed by usual ones', () => {
    const short = textObject('行政许可', 20, 50, 5).replace(/DeltaX="[^"]*"/, 'DeltaX="5"')
    expect(read(ofdOf([[short]])).pages[0]?.runs[0]?.box.map(Math.round)).toEqual([57, 129, 113, 143])
  })
})

describe('what cannot be read is said', () => {
  const picture = '<ofd:ImageObject ID="1" Boundary="0 0 210 297" ResourceID="3"/>'
  const letters = Array.from({ length: 150 }, (_, at) =>
    lineObject(at, 50, 1, 1, true).replace('C</', `${'L 1 1 L 0.5 0.2 '.repeat(9)}C</`),
  )

  test.each([
    ['pages that are pictures', [[picture], [picture]], 'scanned', '图片'],
    ['pages that are outlines', [letters], 'scanned', '线条'],
    ['pages with nothing on them', [[]], 'empty', '没有文字'],
  ])('%s', (_, pages, code, words) => {
    expect(readOfd(ofdOf(pages))).toMatchObject({ code, message: expect.stringContaining(words) })
  })

  test('one page of several is named', () => {
    const source = read(ofdOf([[textObject('一、总体情况', 20, 50, 5)], [picture]]))
    expect(source.losses.join()).toContain('第 2 页是图片')
  })

  test('a page that is missing or damaged is named, and the file is broken', () => {
    const whole = ofdOf([[textObject('一', 20, 50, 5)], ['<ofd:TextObject>']])
    expect(read(whole)).toMatchObject({ broken: true, losses: [expect.stringContaining('第 2 页没有读出')] })
  })

  const shapes = (count: number, y: number, said = '') =>
    textObject('一', 20, y, 5).replace(
      /<ofd:TextCode.*?>.*<\/ofd:TextCode>/,
      `<ofd:CGTransform CodePosition="0" CodeCount="1" GlyphCount="${count}"><ofd:Glyphs>3 4</ofd:Glyphs></ofd:CGTransform><ofd:TextCode X="0" Y="5" DeltaX="g ${count - 1} 1">${said}</ofd:TextCode>`,
    )

  test('characters that are shapes only: a page of them, and some on a page', () => {
    expect(readOfd(ofdOf([[shapes(150, 50), shapes(20, 60)]]))).toMatchObject({ code: 'scanned', message: expect.stringContaining('线条') })
    const words = textObject('政府信息公开工作年度报告政府信息公开工作年度报告', 20, 80, 5)
    const source = read(ofdOf([[shapes(3, 50, '□□'), shapes(2, 60, '行政'), words]]))
    expect(source.lines.map(line => line.text.slice(0, 2))).toEqual(['行政', '政府'])
    expect(source.losses.join()).toContain('第 1 页有些字只存了字形')
  })

  test('a picture as large as a table has its place, unless there is print on it', () => {
    const words = [textObject('三、收到和处理政府信息公开申请情况', 20, 50, 5), textObject('四、', 20, 200, 5)]
    const over = '<ofd:ImageObject ID="1" Boundary="20 60 170 60" ResourceID="3"/>'
    expect(read(ofdOf([[...words, over]])).pictures).toEqual([{ line: 1, of: 'picture' }])
    expect(read(ofdOf([[...words, textObject('表', 50, 90, 5), over]])).pictures).toBeUndefined()
  })

  test('files that are attached to a page without a table', () => {
    const attachments = '<ofd:Attachment ID="a" Name="年报.docx"><ofd:FileLoc>年报.docx</ofd:FileLoc></ofd:Attachment>'
    expect(read(ofdOf([[textObject('见附件', 20, 50, 5)]], [], { attachments })).losses.join()).toContain('“年报.docx”')
  })

  test('a locked one, and one without a document', () => {
    expect(readOfd(zipOf({ 'OFD.xml': '<OFD/>', 'Encryptions.xml': '<x/>' }))).toMatchObject({ code: 'encrypted' })
    expect(readOfd(zipOf({ 'OFD.xml': '<OFD/>' }))).toMatchObject({ code: 'damaged' })
  })
})

describe('a scan that was saved as an OFD', () => {
  const scan = Uint8Array.from([0xff, 0xd8, 0xff, 0xd9])
  const picture = (id: number) => `<ofd:ImageObject ID="${id}" Boundary="0 0 210 297" CTM="210 0 0 297 0 0" ResourceID="${id}"/>`
  const listed = (base: string) =>
    `<ofd:MultiMedias>${[7, 8].map(id => `<ofd:MultiMedia ID="${id}" Type="Image"><ofd:MediaFile>${base}${id}.jpg</ofd:MediaFile></ofd:MultiMedia>`).join('')}</ofd:MultiMedias>`
  const fileOf = (pages: readonly string[][], base = '') =>
    ofdOf(pages, [], { resources: listed(base), files: { 'Doc_0/Res/7.jpg': scan, 'Doc_0/Res/8.jpg': scan } })

  test.each(['', 'Res/'])('has its pictures, in the order of its pages, wherever they are said to be: %s', base => {
    expect(picturesOfOfd(fileOf([[picture(8)], [picture(7)]], base))).toEqual({ pictures: [scan, scan], losses: [] })
  })

  test('is none where something else stands on a page, or a picture is not there', () => {
    expect(picturesOfOfd(fileOf([[picture(7)], [textObject('总计', 20, 30, 5)]]))).toBeNull()
    expect(picturesOfOfd(fileOf([[picture(7), textObject('12', 20, 30, 5)]]))).toBeNull()
    expect(picturesOfOfd(fileOf([[picture(7), picture(8)]]))).toBeNull()
    expect(picturesOfOfd(fileOf([[picture(9)]]))).toBeNull()
  })
})
