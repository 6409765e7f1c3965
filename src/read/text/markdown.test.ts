import { expect, test } from 'vitest'
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
  ])
})

test('any other text stays as it is', () => {
  expect(read('规章 **12**', '------', '| a | b |')).toEqual(['规章 **12**', '------', '| a | b |'])
})
