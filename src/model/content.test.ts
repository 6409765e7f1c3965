import { expect, it } from 'vitest'
import { contentOf } from './content'

it('tells a blank from words, and accuses no cell that was not surely read', () => {
  const kindOf = (cell: Parameters<typeof contentOf>[0]) => contentOf(cell).kind
  expect(kindOf({ text: ' ', value: null, anchor: null })).toBe('blank')
  expect(kindOf({ text: '若干', value: null, anchor: null })).toBe('words')
  expect(kindOf({ text: '0', value: 0, anchor: null })).toBe('number')
  expect(kindOf({ text: '3', value: 3, anchor: null, uncertain: true })).toBe('unsure')
  expect(kindOf({ text: '', value: null, anchor: null, unread: true })).toBe('unsure')
  expect(kindOf(undefined)).toBe('unsure')
})
