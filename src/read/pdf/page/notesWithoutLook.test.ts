import { expect, it } from 'vitest'
import type { Glyph } from '../../page/glyph'
import { doubtUnderNotes, notesWithoutLook, stampIds } from './notesWithoutLook'

const annotation = (entries: object) => ({ rect: [100, 100, 140, 120], annotationFlags: 4, hasAppearance: false, ...entries })
const notes = (...entries: readonly object[]) => notesWithoutLook(entries.map(annotation) as never, [1, 0, 0, 1, 0, 0])
const textOf = (entries: object) =>
  notes(entries)
    .glyphs.map(({ text }) => text)
    .join('')

it('a field of choice shows what its choice is called, and all of several', () => {
  const options = [{ exportValue: 'a', displayValue: '12' }]
  expect(textOf({ fieldType: 'Ch', fieldValue: ['a'], options })).toBe('12')
  expect(textOf({ fieldType: 'Ch', fieldValue: ['7'], options })).toBe('7')
  expect(textOf({ fieldType: 'Ch', fieldValue: ['a', '7'], options })).toBe('12 7')
  expect(textOf({ fieldType: 'Ch', fieldValue: null, options })).toBe('')
})

it('a figure over which a note without a look writes is in doubt', () => {
  const note = notes({ subtype: 'FreeText', contentsObj: { str: '12' } })
  const digit = (left: number): Glyph => ({
    ...{ text: '7', size: 10, baseline: 118, invisible: false, turn: 0 },
    box: [left, 108, left + 5, 118],
  })
  expect(doubtUnderNotes([digit(110), digit(200)], note).map(({ cut }) => cut === true)).toEqual([true, false])
})

it('stamps, watermarks and signatures stamp the page, and no other note does', () => {
  const all = [
    { id: '1R', subtype: 'Stamp' },
    { id: '2R', subtype: 'Widget', fieldType: 'Sig' },
    { id: '3R', subtype: 'Widget', fieldType: 'Tx' },
    { id: '4R', subtype: 'FreeText' },
  ]
  expect([...stampIds(all.map(annotation) as never)]).toEqual(['1R', '2R'])
})
