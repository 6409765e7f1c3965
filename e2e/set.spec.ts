/** A folder of reports: the list with its keys and filters, the way into a report and back, where the errors are, and who is missing. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { violations } from './axe'
import { drop, failure, listed, placeInSet, verdict } from './browser'
import { test } from './test'

const samples = join(import.meta.dirname, '../src/show/samples')
const [clean, errors] = ['clean', 'errors'].map(name => readFileSync(join(samples, `${name}.txt`), 'utf8')) as [string, string]

/** A sample under the name of another place, in a folder. */
const of = (name: string, text: string, place: string) => ({ name, bytes: Buffer.from(text.replace(/望川县|青石县/g, place)) })

const folder = [
  of('部门/1.txt', clean, '望川县'),
  of('部门/2.txt', errors, '青石县'),
  of('部门/下属/3.txt', clean, '白水县'),
  of('部门/下属/4.txt', errors, '东山县'),
  of('乡镇/5.txt', clean, '西江县'),
  of('乡镇/6.txt', errors.replaceAll('2023', '2022'), '南湖县'),
  of('乡镇/10.txt', clean, '北桥县'),
  { name: '乡镇/坏的.pdf', bytes: Buffer.from('%PDF-1.7') },
  { name: '说明.txt', bytes: Buffer.from('这里没有报告。'.repeat(30)) },
]

const list = (page: Page) => page.getByRole('grid', { name: '报告列表' })
const rows = (page: Page) => page.locator('tr[data-file]')
const paths = (page: Page) => rows(page).evaluateAll(all => all.map(row => row.getAttribute('data-file')))
const chosen = (page: Page) => page.locator('tr[aria-selected="true"]')

const noViolation = async (page: Page, state: string) => expect.soft(await violations(page, { at: '.set' }), state).toEqual([])

test.beforeEach(async ({ page }) => {
  page.on('pageerror', error => expect(error).toBeNull())
  await page.goto('/')
  await drop(page, ...folder)
  await expect(page.getByRole('region', { name: '总览' })).toContainText('2 份没有读出')
  await expect(page.getByRole('progressbar', { name: '已读' })).toHaveCount(0)
})

test('the list is sorted, filtered, searched and gone through by keyboard; reports are opened, closed and brought back', async ({
  page,
}) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('9 份')
  await expect(listed(page, '乡镇/坏的.pdf')).toContainText('读不了')
  // The list has one Tab stop, and the focus once it is there.
  await expect(list(page)).toBeFocused()
  await page.keyboard.press('End')
  await expect(chosen(page)).toHaveAttribute('data-file', '说明.txt')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect(chosen(page)).toHaveAttribute('data-file', '部门/2.txt')
  await expect(list(page)).toHaveAttribute('aria-activedescendant', (await chosen(page).getAttribute('id')) as string)
  await page.keyboard.press('j')
  await expect(chosen(page)).toHaveAttribute('data-file', '部门/下属/4.txt')
  await page.keyboard.press('Enter')
  await expect(verdict(page)).toContainText('东山县')
  await expect(placeInSet(page)).toContainText('第 4 份，共 9 份')
  const last = page.locator('[data-finding]').last()
  await last.click()
  await page.keyboard.press('J')
  await expect(verdict(page)).toContainText('南湖县')
  await page.keyboard.press('K')
  await expect(verdict(page)).toContainText('东山县')
  await expect(last).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('J')
  await expect(verdict(page)).toContainText('南湖县')
  await page.keyboard.press('Escape')
  await expect(list(page)).toBeFocused()
  await expect(chosen(page)).toHaveAttribute('data-file', '乡镇/6.txt')
  await page.keyboard.press('Delete')
  await expect(rows(page)).toHaveCount(8)
  await expect(chosen(page)).toHaveAttribute('data-file', '乡镇/10.txt')
  await page.keyboard.press('Control+z')
  await expect(rows(page)).toHaveCount(9)
  await expect(chosen(page)).toHaveAttribute('data-file', '乡镇/6.txt')

  await page.getByRole('button', { name: '文件', exact: true }).click()
  await expect(page.getByRole('columnheader', { name: '文件' })).toHaveAttribute('aria-sort', 'ascending')
  await expect
    .poll(async () => {
      const sorted = await paths(page)
      return sorted.indexOf('乡镇/10.txt') - sorted.indexOf('乡镇/6.txt')
    })
    .toBeGreaterThan(0)
  await page.getByRole('button', { name: '错误', exact: true }).click()
  await expect.poll(async () => (await paths(page)).slice(0, 3)).toEqual(['部门/2.txt', '部门/下属/4.txt', '乡镇/6.txt'])

  await page.getByRole('button', { name: '没读出' }).first().click()
  await expect.poll(() => paths(page)).toEqual(['乡镇/坏的.pdf', '说明.txt'])
  await page.getByRole('button', { name: '全部列出' }).click()
  await page.getByRole('combobox', { name: '文件夹' }).selectOption({ label: '部门/下属（2）' })
  await expect(rows(page)).toHaveCount(2)
  await page.getByRole('button', { name: '有错误' }).click()
  await expect.poll(() => paths(page)).toEqual(['部门/下属/4.txt'])
  await page.getByRole('button', { name: '全部列出' }).click()
  await page.getByRole('combobox', { name: '年度' }).selectOption('2022')
  await expect.poll(() => paths(page)).toEqual(['乡镇/6.txt'])
  await page.getByRole('button', { name: '全部列出' }).click()
  await page.getByRole('searchbox', { name: '查找' }).fill('白水')
  await expect.poll(() => paths(page)).toEqual(['部门/下属/3.txt'])
  await page.getByRole('searchbox', { name: '查找' }).fill('没有这个')
  await expect(page.getByText('没有符合条件的报告')).toBeVisible()
  await page.getByRole('button', { name: '全部列出' }).click()
  await noViolation(page, 'list')

  // One click opens a report; a second one, by habit, is not for the grid that is there by then.
  await listed(page, '部门/2.txt').dblclick()
  await expect(verdict(page)).toContainText('青石县')
  await expect(page.getByRole('region', { name: '所选内容' })).toHaveAttribute('data-empty', 'true')
  await page.keyboard.press('Escape')

  await listed(page, '乡镇/坏的.pdf').click()
  await expect(failure(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 420, height: 800 })
  await expect(listed(page, '部门/2.txt')).toContainText('2023 · 部门/2.txt')
  await expect(page.getByRole('columnheader')).toHaveCount(2)
})

