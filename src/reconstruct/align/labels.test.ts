import { expect, it } from 'vitest'
import { squash } from './labels'

it('a label is its Chinese alone where it is said in another language of its region too', () => {
  expect(squash('ལས་རིམ། 1.属于国家秘密')).toBe(squash('1.属于国家秘密'))
  expect(squash('ནང་བྱུང')).toBe('')
})
