import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { AcrossOutput } from '../src/model/output'
import { readArguments } from './checkArguments'
import type { Invention } from './fixtures/invention'
import { bureau } from './fixtures/inventions'
import { tabs } from './fixtures/texts'

const root = join(import.meta.dirname, '..')

const run = (...given: string[]) =>
  new Promise<{ code: number; names: string[]; across: AcrossOutput['across'] }>(resolve => {
    execFile(process.execPath, ['--import', 'tsx', 'scripts/check.ts', ...given], { cwd: root, maxBuffer: 1e8 }, (error, stdout) => {
      const lines = stdout.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)]))
      resolve({
        code: error ? Number(error.code) : 0,
        names: lines.slice(0, -1).map(line => line.source.name),
        across: lines.at(-1).across,
      })
    })
  })

/** A bureau's report for another year or of another name. */
const like = (agency: string, year: number, cells: Readonly<Record<string, string>> = {}): Invention => ({
  ...bureau,
  agency,
  year,
  title: `${agency}${year}年政府信息公开工作年度报告`,
  preamble: bureau.preamble.replaceAll('2023年', `${year}年`).replaceAll('白鹭市水务局', agency),
  sections: bureau.sections.map(section => ({
    ...section,
    paragraphs: section.paragraphs.map(text => text.replaceAll('2023年', `${year}年`).replaceAll('白鹭市水务局', agency)),
  })),
  cells: { ...bureau.cells, ...cells },
})

const written = async (folder: string, reports: Readonly<Record<string, Invention>>) => {
  for (const [name, report] of Object.entries(reports)) await writeFile(join(folder, name), tabs(report))
}

describe('the headless check of several reports', () => {
  test('finds years of one agency and what differs between them, and prints one line more', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gouji-'))
    await mkdir(join(folder, '往年'))
    await written(folder, { '今年.txt': like('市水务局', 2024), '别局.txt': like('白鹭市林业局', 2023) })
    await written(join(folder, '往年'), { '去年.txt': like('白鹭市水务局', 2023, { 'requests/carriedOut/natural': '5' }) })
    const { code, names, across } = await run('--across', folder)
    expect([code, names]).toEqual([1, ['今年.txt', '别局.txt', '往年/去年.txt']])
    expect(across.groups).toEqual([
      {
        agency: '白鹭市水务局',
        years: [
          { year: 2023, file: 2 },
          { year: 2024, file: 0 },
        ],
      },
      { agency: '白鹭市林业局', years: [{ year: 2023, file: 1 }] },
    ])
    const [first] = across.findings.filter(({ rule }) => rule === 'carry-over')
    expect(first).toMatchObject({
      severity: 'error',
      files: [2, 0],
      cells: [
        { file: 2, cell: 'requests/carriedOut/natural' },
        { file: 0, cell: 'requests/carriedIn/natural' },
      ],
      found: 4,
      expected: 5,
    })
    expect(across.summary.error).toBeGreaterThan(0)
    expect(across).not.toHaveProperty('totals')
  }, 60_000)

  test('sums parts, null where one of them was not read, and holds the whole against them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gouji-'))
    await mkdir(join(folder, '部门'))
    const licences = (count: string) => ({ 'proactive/licensing/decisions': count })
    const doubled = Object.fromEntries(
      Object.entries(bureau.cells).map(([cell, text]) => [cell, String(Number((Number(text) * 2).toFixed(2)))]),
    )
    await written(folder, { '汇总.txt': like('白鹭市人民政府', 2023, { ...doubled, ...licences('635') }) })
    const packed = zipSync({ '部门/1.txt': strToU8(tabs(like('白鹭市水务局', 2023))) })
    await writeFile(join(folder, '部门', '1.zip'), packed)
    await written(join(folder, '部门'), {
      '2.txt': like('白鹭市林业局', 2023, { 'proactive/punishment/decisions': '5 7' }),
    })
    const { names, across } = await run('--whole', join(folder, '汇总.txt'), '--parts', join(folder, '部门'), '--complete')
    expect(names).toEqual(['汇总.txt', '1.zip/部门/1.txt', '2.txt'])
    expect(across.totals).toMatchObject({
      'proactive/licensing/decisions': 636,
      'proactive/fees/amount': 4942.7,
      'proactive/punishment/decisions': null,
    })
    expect(Object.keys(across.totals ?? {})).toHaveLength(200)
    expect(across.findings.filter(({ rule }) => rule === 'aggregate')).toMatchObject([
      { severity: 'error', files: [1, 2, 0], found: 635, expected: 636 },
    ])
  }, 60_000)
})

describe('its arguments', () => {
  test.each([
    ['a.pdf b.pdf', { paths: ['a.pdf', 'b.pdf'], across: false, declared: null }],
    ['--across a.pdf b.pdf a.pdf', { paths: ['a.pdf', 'b.pdf'], across: true, declared: null }],
    [
      '--across a --whole b --parts c d --complete e',
      { paths: ['a', 'b', 'c', 'd', 'e'], across: true, declared: { whole: 'b', parts: ['c', 'd'], complete: true } },
    ],
    ['--parts c --whole b', { paths: ['c', 'b'], across: true, declared: { whole: 'b', parts: ['c'], complete: false } }],
    ['a b --parts a', { paths: ['a', 'b'], across: true, declared: { whole: null, parts: ['a'], complete: false } }],
  ])('%s', (given, read) => expect(readArguments(given.split(' '))).toEqual(read))

  test.each(['', '--across', '--whole a', '--whole --parts b', '--parts', '--complete a', '--unknown a'])('%j makes no sense', given =>
    expect(readArguments(given.split(' ').filter(word => word !== ''))).toBeNull(),
  )
})
