import { describe, expect, test } from 'vitest'
import { MAX_LINES } from '../limits'
import { Refusal } from '../refusal'
import { decodeText, isReadableText } from './decode'
import { readText } from './readText'

const sentence = '青石县人民政府2024年政府信息公开工作年度报告\n一、总体情况\n收到申请 12 件，办结 12 件。'
const utf8 = new TextEncoder().encode(sentence)

const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return bytes
}

/** 青石县2024年报告 in GB18030. */
const gb = Uint8Array.of(0xc7, 0xe0, 0xca, 0xaf, 0xcf, 0xd8, 0x32, 0x30, 0x32, 0x34, 0xc4, 0xea, 0xb1, 0xa8, 0xb8, 0xe6)

describe('the encoding is found', () => {
  test('UTF-8 with and without a byte order mark', () => {
    expect(decodeText(utf8)).toEqual({ text: sentence, encoding: 'utf-8', lost: 0 })
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8)).text).toBe(sentence)
  })

  test.each([true, false])('UTF-16 with and without a byte order mark, little endian: %s', littleEndian => {
    expect(decodeText(utf16(sentence, littleEndian)).text).toBe(sentence)
    expect(decodeText(utf16(`\ufeff${sentence}`, littleEndian)).text).toBe(sentence)
  })

  test.each([true, false])('UTF-16 of Chinese characters only, so without a zero byte, little endian: %s', littleEndian => {
    const title = '青石县人民政府政府信息公开工作年度报告，收到和处理政府信息公开申请情况'
    expect(decodeText(utf16(title, littleEndian)).text).toBe(title)
  })

  test('GB18030, also behind a long stretch of ASCII', () => {
    expect(decodeText(gb)).toEqual({ text: '青石县2024年报告', encoding: 'gb18030', lost: 0 })
    const ascii = '-'.repeat(200_001)
    const long = new Uint8Array(ascii.length + gb.length)
    long.set(new TextEncoder().encode(ascii))
    long.set(gb, ascii.length)
    expect(decodeText(long).encoding).toBe('gb18030')
  })

  test('a UTF-8 file cut inside a character stays UTF-8 and loses nothing else', () => {
    for (const cut of [1, 2]) expect(decodeText(utf8.subarray(0, utf8.length - 3 - cut))).toMatchObject({ encoding: 'utf-8', lost: 0 })
  })

  test('a broken byte in UTF-8 is counted, and the rest is read', () => {
    const broken = Uint8Array.from(utf8)
    broken[4] = 0x41
    const read = readText(broken)
    expect(read.lines[1]?.text).toBe('一、总体情况')
    expect(read.losses).toHaveLength(1)
  })
})

test('a table drawn of characters is text', () => {
  expect(isReadableText('├──────┼──────┤\n│ 规章 │ 0 │\n'.repeat(50))).toBe(true)
})

describe('lines', () => {
  test('every line end of every system, and page breaks', () => {
    const read = readText(new TextEncoder().encode('一\r\n二\r三\n四\f五\u2028六'))
    expect(read.lines.map(line => line.text)).toEqual(['一', '二', '三', '四', '五', '六'])
  })

  test('tabs and blanks stay, since they part the cells', () => {
    expect(readText(new TextEncoder().encode('规章\t0\t\t0\t')).lines[0]?.text).toBe('规章\t0\t\t0\t')
  })

  test('3 MB are read in time that grows with the length, not with its square', () => {
    const bytes = new TextEncoder().encode('行政许可\t12\t0\t0\n'.repeat(150_000))
    expect(readText(bytes).lines.length).toBe(150_001)
  })
})

test('a text of more lines than any reports have together is refused', () => {
  const lines = new TextEncoder().encode('行\n'.repeat(MAX_LINES + 1))
  expect(() => readText(lines)).toThrow(Refusal)
  expect(readText(lines.subarray(0, 4 * MAX_LINES - 4)).lines).toHaveLength(MAX_LINES)
})
