import { expect, it } from 'vitest'
import { countSet } from '../../store/set/counts'
import type { EntryTone } from '../../store/set/entries'
import { verdictOf } from '../../store/verdict/verdict'
import { reportWith } from '../../testing/reportWith'
import { countsLine } from './countsLine'

const line = (...tones: EntryTone[]) => countsLine(countSet(tones.map(tone => ({ tone, verdict: null }))))

it('one line says how many there are, how they stand, and how many are read', () => {
  expect(line('clean', 'error', 'clean', 'failed', 'waiting')).toBe('5 份：2 份未发现问题，1 份有错误，1 份没有读出，已读 4/5')
})

it('what there is none of is not said, and all being read goes without saying', () => {
  expect(line('clean', 'warning', 'incomplete')).toBe('3 份：1 份未发现问题，1 份有警告，1 份没有读全')
  expect(line('waiting', 'waiting')).toBe('2 份：已读 0/2')
})

it('a scan all of which was read is no report that was not read whole', () => {
  const judged = { open: [], aside: [], rulesOff: [] }
  const seen = verdictOf({ ...reportWith(), losses: [{ kind: 'seen', pages: [1] }] }, judged, 0)
  const read = { tone: 'incomplete' as const, verdict: { ...seen, readAs: 'seen' as const } }
  expect(countsLine(countSet([read, { tone: 'incomplete', verdict: null }]))).toBe('2 份：1 份没有读全，1 份未发现问题、要对照原文')
})
