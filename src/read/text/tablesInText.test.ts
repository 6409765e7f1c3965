import { expect, test } from 'vitest'
import { tablesInText } from './tablesInText'

const page = (...lines: readonly string[]) => tablesInText(lines.map(text => ({ text })))

test('a text with tables as on web pages is a page, each line around them a paragraph', () => {
  expect(page('## 二、主动公开', '<table>', '<tr><td>规章</td>', '<td>3</td></tr></table>', '三、')).toBe(
    '<meta charset="utf-8"><p>## 二、主动公开</p>\n<table>\n<tr><td>规章</td>\n<td>3</td></tr></table>\n<p>三、</p>',
  )
})

test.each([
  ['words about tables', ['见 <table> 标签']],
  ['a table that does not end', ['<table><tr><td>规章</td></tr>']],
  ['a table without cells', ['<table>', '</table>']],
])('%s make none', (_, lines) => expect(page(...lines)).toBeNull())
