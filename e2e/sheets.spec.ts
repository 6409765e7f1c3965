/** Sources that are neither a PDF nor paragraphs: a sheet on its paper, and a page of an OFD drawn from its print. */
import { expect, type Page } from '@playwright/test'
import { reportOfd } from '../src/testing/reportOfd'
import { reportXlsx } from '../src/testing/reportXlsx'
import { drop, expectReport } from './browser'
import { form, title } from './documents'
import { test } from './test'

const broken = 'proceedings/review/total'
const figures = { [broken]: '2', 'requests/new/natural': '7', 'requests/carriedOut/natural': '7' }

const source = (page: Page) => page.getByRole('region', { name: '原文', exact: true })
const box = (page: Page, cell: string) => source(page).locator(`[data-box="${cell}"]`)
const finding = (page: Page) => page.locator('[data-finding="proceedings-total"]').first()
const cell = (page: Page, address: string) => page.locator(`[data-cell="${address}"]`)

test.beforeEach(async ({ page }) => {
  page.on('pageerror', error => expect(error).toBeNull())
  page.on('console', message => expect(`${message.type()} ${message.text()}`).not.toMatch(/^(error|warning)/))
  await page.goto('/')
})

/** From the list to the source, from the source to the grid. */
const expectJumps = async (page: Page, place: RegExp) => {
  await finding(page).click()
  await expect(box(page, broken)).toBeInViewport()
  await expect(box(page, broken)).toHaveAttribute('data-severity', 'error')
  await expect(box(page, broken)).toHaveAttribute('aria-label', place)
  await box(page, 'proceedings/review/upheld').click()
  await expect(cell(page, 'proceedings/review/upheld')).toHaveAttribute('aria-selected', 'true')
}

test('a sheet shows its text as paragraphs and its tables as wide as the pane, and is scrolled and jumped to', async ({ page }) => {
  await drop(page, { name: '年报.xlsx', bytes: reportXlsx(form, title, figures) })
  await expectReport(page)
  await expect(source(page).locator('p[data-rank="title"]')).toContainText(title)
  await expect(source(page).locator('td [data-rank]')).toHaveCount(0)
  await expect(source(page).locator('table')).toHaveCount(3)
  await expect(source(page).locator('[data-box]')).toHaveCount(200)
  const paper = source(page).getByRole('region', { name: '原文内容' })
  expect(await paper.evaluate(body => body.scrollWidth - body.clientWidth)).toBeLessThan(2)
  await paper.focus()
  await page.keyboard.press('PageDown')
  await expect.poll(() => paper.evaluate(body => body.scrollTop)).toBeGreaterThan(0)
  await expectJumps(page, /Sheet1!E\d+/)
  const shade = () =>
    source(page)
      .locator('.leaf')
      .evaluate(leaf => Number(/\d+/.exec(getComputedStyle(leaf).backgroundColor)?.[0]))
  expect(await shade()).toBeGreaterThan(200)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(shade).toBeLessThan(60)
})

test('a page of an OFD is drawn from its print, fits the pane, and is jumped to', async ({ page }) => {
  await drop(page, { name: '年报.ofd', bytes: reportOfd(form, title, figures) })
  await expectReport(page)
  const papers = source(page).locator('.paper')
  await expect(papers.first()).toContainText('一、总体情况')
  const pages = source(page).getByRole('region', { name: '原文页面' })
  await expect(pages).toHaveAttribute('data-zoom', 'print')
  await expectJumps(page, /行政复议/)
  await source(page).getByRole('button', { name: '文字' }).click()
  await expect(source(page).locator('mark, [data-chosen]').first()).toBeInViewport()
})
