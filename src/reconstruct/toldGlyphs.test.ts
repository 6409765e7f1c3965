import { expect, it } from 'vitest'
import type { SourceDocument } from '../model/source'
import { withToldGlyphs } from './toldGlyphs'

/** A page of lines in one font that does not say what it shows for some characters; each of them has one glyph. */
const printed = (unnamed: string, ...texts: readonly string[]): SourceDocument => {
  const runs = texts.map((text, index) => ({
    text: [...text].map(character => (unnamed.includes(character) ? '\ufffd' : character)).join(''),
    box: [50, 50 + 20 * index, 50 + 10 * text.length, 60 + 20 * index] as const,
    size: 10,
    line: index + 1,
    start: 0,
    unknown: [...text].filter(character => unnamed.includes(character)).map(character => `f1 ${character}`),
  }))
  const lines = runs.map(({ text }) => ({ text, page: 1, sheet: 0 }))
  return { kind: 'pdf', pages: [{ number: 1, width: 600, height: 800, turn: 0, runs, rulings: [] }], lines, losses: [] }
}

const toldOf = (source: SourceDocument) => {
  const { lines, pages } = withToldGlyphs(source)
  expect(pages[0]?.runs.map(({ text }) => text)).toEqual(lines.map(({ text }) => text))
  return lines.map(({ text }) => text)
}

it('the wording of the form tells what glyphs show, in all of the document', () => {
  expect(toldOf(printed('四信息公复', '四、政府信息公开行政复议、行政诉讼情况', '公开的信息', '复议后起诉'))).toEqual([
    '四、政府信息公开行政复议、行政诉讼情况',
    '公开的信息',
    '复议后起诉',
  ])
})

it('what is told of some glyphs tells others', () => {
  expect(toldOf(printed('信息度', '青石县2023年政府信息公开工作年度报告', '信息内容'))[0]).toBe('青石县2023年政府信息公开工作年度报告')
})

it('glyphs of which print of the form does not tell enough stay unknown', () => {
  expect(toldOf(printed('果维纠', '结果维', '结果纠', '效果'))).toEqual(['结\ufffd\ufffd', '结\ufffd\ufffd', '效\ufffd'])
  expect(toldOf(printed('自然人', '自然人', '本单位'))).toEqual(['\ufffd\ufffd\ufffd', '本单位'])
})

it('figures are never told by their place in a label', () => {
  expect(toldOf(printed('1', '1.属于国家秘密', '11'))).toEqual(['\ufffd.属于国家秘密', '\ufffd\ufffd'])
})

it('two glyphs of a font that both seem to show one character are not told', () => {
  const source = printed('信网', '政府信息公开平台建设', '政府网息公开平台建设')
  expect(toldOf(source)).toEqual(['政府\ufffd息公开平台建设', '政府\ufffd息公开平台建设'])
})
