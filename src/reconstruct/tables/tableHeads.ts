/** The words by which a table's head is told where its section heading is missing or another table follows. */
import type { TableKey } from '../../statute/form'
import type { PrintLine } from '../outline/printLines'

/** Words that only a table's head has: with them a table is found where its section heading is missing. */
export const starts: Record<TableKey, RegExp> = {
  proactive: /第二十条第|信息内容|本年制发件数|本年新制作数量/,
  requests: /勾稽关系|申请人情况|本年新收政府信息公开申请数量/,
  proceedings: /行政复议.{0,4}行政诉讼|未经复议直接起诉|结果维持.{0,4}结果纠正/,
}

/** The text of a line that may be head of a table, without blanks and bars; null for a sentence or a long line. */
export const headText = (line: PrintLine): string | null => {
  if (/[。；]/.test(line.text)) return null
  const text = compact(line)
  return text.length < 80 ? text : null
}

export const isHead = (key: TableKey, line: PrintLine): boolean => {
  const text = headText(line)
  return text !== null && starts[key].test(text)
}

/** The text of a line without blanks and bars. */
export const compact = (line: PrintLine) => line.text.replace(/[\s\u3000|｜│┃║*#]+/g, '')
