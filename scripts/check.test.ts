import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Output } from '../src/model/output'
import { exitCode } from './validateFile'

const root = join(import.meta.dirname, '..')
const clean = join(root, 'src/show/samples/clean.txt')

const run = (...files: string[]) =>
  new Promise<{ code: number; lines: Output[] }>(resolve => {
    execFile(process.execPath, ['--import', 'tsx', 'scripts/check.ts', ...files], { cwd: root, maxBuffer: 1e8 }, (error, stdout) => {
      const lines = stdout.split('\n').filter(line => line !== '')
      resolve({ code: error ? Number(error.code) : 0, lines: lines.map(line => JSON.parse(line)) })
    })
  })

describe('the headless check', () => {
  test('prints one object a file, in order, and nothing else; a file that cannot be read gives 2', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gouji-'))
    const blank = join(folder, '空.txt')
    await writeFile(blank, '\ufeff \n')
    const broken = join(folder, 'broken.pdf')
    await writeFile(broken, '%PDF-1.7\n1 0 obj\n<<')
    const { code, lines } = await run('src/show/samples/clean.txt', blank, join(folder, 'gone.pdf'), broken)
    expect(code).toBe(2)
    expect(lines.map(line => line.source.name)).toEqual(['clean.txt', '空.txt', 'gone.pdf', 'broken.pdf'])
    expect(lines.map(line => ('failure' in line ? line.failure.code : null))).toEqual([null, 'empty', 'unsupported', 'damaged'])
  }, 30_000)

  test('walks folders in order of their paths, without what systems leave in them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gouji-'))
    await mkdir(join(folder, '部门', '水利局'), { recursive: true })
    await mkdir(join(folder, '空的'))
    for (const path of ['年报.txt', '部门/水利局/年报.txt', '部门/.DS_Store', '~$年报.docx']) await copyFile(clean, join(folder, path))
    expect((await run(folder)).lines.map(line => line.source.name)).toEqual(['年报.txt', '部门/水利局/年报.txt'])
    const empty = await run(join(folder, '空的'))
    expect([empty.code, empty.lines.map(line => 'failure' in line && line.failure.code)]).toEqual([2, ['empty']])
  }, 30_000)

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
})
