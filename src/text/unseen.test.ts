import { expect, it } from 'vitest'
import { withoutUnseen } from './unseen'

it.each([
  ['规\u00ad章', '规章'],
  ['\ufeff1\u20602\u200b', '12'],
  ['1\u00a02', '1\u00a02'],
  ['plain 1', 'plain 1'],
])('%j reads %j', (text, seen) => expect(withoutUnseen(text)).toBe(seen))
