/** What the user chooses of the rules: words of their own, local practice, and what is ticked by hand. */
import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { asPrinted, drop, expectReport, rulesShown, verdict } from './browser'
import { test } from './test'

test.beforeEach(async ({ page }) => {
  await page.goto('./')
})

test('a word of the user is looked for in what is open, and kept for the next visit', async ({ page }) => {
  await page.getByRole('button', { name: '没有问题的报告' }).click()
  await expectReport(page)
  expect(await rulesShown(page)).toEqual([])
  await page.evaluate(() => {
    location.hash = 'rules/wording'
  })
  await page.getByLabel('要查的词').fill('政府信息')
  await page.getByRole('button', { name: '添加' }).click()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-finding="wording"]').first()).toBeVisible()
  await page.reload()
  await page.evaluate(() => {
    location.hash = 'rules/wording'
  })
  await page.getByRole('button', { name: '删去：政府信息' }).click()
  await expect(page.getByText('自定的词（0 个')).toBeVisible()
})

test('local practice is asked for only where it is switched on', async ({ page }) => {
  await page.evaluate(() => {
    location.hash = 'rules/overview-length'
  })
  await page.getByRole('button', { name: '启用：总体情况的篇幅' }).click()
  await expect(page.getByRole('button', { name: '不查：总体情况的篇幅', exact: true })).toBeVisible()
})

test('what was chosen is saved as a file, and followed where it is dropped; a bad one changes nothing', async ({ page, context }) => {
  await page.evaluate(() => {
    location.hash = 'rules'
  })
  await page.getByRole('button', { name: '启用：总体情况的篇幅' }).click()
  await page.getByRole('button', { name: '本次不查：表三各行合计' }).click()
  await page.getByLabel('要查的词').fill('政府信息')
  await page.getByRole('button', { name: '添加' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '保存设置' }).click()
  const saved = await download
  const file = { name: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) }
  await page.evaluate(() => localStorage.clear())
  const other = await context.newPage()
  await other.goto('./')
  await other.getByRole('button', { name: '没有问题的报告' }).click()
  await expectReport(other)
  await drop(other, { ...file, bytes: file.bytes.subarray(0, 40) })
  await expect(other.getByText('设置文件不完整')).toBeVisible()
  expect(await rulesShown(other)).toEqual([])
  await drop(other, file)
  await expect(other.getByText('已采用设置文件：不查 1 条规则，地方做法 1 项，自定的词 1 个')).toBeVisible()
  await expect(other.locator('[data-finding="wording"]').first()).toBeVisible()
  await expect(verdict(other)).toContainText('本次不查 1 条规则')
  await expect(other.locator('[data-file]')).toHaveCount(0)
})

test('what no program can see is listed to be ticked, on paper too', async ({ page }) => {
  await page.getByRole('button', { name: '没有问题的报告' }).click()
  await expectReport(page)
  await page.locator('.manual > summary').click()
  await page.getByLabel('已与司法行政部门核对一致').check()
  await expect(page.getByText('1/5')).toBeVisible()
  const sheet = await asPrinted(page)
  await expect(sheet).toContainText('☑ 规章、行政规范性文件')
  await expect(sheet).toContainText('☐ 没有个人隐私')
})
