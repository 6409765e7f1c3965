import { expect, it } from 'vitest'
import { isDashes, isRule } from './bars'

it.each(['----------', '===== ====', '————————', '+------+---+'])('%s parts rows', line => expect(isRule(line)).toBe(true))

it.each(['——', '- - - - - - -', '—— —— —— ——', '__ 3 __', '处罚 ------', ''])('%s does not', line => expect(isRule(line)).toBe(false))

it('a dash a cell may part rows or be figures of nothing', () => {
  expect(['|-|-|', '- - -', '-\t-', '| - |'].every(isDashes)).toBe(true)
  expect(['|---|---|', '|:-:|-|', '| |', '|-|2|', '+-+-+'].some(isDashes)).toBe(false)
})
