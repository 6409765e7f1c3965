/** A built table with a column more at its right, as offices add 备注 or 上年数. */
import type { BuiltTable } from './marked'

/**
 * @param head over the column; it spans the rows of the head, and stands anew in each block of a table that has several.
 * @param content of the n-th row of figures.
 */
export const withColumn = (table: BuiltTable, head: string, content: (row: number) => string): BuiltTable => {
  const rows = table.findIndex(hasFigures)
  let count = 0
  return table.map((row, index) => {
    if (hasFigures(row)) return [...row, { text: content(count++) }]
    const [first] = row
    if (first && row.length === 1) return [{ ...first, columns: (first.columns ?? 1) + 1 }]
    if (first?.text === '信息内容') return [...row, { text: head }]
    return index === 0 ? [...row, { text: head, rows }] : row
  })
}

const hasFigures = (row: BuiltTable[number]): boolean => row.some(({ text }) => /^\d+$/.test(text))
