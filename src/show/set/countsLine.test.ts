import { expect, it } from 'vitest'
import { countSet } from '../../store/set/counts'
import type { EntryTone } from '../../store/set/entries'
import { countsLine } from './countsLine'

const line = (...tones: EntryTone[]) => countsLine(countSet(tones.map(tone => ({ tone }))))

it('one line says how many there are, how they stand, and how many are read', () => {
  expect(line('clean', 'error', 'clean', 'failed', 'waiting')).toBe('5 份：2 份未发现问题，1 份有错误，1 份没有读出，已读 4/5')
})

it('what there is none of is not said, and all being read goes without saying', () => {
  expect(line('clean', 'warning', 'incomplete')).toBe('3 份：1 份未发现问题，1 份有警告，1 份没有读全')
  expect(line('waiting', 'waiting')).toBe('2 份：已读 0/2')
})
