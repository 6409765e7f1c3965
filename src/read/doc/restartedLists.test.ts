import { expect, test } from 'vitest'
import type { ListUse } from '../office/listCounter'
import { countRestarted } from './restartedLists'

const list = (id: string, text = '%1.'): ListUse => ({
  ...{ id, kind: id, startsAt: new Map() },
  levels: [{ start: 1, format: 'decimal', text, restart: null, legal: false }],
})
const numbers = (...lists: readonly ListUse[]) => {
  const next = countRestarted()
  return lists.map(use => next(use, 0)).join(' ')
}

test('a list goes on from the copy that holds its first paragraph, each time it begins anew', () => {
  expect(numbers(list('8'), list('8'), list('13'), list('8'), list('8'), list('14'), list('8'))).toBe('1. 2. 1. 2. 3. 1. 2.')
})

test('lists of their own count for themselves: one of another look, one written earlier, one of several paragraphs', () => {
  expect(numbers(list('13', '%1、'), list('8'))).toBe('1、 1.')
  expect(numbers(list('8'), list('13'))).toBe('1. 1.')
  expect(numbers(list('13'), list('13'), list('8'))).toBe('1. 2. 1.')
})
