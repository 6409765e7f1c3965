/** The source of a document without pages: its own paragraphs and tables, joined with list and grid by the one selection. */
import { expect, type Page } from '@playwright/test'
import { drop, expectReport, openEditor, verdict } from './browser'
import { reportOf, toDocx } from './documents'
import { test } from './test'

const broken = 'proceedings/review/total'
const blank = 'requests/granted/natural'
const report = reportOf({ [broken]: '2', [blank]: '' }, '2023年新收政府信息公开申请7件。')

const source = (page: Page) => page.getByRole('region', { name: '原文', exact: true })
const box = (page: Page, cell: string) => source(page).locator(`[data-box="${cell}"]`)
const finding = (page: Page, rule: string) => page.locator(`[data-finding="${rule}"]`).first()
const cell = (page: Page, address: string) => page.locator(`[data-cell="${address}"]`)

const open = async (page: Page, bytes = toDocx(report)) => {
  await page.goto('/')
  await drop(page, { name: '年报.docx', bytes })
  await expectReport(page)
}

test.beforeEach(async ({ page }) => {
  page.on('pageerror', error => expect(error).toBeNull())
  page.on('console', message => expect(`${message.type()} ${message.text()}`).not.toMatch(/^(error|warning)/))
})

test('is drawn with its tables, marked and joined with list and grid', async ({ page }) => {
  await open(page)
  await test.step('shows paragraphs and tables with their spans, and a box on every cell that was read', async () => {
    await expect(verdict(page)).toContainText('核对 200 个单元格')
    await expect(source(page).locator('table')).toHaveCount(3)
    await expect(source(page).locator('[data-box]')).toHaveCount(200)
    await expect(source(page).locator('td[rowspan="3"][colspan="3"]')).toContainText('勾稽关系')
    await expect(source(page).locator('[data-rank="title"]')).toContainText('青石县水务局')
    await expect(source(page).locator('[data-rank="heading"]')).toHaveCount(6)
    await expect(source(page)).toContainText('共 3 张表')
  })
  await test.step('a finding brings its cell into view, marked and named', async () => {
    await expect(box(page, broken)).not.toBeInViewport()
    await finding(page, 'proceedings-total').click()
    await expect(box(page, broken)).toBeInViewport()
    await expect(box(page, broken)).toHaveAttribute('data-severity', 'error')
    await expect(box(page, broken)).toHaveAttribute('data-chosen', 'total')
    await expect(box(page, 'proceedings/review/upheld')).toHaveAttribute('data-chosen', 'part')
    await expect(source(page).getByRole('button', { name: /^表四 行政复议，总计，2，错误：/ })).toHaveAttribute('aria-pressed', 'true')
    await expect(source(page)).toContainText('第 3 张表')
  })
  await test.step('a click on a figure chooses the cell of the grid, and arrows go on from box to box', async () => {
    await box(page, 'requests/new/natural').click()
    await expect(cell(page, 'requests/new/natural')).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(box(page, blank)).toBeFocused()
    await expect(cell(page, blank)).toHaveAttribute('aria-selected', 'true')
  })
  await test.step('a blank cell has its own box', async () => {
    await cell(page, blank).click()
    await expect(box(page, blank)).toBeInViewport()
    await expect(box(page, blank)).toHaveAttribute('aria-pressed', 'true')
    await expect(box(page, blank)).toHaveAttribute('data-state', 'blank')
    const [own, neighbour] = [await box(page, blank).boundingBox(), await box(page, 'requests/granted/total').boundingBox()]
    expect(own?.y).toBe(neighbour?.y)
    expect(own?.x).toBeLessThan(neighbour?.x ?? 0)
  })
  await test.step('quoted words are marked and lead to their finding, and back', async () => {
    const words = source(page).locator('.words[data-severity]')
    await words.click()
    await expect(finding(page, 'narrative-figure')).toHaveAttribute('aria-pressed', 'true')
    await expect(words).toHaveAttribute('data-chosen', 'words')
    await finding(page, 'proceedings-total').click()
    await expect(words).not.toBeInViewport()
    await finding(page, 'narrative-figure').click()
    await expect(words).toBeInViewport()
    await expect(words).toHaveText('7')
  })
  await test.step('a figure that is tried out stands beside the printed one', async () => {
    await openEditor(cell(page, broken))
    await page.keyboard.type('0')
    await page.keyboard.press('Enter')
    await expect(box(page, broken)).toContainText('0')
    await expect(source(page).locator('td', { has: page.locator(`[data-box="${broken}"]`) })).toContainText('2')
  })
})

test('a document of thousands of paragraphs is drawn in parts, and jumps reach every one', async ({ page }) => {
  const filler = Array.from({ length: 20_000 }, (_, at) => ({ text: `附件第 ${at + 1} 段，与三张表无关。` }))
  await open(page, toDocx({ ...report, lines: [...report.lines, ...filler] }))
  const drawn = await source(page).locator('[data-line]').count()
  expect(drawn).toBeLessThan(3000)
  const list = source(page).getByRole('region', { name: '原文内容' })
  await list.evaluate(body => body.scrollTo(0, body.scrollHeight))
  await expect.poll(() => source(page).locator('[data-line]').count()).toBeGreaterThan(drawn)
  await finding(page, 'proceedings-total').click()
  await expect(box(page, broken)).toBeInViewport()
})

test('on a narrow screen the place of a finding brings the sheet to the front', async ({ page }) => {
  await page.setViewportSize({ width: 420, height: 800 })
  await open(page)
  await page
    .locator('.finding', { has: finding(page, 'proceedings-total') })
    .getByRole('button', { name: '第 3 张表' })
    .click()
  await expect(page.getByRole('tabpanel', { name: '原文' }).locator(`[data-box="${broken}"]`)).toBeInViewport()
})
