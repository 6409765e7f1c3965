import { expect, test } from 'vitest'
import { initialState } from '../state'
import { addFiles, pathIn, unpackFile } from './list'

const incoming = (id: number, name: string) => ({ id, job: id + 100, name, blob: new Blob() })

test('an archive gives way to its files, in its place; a file that could not be unpacked says why', () => {
  const state = addFiles(initialState, [incoming(1, '全部.zip'), incoming(2, 'a.txt')])
  const failure = { code: 'damaged', message: '' } as const
  const next = unpackFile(state, 101, [{ ...incoming(3, 'x.pdf'), failure }, incoming(4, 'a.txt')])
  expect(next.files.map(({ id, name, state }) => `${id} ${name} ${state}`)).toEqual(['3 x.pdf failed', '4 a.txt queued', '2 a.txt queued'])
  expect(next.open).toBe(4)
})

test('an archive that is gone gives way to nothing', () => {
  expect(unpackFile(initialState, 1, [incoming(3, 'x.pdf')])).toBe(initialState)
})

test('a file of an archive that stood in a folder has that folder in its path; of one that was opened alone, the path in it', () => {
  expect(pathIn('青石县/县直/三个局.zip', '统计局.docx')).toBe('青石县/县直/三个局.zip/统计局.docx')
  expect(pathIn('三个局.zip', '三个局/统计局.docx')).toBe('三个局/统计局.docx')
})
