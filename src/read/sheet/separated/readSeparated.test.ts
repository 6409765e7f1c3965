import { describe, expect, test } from 'vitest'
import { readText } from '../../text/readText'
import { readSheet } from './readSeparated'

const read = (text: string) => readSheet(readText(new TextEncoder().encode(text)))
const rowsOf = (text: string) => read(text)?.printTables?.[0]?.rows.map(row => row.cells.map(cell => cell.text).join('|'))
const rows = (separator: string) => Array.from({ length: 5 }, (_, at) => ['甲', at, ''].join(separator)).join('\n')

describe('a sheet saved as text', () => {
  test.each(['\t', ',', ';'])('with %j between cells has its cells in their columns', separator => {
    expect(rowsOf(`${rows(separator)}\r\n\r\n`)).toEqual(['甲|0', '甲|1', '甲|2', '甲|3', '甲|4'])
  })

  test('has commas, line ends and quotes within quotes', () => {
    expect(rowsOf(`"甲,""乙""\n丙",1,2\n${rows(',').replace(/,(?=\n|$)/g, ',9')}`)?.[0]).toBe('甲,"乙"丙|1|2')
  })

  test.each([';', '|', '^'])('may say its separator first: %s', separator => {
    expect(rowsOf(`sep=${separator}\r\n${rows(separator)}`)?.[0]).toBe('甲|0')
  })

  test('may have rarer separators, bars where fields are in quotes', () => {
    expect(rowsOf(rows('^'))?.[0]).toBe('甲|0')
    expect(rowsOf(rows('~'))?.[0]).toBe('甲|0')
    expect(rowsOf(`"甲"|"乙"|""\n${rows('|')}`)?.[0]).toBe('甲|乙')
    expect(rowsOf(rows('|'))).toBeUndefined()
  })

  test('may have its fields in single quotes', () => {
    expect(rowsOf(`'甲,乙','','3'\n${rows(',')}`)?.[0]).toBe('甲,乙||3')
    expect(rowsOf(`'甲',1,'it''s'\n${rows(',').replace(/,(?=\n|$)/g, ",'9'")}`)?.[0]).toBe("甲|1|it's")
  })

  test('is without the signs that keep figures from being taken for numbers', () => {
    expect(rowsOf(`甲,'12,"=""3"""\n${rows(',').replace(/,(?=\n|$)/g, ',9')}`)?.[0]).toBe('甲|12|3')
  })

  test('names its cells', () => {
    expect(read(rows(','))?.printTables?.[0]?.rows[1]?.cells[1]?.anchor).toMatchObject({ ref: 'B2', line: 4 })
  })
})

describe('is none where', () => {
  test.each([
    ['rows have different numbers of cells', `${rows('\t')}\n甲\t乙`],
    ['there are too few rows', '甲,1,2\n乙,3,4'],
    ['a quote does not close', `"甲,1,2\n${rows(',')}`],
    ['lines have no separators', '一、总体情况\n二\n三\n四\n五'],
  ])('%s', (_, text) => {
    expect(read(text)).toBeNull()
  })
})
