/** Pages that are pictures: offered to be read, read on this machine, asked about cell by cell, and marked until a person has looked. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { docxFile } from '../src/testing/docxFile'
import { asPrinted, cellsShown, drop, expectReport, failure, fileAt, listed, recordLeaks } from './browser'
import { placeSingle } from './forms'
import { kept } from './kept'
import { test } from './test'

const fixtures = join(import.meta.dirname, 'fixtures')
interface Truth {
  readonly cells: Record<string, number>
}

const { cells }: Truth = JSON.parse(readFileSync(join(fixtures, 'ruled/expected.json'), 'utf8'))
const blotted = 'requests/new/total'

test('a scanned page is offered, read when asked for, and gone through cell by cell', async ({ page }) => {
  // It is read twice.
  test.slow()
  await page.goto('/')
  const leaks = recordLeaks(page)
  await drop(page, fileAt(join(fixtures, 'odd/scanned-page.pdf')))
  await expectReport(page)
  const losses = page.getByRole('note').filter({ hasText: '没有读全' })
  await expect(losses).toContainText('在本机识别，文件不上传')
  await expect(losses).toContainText(/载入约 \d+ MB/)

  await losses.getByRole('button', { name: '识别图片' }).click()
  // Who stops it has what was read before.
  await expect(page.getByText('识别图片 1/1')).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: '取消' }).click()
  await losses.getByRole('button', { name: '识别图片' }).click()
  await expect(losses).toContainText('扫描件，数字由图像识别（第 2 页）', { timeout: 200_000 })
  const shown = await cellsShown(page)
  for (const [address, value] of Object.entries(cells)) expect(shown[address], address).toBe(address === blotted ? null : value)
  await expect(page.locator('[data-cell="requests/granted/total"]')).toHaveAttribute('data-seen')
  await expect(page.locator('[data-severity="error"], [data-severity="warning"]')).toHaveCount(0)

  await page.getByRole('button', { name: '逐格确认（1 格）' }).click()
  const asked = page.getByRole('dialog', { name: '逐格确认 1 / 1' })
  await expect(asked.getByRole('img', { name: '原件上的 表三 本年新收，总计' })).toBeVisible()
  await expect(asked.getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(asked).toBeHidden()
  await page.getByRole('button', { name: '逐格确认（1 格）' }).click()
  // Enter over an empty field says nothing: that a cell is blank is said on purpose.
  await asked.getByRole('textbox').fill('')
  await page.keyboard.press('Enter')
  await expect(asked.getByRole('alert')).toContainText('原件空着')
  await expect(page.locator(`[data-cell="${blotted}"]`)).toHaveAttribute('data-seen')
  // A person who misreads is shown the pictures of the whole sum, and it is a question until all of them have been looked at.
  await asked.getByRole('textbox').fill('43')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-severity="review"]')).not.toHaveCount(0)
  await expect(page.getByText(/\d+ 格的合计对不上/)).toBeVisible()
  await page.getByRole('button', { name: /逐格确认（\d+ 格）/ }).click()
  const sum = page.getByRole('dialog', { name: /逐格确认 1/ })
  await expect(sum.getByRole('img', { name: /原件上的 表三 本年新收，/ })).toHaveCount(7)
  await expect(sum.getByRole('textbox', { name: '表三 本年新收，自然人' })).toBeFocused()
  await expect(sum.getByRole('textbox', { name: '表三 本年新收，总计' })).toHaveValue('43')
  for (let cell = 1; cell < 7; cell++) await page.keyboard.press('Enter')
  await page.keyboard.type('44')
  await page.keyboard.press('Enter')
  await expect(sum).toBeHidden()
  await expect(page.locator('[data-severity="error"], [data-severity="warning"], [data-severity="review"]')).toHaveCount(0)
  await expect(page.locator(`[data-cell="${blotted}"]`)).not.toHaveAttribute('data-seen')

  const sheets = await asPrinted(page)
  await expect(sheets).toContainText('数字由图像识别')
  expect(leaks()).toEqual([])

  // What a person said is put back over a reload, once the pictures are read again.
  await page.emulateMedia({ media: 'screen' })
  await page.getByLabel('更多').click()
  await page.getByRole('link', { name: '本机记录' }).click()
  await page.getByLabel('刷新后恢复').check()
  await page.keyboard.press('Escape')
  await expect.poll(() => kept(page)).toEqual(['files', 'view'])
  await page.reload()
  await expect(page.getByRole('button', { name: '再看确认过的（7 格）' })).toBeVisible({ timeout: 200_000 })
  expect(await cellsShown(page)).toMatchObject({ ...cells, [blotted]: 44 })
  await expect(page.getByRole('button', { name: /逐格确认/ })).toHaveCount(0)
})

test('a page whose letters are outlines is drawn by the browser and read as a scan is', async ({ page }) => {
  await page.goto('/')
  await drop(page, fileAt(join(fixtures, 'odd/outlined-page.pdf')))
  await expectReport(page)
  await page.getByRole('button', { name: '识别图片' }).click()
  const note = page.getByRole('note').filter({ hasText: '扫描件，数字由图像识别（第 2 页）' })
  await expect(note).toBeVisible({ timeout: 200_000 })
  const printed: Truth = JSON.parse(readFileSync(join(fixtures, 'rules-as-rectangles/expected.json'), 'utf8'))
  expect(await cellsShown(page)).toMatchObject(printed.cells)
  await expect(page.locator('[data-severity="error"], [data-severity="warning"]')).toHaveCount(0)
})

test('pictures that are the pages of one report are read as one, and parted again', async ({ page }) => {
  // What they say does not matter here: reading them takes long.
  await page.route(/pictures-(?:parts|worker)/, route => route.abort())
  await page.goto('/')
  const picture = (name: string) => ({ name, bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]) })
  await drop(page, picture('扫描10.jpg'), picture('扫描2.jpg'), picture('扫描1.jpg'))
  const offer = page.getByRole('note').filter({ hasText: '同一份报告的各页' })
  await expect(offer).toContainText('扫描1.jpg、扫描2.jpg、扫描10.jpg')
  await offer.getByRole('button', { name: '合成一份识别' }).click()
  await expect(failure(page)).toContainText('没有载入，请接上网络后再试一次')
  await expect(failure(page)).toContainText('扫描1.jpg 等 3 张图片')
  await page.getByRole('button', { name: '拆开' }).click()
  await expect(listed(page, '扫描10.jpg')).toBeVisible()
  await expect(offer).toBeVisible()
})

test('a Word file whose pages are pictures is offered to be read', async ({ page }) => {
  await page.goto('/')
  const drawing = '<w:drawing><wp:inline><wp:extent cx="5000000" cy="7000000"/><a:blip r:embed="rId4"/></wp:inline></w:drawing>'
  const bytes = docxFile({ body: `<w:p><w:r>${drawing}</w:r></w:p>`, pictures: { 'a.jpeg': Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]) } })
  await drop(page, { name: '扫描.docx', bytes })
  await expect(failure(page)).toContainText('文件里只有图片')
  await expect(page.getByRole('button', { name: '识别图片' })).toBeVisible()
})

test('the file that has the readers inside reads pictures as they come, without a network', async ({ page, context }) => {
  await context.setOffline(true)
  await page.goto(placeSingle(undefined, 'gouji-scan'))
  await drop(page, fileAt(join(fixtures, 'bad/picture.pdf')))
  await expect(failure(page)).toContainText('从中没有认出年度报告', { timeout: 200_000 })
  await context.setOffline(false)
})

test('what was read before is back where the part that reads pictures does not come', async ({ page }) => {
  await page.route(/pictures-(?:parts|worker)/, route => route.abort())
  await page.goto('/')
  await drop(page, fileAt(join(fixtures, 'odd/scanned-page.pdf')))
  await expectReport(page)
  await page.getByRole('button', { name: '识别图片' }).click()
  await expect(failure(page)).toContainText('没有载入，请接上网络后再试一次')
  await page.getByRole('button', { name: '不识别了' }).click()
  await expectReport(page)
  await expect(page.getByRole('button', { name: '识别图片' })).toBeVisible()
})
