import { expect, test } from 'vitest'
import { looksSeparated } from './looksSeparated'
import { withoutMarkdown } from './markdown'
import { readText } from './readText'

const read = (...lines: readonly string[]) =>
  withoutMarkdown(readText(new TextEncoder().encode(lines.join('\n')))).lines.map(({ text }) => text)

test('what says how words look is left out of Markdown with tables', () => {
  const rows = [
    '| **信息内容** | <b>本年制发</b> |',
    '| :--- | ---: |',
    '| 1\\.规章 | **12** |',
    '| `处罚` | *3* |',
    '| 许可<br>决定 | 5* |',
    '| 强制 | __7__ |',
    '| 收费 | $8.5$<!-- 万元 --> |',
    '| 文件 | ~~6~~ 5 | 4<sup>1</sup> |',
  ]
  expect(read('**一、总体情况**', ...rows)).toEqual([
    '一、总体情况',
    '| 信息内容 | 本年制发 |',
    '| :--- | ---: |',
    '| 1.规章 | 12 |',
    '| 处罚 | 3 |',
    '| 许可<br>决定 | 5* |',
    '| 强制 | 7 |',
    '| 收费 | 8.5 |',
    '| 文件 | 6 5 | 4 |',
  ])
})

test.each([
  ['[12](https://www.example.invalid/2023/1.html "3")', '12'],
  ['[12](#note)', '12'],
  ['[12](3)', '[12](3)'],
  ['![12](./1.png)', '![12](./1.png)'],
  ['[12]{.mark}', '12'],
  ['==12==', '12'],
])('%s in a cell is shown as %s', (written, shown) => {
  expect(read('| a | b |', '|---|---|', `| 规章 | ${written} |`)[2]?.replace(/\s+/g, ' ')).toBe(`| 规章 | ${shown} |`)
})

test('figures in bold tell Markdown where no line stands under the heads', () => {
  expect(read('规章\t**12**\t**3**', '许可\t**5**\t', '处罚\t**6**\t5*')).toEqual(['规章\t12\t3', '许可\t5\t', '处罚\t6\t5*'])
})

test('any other text stays as it is', () => {
  expect(read('规章 **12**', '------', '| a | b |')).toEqual(['规章 **12**', '------', '| a | b |'])
})

test('the end of &nbsp; parts no fields', () => {
  expect(looksSeparated([{ text: '| &nbsp;1&nbsp; |' }, { text: '| &nbsp;2&nbsp; |' }])).toBe(false)
  expect(looksSeparated([{ text: '甲;1' }, { text: '乙;2' }])).toBe(true)
})

test('a stroke before a minus is none of the figure, though no other mark of Markdown is there', () =>
  expect(read('||信息内容||本年增/减||', '| 行政许可 | \\-6 |')).toEqual(['||信息内容||本年增/减||', '| 行政许可 | -6 |']))
