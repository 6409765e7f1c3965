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

test('any other text stays as it is', () => {
  expect(read('规章 **12**', '------', '| a | b |')).toEqual(['规章 **12**', '------', '| a | b |'])
})

test('the end of &nbsp; parts no fields', () => {
  expect(looksSeparated([{ text: '| &nbsp;1&nbsp; |' }, { text: '| &nbsp;2&nbsp; |' }])).toBe(false)
  expect(looksSeparated([{ text: '甲;1' }, { text: '乙;2' }])).toBe(true)
})
