import { expect, it } from 'vitest'
import { withoutNoContent } from './noContent'

it('leaves blank what a program wrote for cells without content', () => {
  const lines = Array.from({ length: 20 }, (_, at) => `| nan | 行政许可 | NaN | ${at} |`)
  expect(withoutNoContent(lines)[3]).toBe('|     | 行政许可 |     | 3 |')
})

it('leaves a few such cells as somebody wrote them', () => {
  const lines = ['| 行政许可 | null |', '| 行政处罚 | 3 |']
  expect(withoutNoContent(lines)).toBe(lines)
})

it('leaves blank such fields of a sheet saved as text', () => {
  const lines = Array.from({ length: 20 }, (_, at) => `行政许可,NaN,None,${at}`)
  expect(withoutNoContent(lines)[3]).toBe('行政许可,   ,    ,3')
})
