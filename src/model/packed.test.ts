import { expect, it } from 'vitest'
import { findingTold } from '../testing/finding'
import { readyFile } from '../testing/readyFile'
import { reportWith } from '../testing/reportWith'
import { coverageOf } from './coverage'
import { outcomeWithFindings, packedOf, packOutcome, sharingWords, unpackOutcome } from './packed'
import { packBeside, unpackBeside } from './packedBeside'

const read = readyFile(reportWith({ 'requests/new/total': 7 }, { agency: '望川县水利局', year: 2023 })).outcome
/** As it comes out of a worker. */
const received = () => unpackOutcome(structuredClone(packOutcome(read)))

it('is the same result, also where it is passed on once more', () => {
  expect({ ...received() }).toEqual(read)
  expect(structuredClone(received())).toEqual(read)
})

it('has tables of the file only where there were some', () => {
  expect('tables' in received()).toBe(false)
  const drawn = { ...read, tables: [{ rows: [] }] as never }
  expect(unpackOutcome(packOutcome(drawn)).tables).toEqual(drawn.tables)
})

it('is opened once as long as somebody holds a part of it', () => {
  const { report, lines } = received()
  const { cells } = report
  expect(report.cells).toBe(cells)
  expect(report.tables).toBe(report.tables)
  expect(lines).toBe(lines)
})

it('tells what was covered without being opened', () => {
  const shut = structuredClone(packOutcome(read))
  const { report } = unpackOutcome({ ...shut, packed: { ...shut.packed, body: { said: 'x', counted: 'x', built: '' } } })
  expect(coverageOf(report)).toEqual(coverageOf(read.report))
  expect(report.agency).toBe('望川县水利局')
})

it('stays packed with other findings, and on its way to a worker', () => {
  const changed = outcomeWithFindings(received(), [])
  expect(changed.findings).toEqual([])
  expect(packedOf(changed.report)).toBeDefined()
  const { report } = received()
  const sent = packBeside({ report, before: read.report, others: ['望川县林业局'] })
  expect(sent.reports.report).toBe(packedOf(report))
  const { report: own, ...rest } = unpackBeside(structuredClone(sent))
  expect({ ...own }).toEqual(read.report)
  expect(rest).toEqual({ before: read.report, others: ['望川县林业局'] })
})

it('says the same with words that are shared', () => {
  const finding = findingTold({ rule: 'carry-over', cells: ['requests/carried/natural'] })
  expect(sharingWords(structuredClone(finding))).toEqual(finding)
})
