import { expect, it } from 'vitest'
import { isBare } from './isBare'
import { normalizeWording } from './wording'

it.each(['', '行政许可', '0', '2021', 'xz2-A', '(一)'])('takes %j for words and figures that stay as they are', text => {
  expect(isBare(text)).toBe(true)
  expect(normalizeWording(text)).toBe(text)
})

it.each(['（一）', '1,627', '１２', '行政 许可', '5.', '“无”', '〇', '\n', '件\u3000'])('leaves %j to be made plain', text => {
  expect(isBare(text)).toBe(false)
})
