import { expect, it } from 'vitest'
import { foundInWords } from './yearsWords'

it('says what was found between two years, hints too where there is nothing else', () => {
  const none = { error: 0, warning: 0, review: 0, notice: 0 }
  expect(foundInWords(none)).toBe('两年之间未发现问题')
  expect(foundInWords({ ...none, notice: 1 })).toBe('两年之间未发现问题，1 条提示')
  expect(foundInWords({ ...none, error: 1, notice: 2 })).toBe('1 处错误、2 条提示')
})
