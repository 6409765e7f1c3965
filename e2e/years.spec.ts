/** Reports beside each other, from real files: two years, parts of a whole, and a newer version of the same. */

import { expect, type Page } from '@playwright/test'
import { strToU8 } from 'fflate'
import { bureau } from '../scripts/fixtures/inventions'
import { tabs } from '../scripts/fixtures/texts'
import { markReport } from '../src/testing/marked'
import type { Figures } from '../src/testing/printed'
import { drop, expectReport, verdict } from './browser'
import { form, toDocx } from './documents'
import { test } from './test'

const docx = (agency: string, year: number, figures: Figures = {}) =>
  toDocx(markReport(form, `${agency}${year}年政府信息公开工作年度报告`, figures))

/** So many were carried over, or taken in and answered. */
const carriedOut = (count: string): Figures => ({
  'requests/new/natural': count,
  'requests/new/total': count,
  'requests/carriedOut/natural': count,
  'requests/carriedOut/total': count,
})
const carriedIn = (count: string): Figures => ({
  'requests/carriedIn/natural': count,
  'requests/carriedIn/total': count,
  'requests/granted/natural': count,
  'requests/granted/total': count,
  'requests/total/natural': count,
  'requests/total/total': count,
})
const licences = (count: string): Figures => ({ 'proactive/licensing/decisions': count })

const finding = (page: Page, rule: string) => page.locator(`[data-finding="${rule}"]`)
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true })
const row = (page: Page, name: string) => page.locator(`[data-file="${name}"]`)
const face = (page: Page, cell: string) => page.locator(`[data-face="${cell}"]`)

test.beforeEach(async ({ page }) => {
  page.on('pageerror', error => expect(error).toBeNull())
  page.on('console', message => expect(`${message.type()} ${message.text()}`).not.toMatch(/^(error|warning)/))
  await page.goto('/')
})

test('last year’s report, dropped at any time, shows what does not go on, and the mended report takes the place of the wrong one', async ({
  page,
}) => {
  await drop(page, { name: '2023.docx', bytes: docx('青石县水务局', 2023, carriedIn('2')) })
  await expectReport(page)
  await expect(verdict(page)).toContainText('未发现问题')
  const last = docx('青石县水务局', 2022, carriedOut('3'))
  await drop(page, { name: '2022.docx', bytes: last })
  await expect(verdict(page)).toContainText('2022 年度')
  await page.getByRole('button', { name: '列表', exact: false }).first().click()
  await row(page, '2023.docx').click()

  // The finding stands among the others, and leads to the cell of the other year and back.
  await finding(page, 'carry-over').first().click()
  await expect(page.locator('.bar-others')).toContainText('2022 年度报告：表三 结转下年度，自然人 3')
  await page.locator('.bar-others').getByRole('button', { name: '看这一格' }).click()
  await expect(verdict(page)).toContainText('2022 年度')
  await expect(page.locator('[data-cell="requests/carriedOut/natural"]')).toHaveAttribute('aria-selected', 'true')

  // Both years side by side: what must go on is joined, and broken here.
  await page.getByRole('button', { name: '与下年对照' }).click()
  await expect(tab(page, '年度对照')).toHaveAttribute('aria-selected', 'true')
  const roll = page.locator('[data-roll="requests/carriedIn/natural"]')
  await expect(roll).toHaveAttribute('data-holds', 'false')
  await roll.click()
  await expect(page.getByRole('status').filter({ hasText: '上年结转，自然人' })).toContainText('2022 年结转 3，少 1')
  await face(page, 'requests/carriedIn/natural').press('ArrowDown')
  await expect(face(page, 'requests/granted/natural')).toBeFocused()
  await expect(face(page, 'requests/granted/natural')).toHaveAccessibleName(/2022 年 0，本年 2，增加 2/)

  // Mended, dropped again under another name.
  await drop(page, { name: '2023 改.docx', bytes: docx('青石县水务局', 2023, { ...carriedIn('3'), ...licences('7') }) })
  await expect(row(page, '2023 改.docx').or(roll)).toBeVisible()
  await tab(page, '列表').click()
  await expect(page.locator('[data-file]')).toHaveCount(2)
  await expect(page.getByRole('region', { name: '总览' })).toContainText('2 份未发现问题')
  await row(page, '2023 改.docx').click()
  await expect(verdict(page)).toContainText('比上次少 1 处错误，新增 0 处；7 个单元格有改动')
  await page.getByRole('link', { name: '看改动' }).click()
  const changes = page.getByRole('dialog')
  await expect(changes.getByRole('row', { name: '表二 行政许可，本年处理决定数量 0 7' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '放回上一版' }).click()
  await expect(verdict(page)).toContainText('这是上一版')
  await expect(finding(page, 'carry-over')).toHaveCount(1)
  await page.getByRole('button', { name: '换回新版' }).click()
  await expect(verdict(page)).toContainText('未发现问题')

  // Not a byte is new: said, and not listed.
  await drop(page, { name: '2022 副本.docx', bytes: last })
  await expect(page.locator('.said')).toContainText('2022 副本.docx 与已打开的 2022.docx 完全相同')
  await page.getByRole('button', { name: '列表', exact: false }).first().click()
  await expect(page.locator('[data-file]')).toHaveCount(2)
})

test('parts are added up in the layout of the form, open into what each gives, and are held against the whole', async ({ page }) => {
  // A text whose words stand for no number: its cell is not added as 0.
  const text = strToU8(tabs({ ...bureau, cells: { ...bureau.cells, 'proactive/licensing/decisions': '12 3' } }))
  await drop(
    page,
    { name: '县.docx', bytes: docx('青石县人民政府', 2023, { ...licences('9'), 'proactive/coercion/decisions': '4' }) },
    { name: '林业.docx', bytes: docx('青石县林业局', 2023, { ...licences('3'), 'proactive/coercion/decisions': '4' }) },
    { name: '财政.docx', bytes: docx('青石县财政局', 2023, licences('5')) },
    { name: '水务.txt', bytes: text },
  )
  await expect(page.getByRole('region', { name: '总览' })).toContainText('4 份')
  await tab(page, '汇总').click()
  for (const name of ['林业.docx', '财政.docx']) await page.locator(`[data-part="${name}"] input`).check()
  const cell = face(page, 'proactive/licensing/decisions')
  await expect(cell).toHaveAccessibleName(/合计 8$/)
  await page.getByLabel('汇总报告').selectOption({ label: '青石县人民政府 2023' })
  await page.getByLabel('各部分已经齐全').check()
  await expect(page.getByText('与汇总报告有 1 格不同')).toBeVisible()
  await cell.click()
  const opened = page.getByRole('complementary', { name: '这一格的组成' })
  await expect(opened.locator('li')).toHaveText(['青石县财政局5', '青石县林业局3'])

  await page.locator('[data-part="水务.txt"] input').check()
  await expect(cell).toHaveAccessibleName(/合计不明，1 份不明/)
  await expect(opened).toContainText('已知的相加为 8')
  await page.locator('[data-part="水务.txt"] input').uncheck()

  // What the whole says otherwise stands among its own findings too.
  await opened.getByRole('button', { name: '看这一格' }).click()
  await expect(verdict(page)).toContainText('青石县人民政府')
  await finding(page, 'aggregate').click()
  await expect(page.locator('.bar-others')).toContainText('青石县林业局 2023 年度报告：表二 行政许可')
})
