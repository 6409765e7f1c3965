import { expect, it } from 'vitest'
import { findingTold } from '../../testing/finding'
import { readyFile } from '../../testing/readyFile'
import { reportWith } from '../../testing/reportWith'
import { changesIn } from './compared'

const found = [findingTold({ rule: 'carry-over', cells: ['requests/carried/natural'] })]
const alone = (id: number) => readyFile(reportWith(), id)

it('takes what was found beside a report that was opened meanwhile for no change', () => {
  const newer = { ...alone(2), beside: { before: 7, findings: found } }
  expect(changesIn({ older: alone(1), newer }).added).toEqual([])
  expect(changesIn({ older: newer, newer: alone(1) }).fixed).toEqual([])
})

it('tells what was settled beside the same report', () => {
  const older = { ...alone(1), beside: { before: 7, findings: found } }
  expect(changesIn({ older, newer: { ...alone(2), beside: { before: 7, findings: [] } } }).fixed).toEqual(found)
})
