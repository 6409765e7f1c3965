import { expect, test } from 'vitest'
import { tableToText } from './tableToText'

test('cells are parted by tabs, rows by breaks; tags, comments and entities are made plain', () => {
  const html =
    '<style>td{}</style><table><!--StartFragment--><tr height=18><td class=x>1<br>2</td><TH> a&nbsp;&lt;b&#33; </TH></tr><tr><td></td><td>3</td></tr></table>'
  expect(tableToText(html)).toBe('1 2\ta <b!\n\t3')
})

test('what is no table gives nothing', () => {
  expect(tableToText('<p>1</p>')).toBe('')
})
