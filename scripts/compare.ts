/**
 * What a change does to a set of reports: `npm run compare -- BEFORE.jsonl AFTER.jsonl`, both as `npm run --silent check` prints them.
 * Prints every cell and every finding that differs, by file; exits with 1 where something does.
 */
import { readFileSync } from 'node:fs'
import type { Output, OutputFinding } from '../src/model/output'

const [before = '', after = ''] = process.argv.slice(2)
const read = (path: string): Output[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))

const cellsOf = (output: Output): Readonly<Record<string, string>> =>
  'report' in output
    ? Object.fromEntries(
        Object.entries(output.report.cells).map(([address, cell]) => [
          address,
          `${cell?.value ?? `“${cell?.text ?? ''}”`}${cell?.unread ? ' unread' : ''}${cell?.uncertain ? ' uncertain' : ''}`,
        ]),
      )
    : {}

const inWords = ({ severity, rule, message }: OutputFinding) => `${severity} ${rule}: ${message}`
const findingsOf = (output: Output): string[] => ('findings' in output ? output.findings.map(inWords) : [`failure ${output.failure.code}`])
const lossesOf = (output: Output): readonly string[] =>
  'report' in output ? (output.report.losses ?? []).map(loss => `loss: ${loss}`) : []
const headOf = (output: Output): Readonly<Record<string, string>> =>
  'report' in output
    ? {
        title: `${output.report.title}`,
        agency: `${output.report.agency}`,
        year: `${output.report.year}`,
        form: output.report.form,
        sections: JSON.stringify(output.report.sections),
      }
    : {}

const changes = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap(key =>
    one[key] === other[key] ? [] : [`  ${key}: ${one[key] ?? 'none'} → ${other[key] ?? 'none'}`],
  )

/** Texts that one list has more often than the other. */
const beyond = (more: readonly string[], less: readonly string[]): string[] => {
  const left = [...less]
  return more.filter(text => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const differences = (one: Output, other: Output): string[] => {
  const [old, now] = [
    [...findingsOf(one), ...lossesOf(one)],
    [...findingsOf(other), ...lossesOf(other)],
  ]
  return [
    ...changes(headOf(one), headOf(other)),
    ...changes(cellsOf(one), cellsOf(other)),
    ...beyond(old, now).map(text => `  - ${text}`),
    ...beyond(now, old).map(text => `  + ${text}`),
  ]
}

const [olds, news] = [read(before), read(after)]
let different = olds.length === news.length ? 0 : 1
for (const [index, one] of olds.entries()) {
  const other = news[index]
  const found = other ? differences(one, other) : ['  not in the second set']
  if (found.length === 0) continue
  different++
  console.log([`${one.source.name}`, ...found].join('\n'))
}
console.log(`${different} of ${olds.length} differ`)
process.exitCode = different > 0 ? 1 : 0
