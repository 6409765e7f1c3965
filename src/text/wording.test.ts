import { expect, it } from 'vitest'
import { sameWording } from './wording'

it.each(['ལས་རིམ 规章', '规章 قائىدە', 'ᠳᠦᠷᠢᠮ规章'])('%j is 规章, said in another language of its region too', text =>
  expect(sameWording(text, '规章')).toBe(true),
)

it('another wording stays another beside another language', () => expect(sameWording('ལས་རིམ 规定', '规章')).toBe(false))
