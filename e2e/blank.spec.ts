/** 新建空白表: filled in by hand or from a sheet, checked as one types. */
import { expect } from '@playwright/test'
import { asPrinted, openEditor, verdict } from './browser'
import { test } from './test'

test('a blank form is filled in, checked as one types, and comes out right', async ({ page }) => {
  page.on('pageerror', error => expect(error).toBeNull())
  await page.goto('/')
  await page.getByRole('link', { name: '新建空白表' }).click()
  const dialog = page.getByRole('dialog', { name: '新建空白表' })
  await dialog.getByLabel('报告年度').selectOption('2023')
  await dialog.getByRole('button', { name: '新建' }).click()
  await expect(verdict(page)).toContainText('已填 0 / 200 格')
  await expect(page.locator('[data-cell]')).toHaveCount(200)
  await expect(page.locator('.source')).toHaveCount(0)

  const cell = (address: string) => page.locator(`[data-cell="proceedings/${address}"]`)
  await openEditor(cell('review/upheld'))
  await page.keyboard.type('2')
  await page.keyboard.press('Tab')
  await expect(verdict(page)).toContainText('已填 1 / 200 格')
  await expect(cell('review/upheld')).not.toContainText('–')
  await page.setViewportSize({ width: 683, height: 384 })
  await page.getByRole('tab', { name: '表格' }).click()
  await expect(page.getByRole('button', { name: '填总计' })).toBeInViewport()
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.getByRole('button', { name: '其余填 0' }).click()
  await page.getByRole('button', { name: '填总计' }).click()
  await expect(cell('review/total')).toHaveText('2')
  await expect(verdict(page)).toContainText('三张表都对得上')
  await expect(verdict(page)).toContainText('已填 200 格')

  await page.getByText('导出', { exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '三张表（Word）' }).click()
  expect((await download).suggestedFilename()).toBe('2023 年度空白表-三张表.docx')

  await openEditor(cell('review/total'))
  await expect(page.getByRole('textbox', { name: '填写 表四 行政复议，总计' })).toBeFocused()
  await page.keyboard.type('3')
  await page.keyboard.press('Enter')
  await expect(verdict(page)).toContainText('发现 1 处错误')
  await page.locator('[data-finding="proceedings-total"]').click()
  await expect(page.getByRole('region', { name: '所选内容' })).toContainText('总计 3 → 2')
  // It is the form itself that changes: nothing is tried out.
  await expect(page.locator('main')).not.toContainText('试改')
  await page.locator('.finding').getByRole('button', { name: '照此改：总计 3 → 2' }).click()
  await expect(page.locator('.finding')).toContainText('已改')
  await page.getByRole('button', { name: '撤回：总计 3 → 2' }).click()
  await expect(verdict(page)).toContainText('发现 1 处错误')

  // On paper it is the tables under their title, and nothing that one could sign for.
  const sheet = await asPrinted(page)
  await expect(sheet).toContainText('2023 年政府信息公开工作年度报告')
  await expect(sheet).not.toContainText('核对人')
})
