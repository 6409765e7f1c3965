/** What the user chooses of the rules: words of their own, local practice, and what is ticked by hand. */
import { expect, test } from '@playwright/test'
import { expectReport, rulesShown } from './browser'

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

test('what no program can see is listed to be ticked, on paper too', async ({ page }) => {
  await page.getByRole('button', { name: '没有问题的报告' }).click()
  await expectReport(page)
  await page.getByText('人工核对').click()
  await page.getByLabel('已与司法行政部门核对一致').check()
  await expect(page.getByText('1/5')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('没有个人隐私')).toBeVisible()
})
