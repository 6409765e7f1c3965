/** What tools can tell of a page that keyboard and screen reader can use: axe finds nothing in any state, light or dark. */
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { drop, expectReport, failure, fileAt } from './browser'
import { test } from './test'

const samples = join(import.meta.dirname, '../src/show/samples')
const errors = fileAt(join(samples, 'errors.txt'))
const clean = fileAt(join(samples, 'clean.txt'))
const paged = fileAt(join(import.meta.dirname, 'fixtures/errors/report.pdf'))

const noViolation = async (page: Page, state: string) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const told = violations.flatMap(({ id, nodes }) => nodes.map(node => `${state}: ${id} ${node.target.join(' ')}`))
  expect.soft(told).toEqual([])
}

// Looking at every element of a page takes long where others want the machine too.
test.setTimeout(600_000)

test('nothing on the way from the first screen to a report and its dialogs', async ({ page }) => {
  await page.goto('/')
  await noViolation(page, 'welcome')
  await chooseAndSettle(page)
  await noViolation(page, 'a finding chosen')
  await page.locator('.finding .try').first().click()
  await expect(page.locator('[data-tried="true"]')).toHaveCount(1)
  await page.getByText('导出').click()
  await noViolation(page, 'tried out, a menu open')
  for (const hash of ['rules', 'keys', 'about', 'records', 'share', 'blank', 'help']) {
    await page.evaluate(to => location.assign(`#${to}`), hash)
    await expect(page.getByRole('dialog')).toBeVisible()
    // What it is made of comes late.
    await expect(page.getByRole('dialog').getByText(/^正在/)).toHaveCount(0)
    await noViolation(page, hash)
    await page.keyboard.press('Escape')
  }
})

test('nothing in a clean report, a set, pages, a failure', async ({ page }) => {
  await page.goto('/')
  await drop(page, clean)
  await expectReport(page)
  await noViolation(page, 'clean')
  await drop(page, paged, { name: 'empty.txt', bytes: new Uint8Array() })
  await expect(page.locator('[data-file="empty.txt"]')).toBeVisible()
  await noViolation(page, 'a set')
  await page.locator('[data-file="report.pdf"]').dblclick()
  await expect(page.locator('.source canvas').first()).toBeVisible()
  await noViolation(page, 'pages')
})

test('nothing in a failure', async ({ page }) => {
  await page.goto('/')
  await drop(page, { name: 'empty.txt', bytes: new Uint8Array() })
  await expect(failure(page)).toBeVisible()
  await noViolation(page, 'failure')
})

test.describe('dark', () => {
  test.use({ colorScheme: 'dark' })

  test('nothing in the dark', async ({ page }) => {
    await page.goto('/')
    await noViolation(page, 'welcome')
    await chooseAndSettle(page)
    await noViolation(page, 'a finding chosen')
    await page.evaluate(() => location.assign('#rules'))
    await expect(page.getByRole('dialog')).toBeVisible()
    await noViolation(page, 'rules')
  })
})

test('nothing on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 740 })
  await page.goto('/')
  await drop(page, errors)
  await expectReport(page)
  for (const tab of ['问题', '表格', '原文']) {
    await page.getByRole('tab', { name: tab }).click()
    await noViolation(page, tab)
  }
})

const chooseAndSettle = async (page: Page) => {
  await drop(page, errors)
  await page.locator('[data-finding="proceedings-total"]').click()
  await page.getByRole('group', { name: '处理这一条' }).getByRole('button', { name: '处理' }).click()
}
