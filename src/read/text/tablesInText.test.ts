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

test('tables of forums and those whose tags are escaped are such tables', () => {
  expect(page('[table][tr][td]规章[/td][td]3[/td][/tr][/table]')).toContain('<table><tr><td>规章</td><td>3</td></tr></table>')
  expect(
    page('[table=98%]', '[tr][td=2,3][align=center][b]规章[/b][/align][/td][td=60]3[/td][td rowspan=2]4[/td][/tr]', '[/table]'),
  ).toContain('<tr><td colspan="2" rowspan="3">规章</td><td>3</td><td rowspan=2>4</td></tr>')
  expect(page('&lt;table border=&quot;1&quot;&gt;&lt;tr&gt;&lt;td colspan="2"&gt;规章&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;')).toContain(
    '<table border="1"><tr><td colspan="2">规章</td></tr></table>',
  )
})

test('tables of wikis are such tables, with the spans of their cells', () => {
  const wiki = ['{| class="wikitable"', '|-', '| colspan="2" | 规章', '|-', '| 许可 || 3', '|}', '五、']
  expect(page(...wiki)).toBe(
    '<meta charset="utf-8"><table>\n<tr>\n<td colspan="2"> 规章</td>\n<tr>\n<td> 许可 </td><td> 3</td>\n</table>\n<p>五、</p>',
  )
})

test('tables of AsciiDoc with merged cells are such tables, a figure before the mark of the next cell kept apart from it', () => {
  expect(page('|===', '4+| 第二十条', '.2+| 规章 | 3 2+|-9', '|===', '五、')).toBe(
    '<meta charset="utf-8"><table>\n<tr><td colspan="4" rowspan="1"> 第二十条</td>\n<tr><td colspan="1" rowspan="2"> 规章 </td><td colspan="1" rowspan="1"> 3</td><td colspan="2" rowspan="1">-9</td>\n</table>\n<p>五、</p>',
  )
  expect(page('|===', '| 规章 | 3', '|===')).toBeNull()
})

test('figures of such tables in marks of Markdown are shown without them', () =>
  expect(page('<table><tr><td>**规章**</td><td>$3$</td><td>5*</td></tr></table>')?.replace(/ /g, '')).toContain(
    '<table><tr><td>规章</td><td>3</td><td>5*</td></tr></table>',
  ))
