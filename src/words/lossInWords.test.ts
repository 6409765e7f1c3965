import { expect, it } from 'vitest'
import { lossesInWords, lossInWords } from './lossInWords'

it('names the parts that were given, tables by their name and sections by their numeral', () =>
  expect(lossInWords({ kind: 'part-only', form: '2021', parts: ['requests', 5] })).toContain('表三、第五部分'))

it('says of a scan that the rest was not read, not that there is none', () => {
  expect(lossInWords({ kind: 'part-only', form: '2021', parts: ['requests'] })).toContain('这里没有报告的其余部分')
  expect(lossInWords({ kind: 'part-only', form: '2021', parts: ['requests'], seen: true })).toContain('其余部分这里没有，或没有认出')
})

it('counts the cells of a table that could not be told', () =>
  expect(lossInWords({ kind: 'cells-unread', form: '2021', table: 'proceedings', count: 3 })).toContain('表四有 3 个单元格'))

it('says which page comes too early, and after which', () =>
  expect(lossInWords({ kind: 'page-order', page: { page: 4, printed: 2 }, before: { page: 3, printed: 5 } })).toMatch(
    /第 4 页.*2.*第 3 页.*5/,
  ))

it('leaves to a reader what it says itself', () =>
  expect(lossInWords({ kind: 'told', sentence: '第 3 页没有读出。' })).toBe('第 3 页没有读出。'))

it('says how pages that lie twice or out of order were read', () => {
  expect(lossInWords({ kind: 'pages-again', pages: [2, 4, 5] })).toBe('第 2、4—5 页和前面的页相同，只核对一次，请删去多余的页')
  expect(lossInWords({ kind: 'pages-turned', pages: [3, 2, 1] })).toBe('页的先后顺序不对，按第 3、2、1 页的顺序核对，请按页码排好')
  expect(lossInWords({ kind: 'pages-turned', pages: [1, 2, 2, 1] })).toBe('每张纸上并排印着两页，按对折成册后的先后顺序核对')
})

it('says once what is to be done about several losses', () => {
  const seen = { kind: 'seen', pages: [1] } as const
  const unread = { kind: 'cells-unread', form: '2021', table: 'requests', count: 2 } as const
  expect(lossesInWords([seen, unread])).toEqual([
    '扫描件，数字由图像识别（第 1 页）',
    '表三有 2 个单元格没有读出',
    '以上各处，请对照原文核对',
  ])
  // Print with a pasted picture is no scan.
  expect(lossInWords({ ...seen, amid: true })).toBe('数字由图像识别（第 1 页），请对照原文核对')
  expect(lossesInWords([unread])).toEqual(['表三有 2 个单元格没有读出，请对照原文核对'])
})
