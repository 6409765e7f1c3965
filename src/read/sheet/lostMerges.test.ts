import { describe, expect, test } from 'vitest'
import { lostMerges } from './lostMerges'

/** Merges as row:from-to. */
const merges = (text: string) =>
  lostMerges(text.split('\n').map(line => line.split(','))).map(
    ({ rowFrom, columnFrom, columnTo }) => `${rowFrom}:${columnFrom}-${columnTo}`,
  )

describe('merged cells of a sheet saved as text', () => {
  test('lie over the columns in which nothing stands, in their own table only', () => {
    expect(merges('甲,,乙,丙\n一,,1,2\n题,,,\n甲,乙,丙,丁\n一,1,2,3')).toEqual(['0:0-2', '1:0-2'])
  })

  test('never lie over a column with a head or a figure', () => {
    expect(merges('甲,乙,丙,丁\n一,1,,2\n二,,,3')).toEqual([])
    expect(merges('甲,乙,,丁\n一,1,5,2\n二,,,3')).toEqual([])
  })

  test('are none where no head tells the columns', () => {
    expect(merges('一,1,,2\n二,3,,4')).toEqual([])
  })

  test('keep a row left blank in its table', () => {
    expect(merges('甲,,乙,丙\n一,,1,2\n二,,,\n三,,3,4')).toEqual(['0:0-2', '1:0-2', '2:0-2', '3:0-2'])
  })

  test('let a head over two begin one column too early', () => {
    expect(merges('子,,丑,,\n甲,乙,,丙,丁\n1,2,,3,4')).toEqual(['0:2-4', '1:1-3', '2:1-3'])
  })
})
