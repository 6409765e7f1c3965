import { describe, expect, test } from 'vitest'
import { reconstruct } from '../../reconstruct/reconstruct'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { drawFigures, drawFrom } from '../../testing/printed'
import { lineObject, type OfdLook, ofdOf, reportOfd, textObject } from '../../testing/reportOfd'
import { zipOf } from '../../testing/zipOf'
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

  test('a locked one, and one without a document', () => {
    expect(readOfd(zipOf({ 'OFD.xml': '<OFD/>', 'Encryptions.xml': '<x/>' }))).toMatchObject({ code: 'encrypted' })
    expect(readOfd(zipOf({ 'OFD.xml': '<OFD/>' }))).toMatchObject({ code: 'damaged' })
  })
})
