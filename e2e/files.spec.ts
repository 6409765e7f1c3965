/** Real files on the built page: dropped, chosen, good, bad and huge; and that nothing leaves the machine. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { hasShared, shared } from '../scripts/shared'
import { zipOf } from '../src/testing/zipOf'
import {
  cellsShown,
  choose,
  closeReport,
  drop,
  expectReport,
  failure,
  fileAt,
  listed,
  recordLeaks,
  recordRequests,
  rulesShown,
  verdict,
} from './browser'
import { type Truth, wrongCells } from './compare'
import { serveUnder } from './serveUnder'
import { test } from './test'

const fixtures = join(import.meta.dirname, 'fixtures')
const samples = join(import.meta.dirname, '../src/show/samples')
const dist = join(import.meta.dirname, '../dist/site')

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
/**
 * Fixtures whose reading leans on the browser: fonts and pages of pdf.js in a worker, encodings, unpacking. How tables are told is
 * the same code in Node, where every fixture is read (`headless/fixtures.test.ts`).
 */
const cases = {
  PDF: ['errors', 'font-gb-euc', 'font-identity', 'font-vertical', 'page-rotated', 'page-two-up', 'text-in-clips'],
  'text and office': ['gb18030', 'utf-16', 'torn', 'web-page-saved', 'word', 'word-97', 'sheet', 'sheet-97', 'ofd'],
}
const fixture = (name: string) =>
  fileAt(join(fixtures, name, readdirSync(join(fixtures, name)).find(file => file.startsWith('report.')) as string))

test.beforeEach(async ({ page }) => {
  await page.goto('/')
})

test('the sample without mistakes is found clean, that with mistakes shows each of them', async ({ page }) => {
  await page.getByRole('button', { name: '没有问题的报告' }).click()
  await expectReport(page)
  await expect(verdict(page)).toContainText('未发现问题')
  expect(await rulesShown(page)).toEqual([])
  expect(Object.keys(await cellsShown(page))).toHaveLength(200)
  await closeReport(page)
  await page.getByRole('button', { name: '有错误的报告' }).click()
  await expectReport(page)
  const wanted: Truth = readJson(join(fixtures, 'errors/expected.json'))
  expect((await rulesShown(page)).sort()).toEqual(wanted.findings.map(({ rule }) => rule).sort())
})

for (const [kind, names] of Object.entries(cases)) {
  test(`fixtures of ${kind}, dropped, show every cell and every finding`, async ({ page }) => {
    test.slow()
    for (const name of names) {
      const truth: Truth = readJson(join(fixtures, name, 'expected.json'))
      await drop(page, fixture(name))
      await expect(verdict(page), name).toContainText(truth.agency as string)
      const shown = await cellsShown(page)
      expect(Object.keys(shown), name).toHaveLength(200)
      expect(wrongCells(shown, truth.cells), name).toEqual([])
      expect((await rulesShown(page)).sort(), name).toEqual(truth.findings.map(({ rule }) => rule).sort())
      await closeReport(page)
    }
  })
}

test('a zip gives way to the files in it, by their paths; a bad one stops none of the others', async ({ page }) => {
  const inner = zipOf({ '年报.doc': fixture('word-97').bytes })
  const bytes = zipOf({ '部门/年报.docx': fixture('word').bytes, 'x.pdf': '%PDF-1.7', '区县.zip': inner, '../y.txt': 'y' })
  await drop(page, { name: '全部.zip', bytes: Buffer.from(bytes) })
  await expect(page.locator('[data-file]')).toHaveCount(4)
  await expect(page.locator('[data-file="部门/年报.docx"]')).toContainText('未发现问题')
  await expect(page.locator('[data-file="区县.zip/年报.doc"]')).toContainText('错误')
  await expect(page.locator('[data-file="全部.zip"]')).toHaveCount(0)
})

test('a file chosen in the dialog is read like a dropped one; several dropped together are listed, each with its own verdict', async ({
  page,
}) => {
  await choose(page, fixture('ruled'))
  await expectReport(page)
  await expect(verdict(page)).toContainText('未发现问题')
  await closeReport(page)
  await drop(page, fixture('ruled'), fileAt(join(samples, 'errors.txt')), fileAt(join(fixtures, 'bad/damaged.pdf')))
  await expect(page.locator('[data-file]')).toHaveCount(3)
  await expect(page.locator('[data-file="report.pdf"]')).toContainText('未发现问题')
  await expect(page.locator('[data-file="errors.txt"]')).toContainText('错误')
  await expect(page.locator('[data-file="damaged.pdf"]')).toContainText('损坏')
})

