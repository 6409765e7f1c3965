import { expect, test } from 'vitest'
import type { Output } from '../src/model/output'
import { exitCode } from './validateFile'

test('exit codes: unreadable beats errors, errors beat clean', () => {
  const head = { schema: 'gouji/1', source: { name: '', kind: 'text', bytes: 1 } } as const
  const report = { title: null, agency: null, year: null, form: '2021', cells: {}, tables: {}, sections: [] } as const
  const ms = { read: 0, rebuild: 0, check: 0 }
  const clean: Output = { ...head, report, findings: [], summary: { error: 0, warning: 1, review: 0, notice: 0 }, ms }
  const wrong: Output = { ...clean, summary: { error: 1, warning: 0, review: 0, notice: 0 } }
  const failed: Output = { ...head, failure: { code: 'empty', message: '' } }
  const unread = { value: null, text: '', unread: true } as const
  const notRead: Output = { ...wrong, report: { ...report, cells: { 'proactive/regulations/made': unread } } }
  const lost: Output = { ...clean, report: { ...report, losses: ['表二没有读出'] } }
  expect([exitCode([notRead]), exitCode([lost])]).toEqual([2, 2])
  expect([exitCode([clean]), exitCode([clean, wrong]), exitCode([wrong, failed]), exitCode([])]).toEqual([0, 1, 2, 0])
})
