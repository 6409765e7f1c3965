import { expect, test } from 'vitest'
import { withoutLineNumbers } from './numberedLines'

const lines = ['一、总体情况', '规章\t3\t\t5', '', '4\t1\t8', ...Array.from({ length: 8 }, (_, at) => `第${at}行`)]
const numbered = (between: string) => lines.map((line, at) => `${String(at + 1).padStart(5)}${between}${line}`)

test.each(['\t', ': ', '│ '])('numbers of lines before "%s" are none of the text', between => {
  expect(withoutLineNumbers(numbered(between))).toEqual(lines)
})

test('a long line may go on without a number', () => {
  const [first = '', ...rest] = numbered('\t')
  expect(withoutLineNumbers([first, '（续）', ...rest])).toEqual([lines[0], '（续）', ...lines.slice(1)])
})

test('figures that do not count the lines stay', () => {
  const rows = Array.from({ length: 20 }, (_, at) => `${at % 5}\t规章`)
  expect(withoutLineNumbers(rows)).toBe(rows)
  const list = ['总体情况', '1: 规章', '2: 许可', '3: 处罚']
  expect(withoutLineNumbers(list)).toBe(list)
})