test('what cannot be read fails with its reason, says what to do, and leaves the page usable', async ({ page }) => {
  test.slow()
  for (const [name, code] of Object.entries(readJson(join(fixtures, 'bad/expected.json')) as Record<string, string>)) {
    await drop(page, fileAt(join(fixtures, 'bad', name)))
    await expect(failure(page), name).toHaveAttribute('data-failure', code)
    await expect(failure(page), name).toContainText('请')
    await closeReport(page)
  }
  await drop(page, fileAt(join(samples, 'clean.txt')))
  await expect(verdict(page)).toContainText('未发现问题')
})

test.describe('reports beside the checkout', () => {
  const seeds = join(shared, 'seeds')
  const real = join(shared, 'real')

  test('the seeds show every cell', async ({ page }) => {
    test.skip(!hasShared('seeds'), 'no seeds beside the checkout')
    for (const [name, { cellsOtherThanZero }] of Object.entries(readJson(join(seeds, 'expected.json')) as Record<string, SeedTruth>)) {
      await drop(page, fileAt(join(seeds, name)))
      await expectReport(page)
      expect(wrongCells(await cellsShown(page), cellsOtherThanZero)).toEqual([])
      await closeReport(page)
    }
  })

  test('the real PDF shows every cell', async ({ page }) => {
    test.skip(!hasShared('real'), 'no real PDF beside the checkout')
    const truth = readJson(join(real, 'expected.json'))
    await drop(page, fileAt(join(real, truth.file)))
    await expectReport(page)
    const wrong = wrongCells(await cellsShown(page), truth.cells)
    // Rows of the form that this report does not have show no figure.
    expect(wrong.filter(line => !line.startsWith('requests/other'))).toEqual([])
    expect(new Set(await rulesShown(page))).toEqual(new Set(['proceedings-total', 'form-outdated', 'row-label']))
  })
})

interface SeedTruth {
  readonly cellsOtherThanZero: Readonly<Record<string, number | null>>
}

test('a text of 30 MB is read and judged', async ({ page }) => {
  const report = readFileSync(join(samples, 'clean.txt'), 'utf8')
  const filler = '此处为附件中的会议记录，与年度报告的三张表无关。\n'
  const bytes = Buffer.from(report + filler.repeat(Math.ceil(30_000_000 / Buffer.byteLength(filler))))
  await choose(page, { name: 'long.txt', bytes })
  await expectReport(page)
  expect(Object.keys(await cellsShown(page))).toHaveLength(200)
})

test('the page works from a folder of a server', async ({ browser }) => {
  const server = await serveUnder(dist, '/a/b/')
  // In a context of its own, where no other page has files still to fetch.
  const page = await browser.newPage()
  const asked = recordRequests(page)
  await page.goto(server.address)
  await drop(page, fixture('ruled'))
  await expectReport(page)
  await expect(verdict(page)).toContainText('未发现问题')
  expect(asked.filter(url => !url.startsWith(server.address))).toEqual([])
  await page.close()
  await server.close()
})

test('nothing is asked of the network but the files of the page', async ({ page, baseURL }) => {
  const asked = recordRequests(page)
  await page.goto('/')
  await drop(page, fixture('errors'), fixture('torn'))
  await listed(page, 'report.pdf').click()
  await expectReport(page)
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter(url => new URL(url).origin !== baseURL)).toEqual([])
  expect(asked.filter(url => /[?#]/.test(url))).toEqual([])
})

test('the content policy stops page and worker from sending anything', async ({ page }) => {
  await drop(page, fixture('ruled'))
  await expectReport(page)
  const outside = 'https://example.com/'
  const send = async (address: string) => {
    const tries: Record<string, () => Promise<unknown>> = {
      fetch: () => fetch(address, { method: 'POST', body: 'x', mode: 'no-cors' }),
      xhr: () =>
        new Promise((resolve, reject) => {
          const request = new XMLHttpRequest()
          request.onload = resolve
          request.onerror = reject
          request.open('GET', address)
          request.send()
        }),
      socket: () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket(address.replace('https', 'wss'))
          socket.onopen = resolve
          socket.onerror = reject
        }),
    }
    const results = await Promise.all(
      Object.entries(tries).map(([name, attempt]) =>
        attempt().then(
          () => name,
          () => null,
        ),
      ),
    )
    return results.filter(name => name !== null)
  }

  const leaks = recordLeaks(page)
  expect(await page.evaluate(send, outside)).toEqual([])
  const [worker] = page.workers()
  expect(worker).toBeDefined()
  expect(await worker?.evaluate(send, outside)).toEqual([])
  await expect.poll(leaks).toEqual([])
})
