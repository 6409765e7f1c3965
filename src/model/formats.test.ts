import { expect, test } from 'vitest'
import { endings, formats, formatsInWords } from './formats'

test('every ending is named once and written as file dialogs want it', () => {
  expect(new Set(endings).size).toBe(endings.length)
  expect(endings.filter(ending => !/^\.[a-z]+$/.test(ending))).toEqual([])
})

test('what is said is what can be chosen', () => {
  expect(formatsInWords.split('、')).toEqual(formats.filter(format => format.endings.length > 0).map(format => format.name))
})
