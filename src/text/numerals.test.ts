import { expect, it } from 'vitest'
import { parseHan, parseSmall, parseYear } from './numerals'

it.each([
  ['二百三十六', 236],
  ['一千零五', 1005],
  ['两千', 2000],
  ['十二', 12],
  ['三十', 30],
  ['一万二千零三', 12003],
  ['百千', null],
  ['二三', null],
])('%s is %s', (text, value) => expect(parseHan(text)).toBe(value))

it.each([
  ['2023', 2023],
  ['二〇二三', 2023],
  ['二零二三', 2023],
  ['二三', null],
  [undefined, null],
])('%s is the year %s', (text, year) => expect(parseYear(text)).toBe(year))

it.each([
  ['31', 31],
  ['三十一', 31],
  ['十二', 12],
  ['元', null],
])('%s is the day %s', (text, day) => expect(parseSmall(text)).toBe(day))