test('the form shows where the set errs and leads there; a list of bodies tells who is missing', async ({ page }) => {
  await page.getByRole('tab', { name: '热力图' }).click()
  const total = page.getByRole('gridcell', { name: '表四 行政复议，总计：3 份有错误' })
  await expect(total).toHaveText('3')
  await noViolation(page, 'heat')
  await page.locator('[data-heat][data-entry]').focus()
  await page.keyboard.press('Control+End')
  await expect(page.locator('[data-heat]:focus')).toHaveAttribute('data-heat', /^proceedings/)
  await total.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => paths(page)).toEqual(['部门/2.txt', '部门/下属/4.txt', '乡镇/6.txt'])
  await page.getByRole('button', { name: '表四 行政复议，总计' }).click()
  await expect(rows(page)).toHaveCount(9)
  await page.getByRole('tab', { name: '热力图' }).click()
  await page.getByRole('button', { name: /表四各组总计.*3 份/ }).click()
  await expect(rows(page)).toHaveCount(3)

  await page.getByRole('tab', { name: '名单' }).click()
  await page.getByLabel('应交年报的单位').fill('望川县云溪镇\n青石县水利局\n林业局')
  await expect(page.getByRole('status').filter({ hasText: '名单' })).toHaveText('名单 3 个单位：已有 2 个，缺 1 个')
  await expect(page.getByRole('region', { name: '缺的单位' })).toContainText('林业局')
  await expect(page.getByRole('region', { name: '不在名单里' }).getByRole('listitem')).toHaveCount(5)
  await expect(page.getByRole('region', { name: '不是这种年度报告' })).toContainText('说明.txt')
  await noViolation(page, 'roll')
  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['序号,单位名称\n1,白水县云溪镇\n2,教育局\n'], '名单.csv'))
    return transfer
  })
  await page.dispatchEvent('[data-takes="list"]', 'drop', { dataTransfer })
  await expect(page.getByText('名单 2 个单位：已有 1 个，缺 1 个')).toBeVisible()
  await expect(page.getByLabel('应交年报的单位')).toHaveValue('白水县云溪镇\n教育局')
  await page.getByRole('region', { name: '不是这种年度报告' }).getByRole('button').click()
  await expect(failure(page)).toContainText('没有找到年度报告')
})
