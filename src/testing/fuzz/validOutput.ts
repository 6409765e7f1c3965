/** Whether a value is an outcome in the public shape, checked field by field as a stranger would who only has its description. */

import { severities } from '../../model/finding'
import { failureCodes } from '../../model/result'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'

/** What is wrong with a value as an object of schema gouji/1; empty where nothing is. */
export const flawsOfOutput = (output: unknown): readonly string[] => {
  const flaws: string[] = []
  const expect = (holds: boolean, flaw: string) => {
    if (!holds) flaws.push(flaw)
    return holds
  }
  if (!expect(isObject(output), 'no object') || !isObject(output)) return flaws
  expect(JSON.stringify(JSON.parse(JSON.stringify(output))) === JSON.stringify(output), 'does not survive JSON')
  expect(output.schema === 'gouji/1', 'schema')
  expect(isObject(output.source) && typeof output.source.name === 'string' && isCount(output.source.bytes), 'source')
  if (isObject(output.failure)) {
    expect((failureCodes as readonly unknown[]).includes(output.failure.code), `failure code ${String(output.failure.code)}`)
    expect(typeof output.failure.message === 'string' && /[。]$/.test(output.failure.message), 'failure message')
    expect(!('report' in output), 'failure and report at once')
    return flaws
  }
  if (!expect(isObject(output.report) && Array.isArray(output.findings), 'neither report nor failure')) return flaws
  return [...flaws, ...flawsOfReport(output.report as Fields), ...flawsOfFindings(output.findings as unknown[], output.summary)]
}

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0
const isTextOrNull = (value: unknown): boolean => value === null || (typeof value === 'string' && value !== '')
const isPlace = ({ page, box, line }: Fields): boolean =>
  (page === undefined || (isCount(page) && page !== 0)) &&
  (line === undefined || (isCount(line) && line !== 0)) &&
  (box === undefined || (Array.isArray(box) && box.length === 4 && box.every(Number.isFinite) && box[0] <= box[2] && box[1] <= box[3]))

const addresses: ReadonlySet<string> = new Set(Object.values(forms).flatMap(form => cellsOf(form).map(cell => cell.address)))

const flawsOfReport = ({ title, agency, year, form, cells, losses }: Fields): readonly string[] => [
  ...(isTextOrNull(title) && isTextOrNull(agency) ? [] : ['title or agency']),
  ...(year === null || isCount(year) ? [] : ['year']),
  ...(typeof form === 'string' && form in forms ? [] : ['form']),
  ...(losses === undefined || (Array.isArray(losses) && losses.length > 0 && losses.every(loss => typeof loss === 'string'))
    ? []
    : ['losses']),
  ...(isObject(cells) ? Object.entries(cells).flatMap(([address, cell]) => flawsOfCell(address, cell)) : ['cells']),
]

const flawsOfCell = (address: string, cell: unknown): readonly string[] => {
  if (!addresses.has(address)) return [`cell ${address} is in no form`]
  if (!isObject(cell)) return [`cell ${address}`]
  const { value, text, unread, uncertain } = cell
  const holds =
    (value === null || (typeof value === 'number' && Number.isFinite(value))) &&
    typeof text === 'string' &&
    isPlace(cell) &&
    (unread === undefined || (unread === true && value === null)) &&
    (uncertain === undefined || uncertain === true) &&
    !(typeof value === 'number' && text.trim() === '')
  return holds ? [] : [`cell ${address}: ${JSON.stringify(cell)}`]
}

const flawsOfFindings = (findings: readonly unknown[], summary: unknown): readonly string[] => {
  const flaws = findings.flatMap(finding => {
    if (!isObject(finding)) return ['finding']
    const { rule, severity, message, cells } = finding
    const holds =
      typeof rule === 'string' &&
      (severities as readonly unknown[]).includes(severity) &&
      typeof message === 'string' &&
      message !== '' &&
      Array.isArray(cells) &&
      cells.every(cell => addresses.has(cell)) &&
      isPlace(finding)
    return holds ? [] : [`finding ${JSON.stringify(finding)}`]
  })
  const counted = severities.every(
    severity =>
      isObject(summary) && summary[severity] === findings.filter(finding => isObject(finding) && finding.severity === severity).length,
  )
  return counted ? flaws : [...flaws, 'summary']
}
