/** What leaves the page, opened again: by our own readers, and by the page itself. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Download, expect, type Page } from '@playwright/test'
import type { SourceDocument } from '../src/model/source'
import { readDocx } from '../src/read/docx/readDocx'
import { readXlsx } from '../src/read/sheet/xlsx/readXlsx'
import { openZip } from '../src/read/zip'
import { asPrinted, drop, expectReport, openEditor, verdict } from './browser'
import { test } from './test'

const sample = (name: string) => readFileSync(join(import.meta.dirname, '../src/show/samples', name))
const errors = { name: '水利局年报.txt', bytes: sample('errors.txt') }
const clean = { name: '街道年报.txt', bytes: sample('clean.txt') }
const picture = { name: '图.pdf', bytes: Buffer.from('no report') }

const total = 'proceedings/review/total'
const broken = 'proceedings-total'
const cell = (page: Page, address: string) => page.locator(`[data-cell="${address}"]`)
const finding = (page: Page, rule: string) => page.locator(`[data-finding="${rule}"]`)

const tools = (page: Page) => page.getByRole('navigation', { name: '工具' }).or(page.getByRole('region', { name: '总览' }))

const choose = async (page: Page, item: string) => {
  await tools(page).getByText('导出', { exact: true }).click()
  await page.getByRole('button', { name: item, exact: true }).click()
}

const saved = async (page: Page, item: string): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> => {
  const download: Promise<Download> = page.waitForEvent('download')
  await choose(page, item)
  const file = await download
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) }
}

const rowsIn = ({ printTables = [] }: SourceDocument) =>
  printTables.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)))
const change = ['表四 行政复议 总计', '0', '11']

test.beforeEach(async ({ page }) => {
  page.on('pageerror', error => expect(error).toBeNull())
  await page.goto('/')
})

test('one report: the opinion, the workbook, the message, the tables and the result file say what was found and what was tried', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await drop(page, errors)
  await expectReport(page)
  await openEditor(cell(page, total))
  await page.keyboard.type('11')
  await page.keyboard.press('Enter')
  await expect(finding(page, broken)).toHaveCount(0)

  const word = await saved(page, '核对意见（Word）')
  expect(word.name).toBe('水利局年报-核对意见.docx')
  const opinion = readDocx(word.bytes)
  expect(opinion.lines.map(({ text }) => text).slice(0, 4)).toEqual([
    '核对意见',
    '望川县水利局2023年政府信息公开工作年度报告',
    '望川县水利局：',
    '你单位的 2023 年度政府信息公开工作年度报告已核对，发现 3 处错误、4 处警告。请逐条核实，改正后公布。',
  ])
  expect(rowsIn(opinion)[1]?.[1]?.slice(0, 3)).toEqual(change)

  const [list, findings, changes] = rowsIn(readXlsx((await saved(page, '核对结果（Excel）')).bytes))
  expect(list?.[2]?.slice(0, 3)).toEqual(['望川县水利局', '2023', '水利局年报.txt'])
  expect(findings).toHaveLength(8)
  expect(findings?.map(row => row[8])).toContain('试改后已解决')
  expect(changes?.[1]?.slice(2, 5)).toEqual(change)

  await choose(page, '复制问题清单')
  await expect(page.getByText('已复制问题清单')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('表四 行政复议 总计 0 → 11，第')
  await choose(page, '复制三张表')
  await expect(page.getByText('已复制三张表')).toBeVisible()
  const html = await page.evaluate(async () => (await (await navigator.clipboard.read())[0]?.getType('text/html'))?.text())
  expect(html?.match(/<table/g)).toHaveLength(3)

  const result = await saved(page, '保存核对结果（可再打开）')
  const other = await context.newPage()
  await other.goto('/')
  await drop(other, result)
  await expectReport(other)
  await expect(cell(other, total)).toContainText('11')
  await expect(finding(other, broken)).toHaveCount(0)
  await other.getByRole('button', { name: '全部撤回' }).first().click()
  await expect(finding(other, broken)).toBeVisible()
})

test('many reports: the workbook, an opinion each, the list and the sheets on paper, and one file that opens again', async ({
  page,
  context,
}) => {
  await drop(page, errors, clean, picture)
  await expect(page.getByRole('region', { name: '总览' })).toContainText('1 份有错误')
  await expect(page.getByRole('region', { name: '总览' })).toContainText('1 份没有读出')

  const [list, , totals] = rowsIn(readXlsx((await saved(page, '清单、问题和汇总（Excel）')).bytes))
  expect(list?.[0]?.[0]).toContain('3 份：1 份未发现问题，1 份有错误，1 份没有读出')
  expect(list?.map(row => row[2])).toEqual([undefined, '文件', '水利局年报.txt', '街道年报.txt', '图.pdf'])
  expect(totals?.[0]?.[0]).toMatch(/^\d{4} 年度，1 份报告合计$/)

  const lines = new TextDecoder()
    .decode((await saved(page, '存为数据（JSON）')).bytes)
    .trim()
    .split('\n')
  expect(lines).toHaveLength(4)
  expect(
    JSON.parse(lines[3] ?? '').across.groups.flatMap((group: { years: { file: number }[] }) => group.years.map(({ file }) => file)),
  ).toEqual([0, 1])

  const opinions = openZip((await saved(page, '核对意见，每份一个（Word）')).bytes)
  expect(opinions.entries.map(({ name }) => name.slice(0, 6))).toEqual(['望川县水利局', expect.any(String)])

  await asPrinted(page)
  await expect(page.locator('.sheet-kind')).toHaveText(['核对清单', '核对单', '核对单'])
  await expect(page.locator('.sheet li').first()).toBeVisible()
  await expect(page.locator('.set-panel')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))

  const set = await saved(page, '保存这一组的核对结果（可再打开）')
  const other = await context.newPage()
  await other.goto('/')
  await drop(other, set)
  await expect(other.getByRole('region', { name: '总览' })).toContainText('1 份有错误')
  await expect(other.getByRole('region', { name: '总览' })).toContainText('1 份没有读出')
  await other.getByText('水利局年报.txt', { exact: true }).dblclick()
  await expect(verdict(other)).toContainText('来自结果文件，未附原文')
  await expect(finding(other, broken)).toBeVisible()
})
