import { expect, it } from 'vitest'
import { withoutUnseen } from './unseen'

it.each([
  ['规\u00ad章', '规章'],
  ['\ufeff1\u20602\u200b', '12'],
  ['1\u00a02', '1\u00a02'],
  ['plain 1', 'plain 1'],
])('%j reads %j', (text, seen) => expect(withoutUnseen(text)).toBe(seen))

it.each([
  ['\u202d13\u202c', '13'],
  ['1\ufe0f', '1'],
])('%j reads %j, as it is copied from a workbook or an editor', (text, seen) => expect(withoutUnseen(text)).toBe(seen))

it('keeps what turns the direction of writing: the figure is shown as another one', () =>
  expect(withoutUnseen('\u202e54321\u202c')).toMatch(/^\u202e/))
