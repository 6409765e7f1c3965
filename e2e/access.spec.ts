/** What tools can tell of a page that keyboard and screen reader can use: axe finds nothing in any state, light or dark. */
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { drop, expectReport, failure, fileAt } from './browser'

const samples = join(import.meta.dirname, '../src/show/samples')
const errors = fileAt(join(samples, 'errors.txt'))
const clean = fileAt(join(samples, 'clean.txt'))
const paged = fileAt(join(import.meta.dirname, 'fixtures/errors/report.pdf'))

const noViolation = async (page: Page, state: string) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const told = violations.flatMap(({ id, nodes }) => nodes.map(node => `${state}: ${id} ${node.target.join(' ')}`))
  expect.soft(told).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('from the first screen to a report and its dialogs', async ({ page }) => {
      await page.goto('/')
      await noViolation(page, 'welcome')
      await drop(page, errors)
      await expectReport(page)
      await noViolation(page, 'errors')
      await page.locator('[data-finding="proceedings-total"]').click()
      await page.getByRole('group', { name: '处理这一条' }).getByRole('button', { name: '处理' }).click()
      await noViolation(page, 'a finding chosen')
      await page.locator('.finding .try').first().click()
      await expect(page.locator('[data-tried="true"]')).toHaveCount(1)
      await noViolation(page, 'tried out')
      await page.getByText('导出').click()
      await noViolation(page, 'menu')
      for (const hash of ['rules', 'keys', 'about', 'records', 'share']) {
        await page.evaluate(to => location.assign(`#${to}`), hash)
        await expect(page.getByRole('dialog')).toBeVisible()
        await noViolation(page, hash)
        await page.keyboard.press('Escape')
      }
    })

    test('a clean report, pages, several files, a failure', async ({ page }) => {
      await page.goto('/')
      await drop(page, clean)
      await expectReport(page)
      await noViolation(page, 'clean')
      await drop(page, paged, { name: 'empty.txt', bytes: new Uint8Array() })
      await page.locator('[data-file="report.pdf"] button').first().click()
      await expect(page.locator('.source canvas').first()).toBeVisible()
      await noViolation(page, 'several, with pages')
      await page.locator('[data-file="empty.txt"] button').first().click()
      await expect(failure(page)).toBeVisible()
      await noViolation(page, 'failure')
    })

    test('on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 740 })
      await page.goto('/')
      await drop(page, errors)
      await expectReport(page)
      for (const tab of ['问题', '表格', '原文']) {
        await page.getByRole('tab', { name: tab }).click()
        await noViolation(page, tab)
      }
    })
  })
}
