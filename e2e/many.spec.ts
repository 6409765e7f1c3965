/** A file with tens of thousands of findings: the page stays one that can be used. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { drop, expectReport, verdict } from './browser'
import { test } from './test'

const clean = readFileSync(join(import.meta.dirname, '../src/show/samples/clean.txt'), 'utf8')
const before = '（三）政府信息管理情况'
const wrong = Array.from({ length: 30_000 }, (_, at) => `第${at + 1}小组：2024年全镇新收政府信息公开申请${at + 100}件。\n\n`).join('')

const items = (page: Page) => page.locator('[data-finding]')
const source = (page: Page) => page.getByRole('region', { name: '原文', exact: true })

test.beforeEach(async ({ page }) => {
  page.on('pageerror', error => expect(error).toBeNull())
  await page.goto('/')
  await drop(page, { name: '很多.txt', bytes: Buffer.from(clean.replace(before, `${wrong}${before}`)) })
  await expectReport(page)
})

test('of 30000 findings a part is drawn, and more as one asks for them, by mouse and by keyboard', async ({ page }) => {
  await expect(verdict(page)).toContainText('30000')
  await expect(items(page)).toHaveCount(200)
  await page.getByRole('button', { name: '后面还有 29800 条，再显示 200 条' }).click()
  await expect(items(page)).toHaveCount(400)
  // The focus stands on the first of those that came.
  await expect(items(page).nth(200)).toBeFocused()
  await items(page).last().focus()
  await items(page).last().click()
  await page.keyboard.press('ArrowDown')
  await expect(items(page)).toHaveCount(600)
  await expect(items(page).nth(400)).toBeFocused()
  await expect(items(page).nth(400)).toHaveAttribute('aria-pressed', 'true')
  await expect(source(page).locator('[data-chosen="words"]')).toBeVisible()
})

test('a finding chosen in the source is brought onto the list, beyond whose end it stands', async ({ page }) => {
  await items(page).first().click()
  const far = source(page).locator('[data-line="701"] [data-source-finding]').first()
  await source(page)
    .getByRole('region', { name: '原文内容' })
    .evaluate(list => list.scrollTo(0, list.scrollHeight))
  await far.click()
  await expect(page.locator('.finding[data-chosen="true"]')).toBeInViewport()
  await expect(items(page)).toHaveCount(400)
})
