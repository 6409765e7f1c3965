/** The headless check as a program: what it prints of one file, of folders, and of several reports held against each other. */
import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Invention } from '../../scripts/fixtures/invention'
import { bureau } from '../../scripts/fixtures/inventions'
import { tabs } from '../../scripts/fixtures/texts'
import type { AcrossOutput, Output } from '../../src/model/output'

const root = resolve(import.meta.dirname, '../..')
const clean = 'src/show/samples/clean.txt'

interface Printed {
  readonly code: number
  readonly outputs: readonly Output[]
  readonly across: AcrossOutput['across'] | undefined
}

const run = (...given: string[]) =>
  new Promise<Printed>(done => {
    execFile(process.execPath, ['--import', 'tsx', 'scripts/check.ts', ...given], { cwd: root, maxBuffer: 1e8 }, (error, stdout) => {
      const lines: (Output | AcrossOutput)[] = stdout.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)]))
      const outputs = lines.filter((line): line is Output => !('across' in line))
      done({ code: error ? Number(error.code) : 0, outputs, across: lines.find(line => 'across' in line)?.across })
    })
  })

const namesOf = ({ outputs }: Printed) => outputs.map(({ source }) => source.name)

describe('the headless check', () => {
  test('prints one object a file, in order of arguments and of paths within folders, and nothing else; what cannot be read gives 2', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gouji-'))
    const blank = join(folder, '空.txt')
    await writeFile(blank, '\ufeff \n')
    const broken = join(folder, 'broken.pdf')
    await writeFile(broken, '%PDF-1.7\n1 0 obj\n<<')
    const many = join(folder, '各单位')
    await mkdir(join(many, '部门', '水利局'), { recursive: true })
    await mkdir(join(folder, '空的'))
    for (const path of ['年报.txt', '部门/水利局/年报.txt', '部门/.DS_Store', '~$年报.docx'])
      await copyFile(join(root, clean), join(many, path))
    const printed = await run(clean, blank, join(folder, 'gone.pdf'), broken, many, join(folder, '空的'))
    expect([printed.code, printed.across]).toEqual([2, undefined])
    expect(namesOf(printed)).toEqual(['clean.txt', '空.txt', 'gone.pdf', 'broken.pdf', '年报.txt', '部门/水利局/年报.txt', '空的'])
    const failures = printed.outputs.map(line => ('failure' in line ? line.failure.code : null))
    expect(failures).toEqual([null, 'empty', 'unsupported', 'damaged', null, null, 'empty'])
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
    const printed = await run('--across', folder)
    const { across } = printed
    expect([printed.code, namesOf(printed)]).toEqual([1, ['今年.txt', '别局.txt', '往年/去年.txt']])
    expect(across?.groups).toEqual([
      {
        agency: '白鹭市水务局',
        years: [
          { year: 2023, file: 2 },
          { year: 2024, file: 0 },
        ],
      },
      { agency: '白鹭市林业局', years: [{ year: 2023, file: 1 }] },
    ])
    const first = across?.findings.filter(({ rule }) => rule === 'carry-over')[0]
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
    expect(across?.summary.error).toBeGreaterThan(0)
    expect(across).not.toHaveProperty('totals')
  })

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
    const printed = await run('--whole', join(folder, '汇总.txt'), '--parts', join(folder, '部门'), '--complete')
    const { across } = printed
    expect(namesOf(printed)).toEqual(['汇总.txt', '1.zip/部门/1.txt', '2.txt'])
    expect(across?.totals).toMatchObject({
      'proactive/licensing/decisions': 636,
      'proactive/fees/amount': 4942.7,
      'proactive/punishment/decisions': null,
    })
    expect(Object.keys(across?.totals ?? {})).toHaveLength(200)
    expect(across?.findings.filter(({ rule }) => rule === 'aggregate')).toMatchObject([
      { severity: 'error', files: [1, 2, 0], found: 635, expected: 636 },
    ])
  })
})
