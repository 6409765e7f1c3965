import { expect, it } from 'vitest'
import { saidDigits } from './saidDigits'

/** A set of digits as a font shows them, each said to be what `says` has in its place. */
const digits = (says = '0123456789') => [...says].map(unicode => ({ unicode, width: 500, isSpace: false }))

type Glyphs = ReturnType<typeof digits>
const figure = (set: Glyphs, text: string) => [...text].map(digit => set[Number(digit)] as Glyphs[number])

/** Whether what a font says of its digits is wrong, which shows these figures. */
const isWrong = (...figures: Glyphs[]) => {
  const said = saidDigits()
  for (const shown of figures) said.hear('f', shown)
  return said.wrong().has('f')
}

it('a font that says one digit of two glyphs in figures together says what is wrong', () => {
  const threeTwice = digits('0123456739')
  expect(isWrong(figure(threeTwice, '38'))).toBe(true)
  expect(isWrong(figure(threeTwice, '13'), figure(threeTwice, '81'))).toBe(true)
  expect(isWrong(figure(threeTwice, '3'), figure(threeTwice, '8'))).toBe(true)
})

it('a font that shows each digit by one glyph may be right', () => {
  const right = digits()
  expect(isWrong(figure(right, '33'), figure(right, '138'), figure(right, '3'))).toBe(false)
})

it('a font may have two sets of digits, each with figures of its own', () => {
  const [narrow, even] = [digits(), digits()]
  expect(isWrong(figure(narrow, '2024'), figure(even, '402'))).toBe(false)
  expect(isWrong(figure(narrow, '2024'), figure(even, '0'))).toBe(true)
})

it('fonts do not speak of each other', () => {
  const said = saidDigits()
  said.hear('f', figure(digits(), '12'))
  said.hear('g', figure(digits(), '21'))
  expect(said.wrong().size).toBe(0)
})
