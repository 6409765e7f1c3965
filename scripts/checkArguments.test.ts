import { describe, expect, test } from 'vitest'
import { readArguments } from './checkArguments'

describe('the arguments of the headless check', () => {
  test.each([
    ['a.pdf b.pdf', { paths: ['a.pdf', 'b.pdf'], across: false, declared: null }],
    ['--across a.pdf b.pdf a.pdf', { paths: ['a.pdf', 'b.pdf'], across: true, declared: null }],
    [
      '--across a --whole b --parts c d --complete e',
      { paths: ['a', 'b', 'c', 'd', 'e'], across: true, declared: { whole: 'b', parts: ['c', 'd'], complete: true } },
    ],
    ['--parts c --whole b', { paths: ['c', 'b'], across: true, declared: { whole: 'b', parts: ['c'], complete: false } }],
    ['a b --parts a', { paths: ['a', 'b'], across: true, declared: { whole: null, parts: ['a'], complete: false } }],
  ])('%s', (given, read) => expect(readArguments(given.split(' '))).toEqual(read))

  test.each(['', '--across', '--whole a', '--whole --parts b', '--parts', '--complete a', '--unknown a'])('%j makes no sense', given =>
    expect(readArguments(given.split(' ').filter(word => word !== ''))).toBeNull(),
  )
})
