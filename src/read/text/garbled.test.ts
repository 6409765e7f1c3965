import { expect, test } from 'vitest'
import { sniff } from '../sniff'
import { decodeText } from './decode'
import { isGarbled } from './garbled'
import { readText } from './readText'

const lines = ['一、总体情况', '2024年，青石县政府主动公开信息 12 条，收到政府信息公开申请 3 件。', '二、主动公开政府信息情况']
const utf8 = (text: string) => new TextEncoder().encode(text)
const gb = Uint8Array.of(0xc7, 0xe0, 0xca, 0xaf, 0xcf, 0xd8, 0x32, 0x30, 0x32, 0x34, 0xc4, 0xea, 0xb1, 0xa8, 0xb8, 0xe6, 0x0a)

test.each(['windows-1252', 'gb18030'])('UTF-8 that was once read as %s is told, and said what to do about', encoding => {
  const garbled = lines.map(line => new TextDecoder(encoding).decode(utf8(line)))
  expect(garbled.map(isGarbled)).toEqual([true, true, true])
  expect(sniff(utf8(garbled.join('\n')))).toMatchObject({ code: 'damaged', message: expect.stringMatching(/乱码.*请.+。$/) })
})

test('GB18030 that was once read as Western, or as UTF-8 and then as GBK, is told', () => {
  expect(isGarbled(new TextDecoder('windows-1252').decode(gb))).toBe(true)
  expect(isGarbled(new TextDecoder('gb18030').decode(utf8(new TextDecoder().decode(gb))))).toBe(true)
})

test('good text is not taken for garbled', () => {
  expect(
    [...lines, 'R&D 投入 3 万元——“十四五”…', 'École • naïve', '§ 3 × 2 = 6 ±1', '锛制品厂', '规章\xa0\xa0\xa0\xa00\xa0\xa0\xa0\xa03'].map(
      isGarbled,
    ),
  ).not.toContain(true)
})

test('a word with accented letters in it, alone on its line, is what a dump of a Word file makes of Chinese', () => {
  expect(['NÅ`b_', 'ÕUl‹_'].map(isGarbled)).toEqual([true, true])
  expect(['2024年É号', 'Évaluation annuelle', '±1'].map(isGarbled)).toEqual([false, false, false])
})

test('a few garbled lines are a loss, and the rest is read', () => {
  const source = readText(utf8([...lines, '锟斤拷锟斤拷'].join('\n')))
  expect(source.lines).toHaveLength(4)
  expect(source.losses).toEqual([expect.stringContaining('有 1 行是乱码')])
})

test('lines of two encodings are each read in their own, and it is said', () => {
  const [first, second] = [utf8(`${lines[1]}\n`), utf8(`${lines[2]}\n`)]
  const mixed = Uint8Array.from([...first, ...gb, ...second, ...gb, ...gb])
  expect(decodeText(mixed).text).toBe(`${lines[1]}\n青石县2024年报告\n${lines[2]}\n青石县2024年报告\n青石县2024年报告\n`)
  expect(readText(mixed).losses).toEqual([expect.stringContaining('两种文字编码')])
})
