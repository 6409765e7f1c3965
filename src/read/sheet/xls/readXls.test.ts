import { describe, expect, test } from 'vitest'
import { joinChunks } from '../../../model/joinChunks'
import { oleFile } from '../../../testing/oleFile'
import {
  type Bytes,
  formulaRecord,
  long,
  numberRecord,
  record,
  short,
  textRecord,
  wide,
  wideText,
  xlsFile,
  xlsStream,
} from '../../../testing/xlsFile'
import { openContainer } from '../../ole/container'
import { readXls } from './readXls'

const sourceOf = (bytes: Uint8Array) => {
  const container = openContainer(bytes)
  if (!container) throw new Error('no container')
  return readXls(container)
}
const sheet = (...records: readonly Bytes[]) => ({ name: 'Sheet1', records: records.flat() })
const rowsOf = (records: readonly Bytes[], shared: readonly Bytes[] = []) =>
  sourceOf(xlsFile({ sheets: [sheet(...records)], shared: shared.flat() })).printTables?.[0]?.rows.map(row =>
    row.cells.map(({ text, uncertain }) => `${text}${uncertain ? '?' : ''}`).join('|'),
  )

const style = (font: number, format: number) => record(0x00e0, short(font), short(format), Array(16).fill(0))
const font = (struck = 0, raised = 0) => record(0x0031, short(200), short(struck), short(0), short(400), short(raised), Array(6).fill(0))
const format = (number: number, code: string) => record(0x041e, short(number), wideText(code))
const shared = (row: number, column: number, text: number) => record(0x00fd, short(row), short(column), short(0), long(text))

describe('numbers', () => {
  test('stand in whole doubles, in short ones, and several in a record', () => {
    const whole = (value: number, hundredth = 0) => long((value << 2) | 2 | hundredth)
    const several = record(0x00bd, short(0), short(3), short(0), whole(7), short(0), whole(-8), short(4))
    const half = record(0x027e, short(0), short(2), short(0), long(0x3fe00000))
    const hundredths = record(0x027e, short(0), short(1), short(0), whole(1234, 1))
    expect(rowsOf([numberRecord(0, 0, 15682.07), hundredths, half, several])).toEqual(['15682.07|12.34|0.5|7|-8'])
  })

  test('are shown in the format that they have', () => {
    const styles = [format(176, '0_ '), format(177, '0;-0;;@'), style(0, 0), style(0, 176), style(0, 3), style(0, 177)]
    expect(
      rowsOf([numberRecord(0, 0, 5, 1), numberRecord(0, 1, 1627, 2), numberRecord(0, 2, 0, 3), numberRecord(0, 3, 4, 3)], styles),
    ).toEqual(['5|1,627|?|4'])
  })

  test('that do not show are said, and are no blanks', () => {
    const hidesZeros = record(0x023e, short(0x06a6), Array(16).fill(0))
    const source = sourceOf(xlsFile({ sheets: [sheet(hidesZeros, textRecord(0, 0, '甲'), numberRecord(0, 1, 0), numberRecord(0, 2, 3))] }))
    expect(source.printTables?.[0]?.rows[0]?.cells.map(({ text, crowded }) => `${text}${crowded ? '?' : ''}`)).toEqual(['甲', '?', '3'])
    expect(source.losses).toEqual([
      '工作表“Sheet1”有 1 个单元格填了数（如 0）却不显示，打印出来是空白，请把数字格式、字体颜色或“显示零值”改为显示后再核对。',
    ])
  })
})

test('white figures on white are no blanks', () => {
  const white = record(0x0031, short(200), short(0), short(9), short(400), short(0), Array(6).fill(0))
  const filled = record(0x00e0, short(0), short(0), Array(12).fill(0), short(1 << 10), short(18))
  expect(rowsOf([numberRecord(0, 0, 5, 0), numberRecord(0, 1, 6, 1)], [white, style(0, 0), filled])).toEqual(['?|6'])
})

describe('texts', () => {
  test('are shared, and go on in further records, there stored in another way', () => {
    const strings = record(0x00fc, long(2), long(2), short(2), [1], wide('规章'), short(4), [0], [0x31, 0x32])
    const goesOn = record(0x003c, [1], wide('件。'))
    expect(rowsOf([shared(0, 0, 0), shared(0, 1, 1), shared(0, 2, 9)], [strings, goesOn])).toEqual(['规章|12件。|?'])
  })

  test('are lost where their record is damaged: then nothing is said to be missing', () => {
    const strings = (count: number, ...more: readonly number[]) => record(0x00fc, long(2), long(count), short(2), [1], wide('规章'), more)
    const read = (texts: Bytes) => sourceOf(xlsFile({ sheets: [sheet(shared(0, 0, 0))], shared: texts }))
    expect(read(strings(1))).not.toHaveProperty('broken')
    for (const texts of [strings(2), strings(1, 0, 0, 0)]) {
      expect(read(texts).broken).toBe(true)
      expect(read(texts).losses.join()).toContain('文字有一部分没有读出')
    }
  })

  test('leave out what is struck out, marks of notes, and readings', () => {
    const rich = record(
      ...([0x00fc, long(1), long(1), short(4), [0x0d], short(2), long(6), wide('1253')] as const),
      ...([short(2), short(5), short(3), short(1), [1, 2, 3, 4, 5, 6]] as const),
    )
    // There is no font 4: 5 is the fifth one.
    const fonts = [font(), font(0, 1), font(), font(), font(8)]
    expect(rowsOf([shared(0, 0, 0), numberRecord(0, 1, 1)], [...fonts, rich])).toEqual(['12?|1'])
    expect(rowsOf([textRecord(0, 0, '12', 1), numberRecord(0, 1, 1)], [...fonts, style(0, 0), style(5, 0)])).toEqual(['?|1'])
  })

  test('are results of formulas too, truth values and errors as well', () => {
    const word = (kind: number, value: number): Bytes => [kind, 0, value, 0, 0, 0, 0xff, 0xff]
    const cells = [
      ...[formulaRecord(0, 0, 12), formulaRecord(0, 1, word(0, 0)), record(0x04bc, [0, 0]), record(0x0207, wideText('无'))],
      ...[formulaRecord(0, 2, word(1, 1)), formulaRecord(0, 3, word(2, 23)), record(0x0205, short(0), short(4), short(0), [0, 0])],
    ]
    expect(rowsOf(cells)).toEqual(['12|无|TRUE|#REF!|FALSE'])
  })

  test('and numbers of formulas that are worked out on opening are not in the file', () => {
    const source = sourceOf(xlsFile({ sheets: [sheet(textRecord(0, 0, '甲'), formulaRecord(0, 1, 0, 3))] }))
    expect(source.losses.join()).toContain('1 个公式没有保存计算结果')
  })
})

