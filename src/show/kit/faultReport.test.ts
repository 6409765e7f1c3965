import { expect, test, vi } from 'vitest'
import { readyFile } from '../../testing/readyFile'
import { faultReport } from './faultReport'

test('a report of a fault tells kinds and sizes of the files, never their names or words', () => {
  vi.stubGlobal('__VERSION__', '0.0.0')
  const ready = readyFile()
  const failed = {
    id: 9,
    name: '机密.pdf',
    blob: new Blob(['机密内容']),
    state: 'failed' as const,
    failure: { code: 'damaged' as const, message: '' },
  }
  const report = faultReport('TypeError', [ready, failed], 'Browser/1')
  expect(report).toContain('文件 2 个')
  expect(report).toContain('damaged 1 KB')
  for (const word of [ready.name, '机密', ready.outcome.report.agency ?? '?']) expect(report).not.toContain(word)
})