describe('sheets', () => {
  test('have merged cells, and leave out hidden rows and columns, which is said', () => {
    const merge = record(0x00e5, short(1), short(0), short(1), short(0), short(0))
    const hiddenRow = record(0x0208, short(2), Array(10).fill(0), short(0x20), short(0))
    const hiddenColumn = record(0x007d, short(3), short(3), short(2000), short(0), short(1), short(0))
    const cells = [textRecord(0, 0, '甲'), numberRecord(0, 1, 1), numberRecord(1, 1, 2), numberRecord(2, 1, 9), numberRecord(0, 3, 8)]
    const source = sourceOf(xlsFile({ sheets: [sheet(merge, hiddenRow, hiddenColumn, ...cells)] }))
    expect(source.printTables?.[0]?.rows.map(row => row.cells.map(cell => `${cell.text} ${cell.anchor?.ref}`))).toEqual([
      ['甲 Sheet1!A1', '1 Sheet1!B1'],
      ['2 Sheet1!B2'],
    ])
    expect(source.leftOut).toEqual(['工作表“Sheet1”有隐藏的行或列，没有读取，请取消隐藏后核对。'])
  })

  test('that are hidden, or charts, are left out; charts in them are no sheets', () => {
    const chart = [...record(0x0809, short(0x0600), short(0x20), Array(12).fill(0)), ...numberRecord(5, 5, 5), ...record(0x000a)]
    const sheets = [
      { name: '旧', records: numberRecord(0, 0, 5), state: 2 as const },
      { name: '图', records: numberRecord(0, 0, 6), kind: 2 },
      sheet(textRecord(0, 0, '甲'), chart, numberRecord(0, 1, 1)),
    ]
    const source = sourceOf(xlsFile({ sheets }))
    expect(source.lines.map(line => line.text)).toEqual(['甲', '1'])
    expect(source.leftOut).toEqual(['工作表“旧”是隐藏的，没有读取，请对照原文件核对。'])
  })

  test('show the text of boxes over them, and have pictures where they may be a table', () => {
    const drawing = (top: number, bottom: number, right: number) =>
      record(
        0x00ec,
        [0x00, 0x00],
        short(0xf010),
        long(18),
        [short(0), short(0), short(0), short(top), short(0), short(right), short(0), short(bottom), short(0)].flat(),
      )
    const box = [...record(0x01b6, Array(10).fill(0), short(4), Array(6).fill(0)), ...record(0x003c, [1], wide('一、\r依'))]
    const picture = record(0x005d, short(0x15), short(0x12), short(8), Array(16).fill(0))
    const source = sourceOf(
      xlsFile({
        sheets: [
          sheet(
            textRecord(0, 0, '甲'),
            textRecord(5, 0, '乙'),
            drawing(2, 4, 3),
            box,
            drawing(6, 30, 9),
            picture,
            drawing(9, 9, 1),
            picture,
          ),
        ],
      }),
    )
    expect(source.lines.map(line => line.text)).toEqual(['甲', '一、', '依', '乙'])
    expect(source.pictures).toEqual([{ line: 4, of: 'picture' }])
  })
})

describe('what cannot be read', () => {
  test.each([
    ['a password', { shared: record(0x002f, short(1)) }, 'encrypted'],
    ['the format of Excel 95', { version: 0x0500 }, 'unsupported'],
    ['no sheet', { sheets: [] }, 'damaged'],
  ])('a workbook with %s is told', (_, more, code) => {
    expect(() => sourceOf(xlsFile({ sheets: [sheet(numberRecord(0, 0, 1))], ...more }))).toThrow(code)
  })

  test('a workbook that is cut off is damaged, wherever it is', () => {
    const whole = xlsStream({ sheets: [sheet(...Array.from({ length: 400 }, (_, row) => numberRecord(row, 0, row)))] })
    for (const share of [0.1, 0.5, 0.99])
      expect(() => sourceOf(oleFile({ Workbook: whole.subarray(0, Math.floor(whole.length * share)) }))).toThrow('damaged')
  })

  test('cells without number are refused', () => {
    const cells = Array.from({ length: 1300 }, () => [...short(0), ...long(2)]).flat()
    const row = Uint8Array.from(record(0x00bd, short(0), short(0), cells, short(1299)))
    // Without the record that ends it.
    const begun = xlsStream({ sheets: [sheet()] }).subarray(0, -4)
    const stream = joinChunks([begun, ...Array<Uint8Array>(240).fill(row)], begun.length + 240 * row.length)
    expect(() => readXls({ names: ['Workbook'], read: () => stream })).toThrow('too-large')
  })
})
