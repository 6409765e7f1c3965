/** What tools can tell of a page that keyboard and screen reader can use: axe finds nothing in any state, light or dark. */
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { type Looked, violations } from './axe'
import { drop, expectReport, failure, fileAt, type TestFile, verdict } from './browser'
import { test } from './test'

const samples = join(import.meta.dirname, '../src/show/samples')
const errors = fileAt(join(samples, 'errors.txt'))
const clean = fileAt(join(samples, 'clean.txt'))
const paged = fileAt(join(import.meta.dirname, 'fixtures/errors/report.pdf'))

/** The clean sample with other words in it. */
const cleanBut = (name: string, ...changes: readonly (readonly [from: string | RegExp, to: string])[]): TestFile => {
  const text = changes.reduce((before, [from, to]) => before.replace(from, to), Buffer.from(clean.bytes).toString())
  return { name, bytes: Buffer.from(text) }
}

// Looking at every element of a page takes long where others want the machine too.
test.setTimeout(600_000)
// A colour half way between two is neither's.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const grid = '.tables'
const source = '.source .pane-body'

/** In the light all that axe knows, in the dark what colours make of it. */
const noViolation = async (page: Page, state: string, looked: Looked = {}) => {
  const light = await violations(page, looked)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const dark = await violations(page, { ...looked, rules: ['color-contrast'] })
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  expect.soft([...light, ...dark].map(violation => `${state}: ${violation}`)).toEqual([])
}

/** @param dialogs their names, each with what opens it. */
const lookAtDialogs = async (page: Page, dialogs: Readonly<Record<string, () => Promise<void>>>) => {
  for (const [name, open] of Object.entries(dialogs)) {
    await open()
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    // What it is made of comes late.
    await expect(page.getByRole('dialog').getByText(/^正在/)).toHaveCount(0)
    await noViolation(page, name, { at: 'dialog[open]' })
    await page.keyboard.press('Escape')
  }
}

const byMenu = (page: Page, name: string) => async () => {
  await page.locator('summary', { hasText: '⋯' }).click()
  await page.getByRole('link', { name }).click()
}

test('nothing on the way from the first screen to a report and its dialogs', async ({ page }) => {
  await page.goto('/')
  await noViolation(page, 'welcome')
  await drop(page, errors)
  await page.locator('[data-finding="proceedings-total"]').click()
  await page.getByRole('group', { name: '处理这一条' }).getByRole('button', { name: '处理' }).click()
  await noViolation(page, 'a finding chosen')
  await lookAtDialogs(page, {
    规则: () => page.locator('.finding[data-chosen="true"] .finding-basis a').click(),
    // The address of the one before goes a moment after Esc, and takes no other along.
    快捷键: () => page.evaluate(() => location.assign('#keys')),
    分享核对结果: () => page.getByRole('link', { name: '分享' }).click(),
  })
  await page.evaluate(() => location.assign('#rules'))
  await page.getByRole('button', { name: '本次不查：表三各行合计' }).click()
  await noViolation(page, 'a rule switched off', { at: 'dialog[open]' })
  await page.getByRole('dialog').getByRole('button', { name: '全部撤回' }).click()
  await page.keyboard.press('Escape')
  await page.locator('.finding .try').first().click()
  await expect(page.locator('[data-tried="true"]')).toHaveCount(1)
  await page.getByText('导出').click()
  await noViolation(page, 'tried out, a menu open', { without: [source] })
  await page.keyboard.press('Escape')
  await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('of the test'))))
  await page.locator('.fault summary').click()
  await noViolation(page, 'a fault', { at: '.fault' })
})

test('nothing in a report that is clean, is asked about only, or is not read whole', async ({ page }) => {
  await page.goto('/')
  await drop(page, clean)
  await expectReport(page)
  await noViolation(page, 'clean', { without: [grid, source] })
  const hints = page.getByRole('list', { name: '初次使用' })
  await expect(hints).toBeVisible()
  await page.getByRole('button', { name: '知道了，不再提示' }).click()
  await page.reload()
  await drop(page, clean)
  await expectReport(page)
  await expect(hints).toHaveCount(0)
  for (const file of [
    cleanBut('review.txt', ['全年办结45件', '全年办结46件'], [/云溪镇/g, '白水镇']),
    cleanBut('unread.txt', ['\t38\t', '\t3 8\t'], [/云溪镇/g, '青山镇']),
  ]) {
    await drop(page, file)
    await expect(verdict(page)).toContainText(file.name)
    await noViolation(page, file.name, { without: [source, ...(file.name === 'review.txt' ? [grid] : [])] })
  }
  await page.getByRole('button', { name: '看这一格' }).click()
  await expect(page.getByRole('region', { name: '所选内容' })).toContainText('读得不准')
})

test('nothing in pages, how they were read, and reports beside each other', async ({ page }) => {
  await page.goto('/')
  await drop(page, paged)
  await expect(page.locator('.source canvas').first()).toBeVisible()
  await noViolation(page, 'pages', { at: '.source' })
  await page.evaluate(() => location.assign('#diagnosis'))
  await expect(page.locator('.sheet-view svg')).toBeVisible()
  await noViolation(page, 'diagnosis', { at: 'dialog[open]', without: ['.sheet-view svg'] })
  await page.keyboard.press('Escape')

  await drop(page, clean, cleanBut('2023.txt', [/2024/g, '2023']))
  // The other views are looked at where the set is tried; of the tables one is like the other.
  for (const name of ['年度对照', '汇总']) {
    await page.getByRole('tab', { name }).click()
    if (name === '汇总') await page.getByRole('checkbox', { name: '全选' }).check()
    await noViolation(page, name, { at: '.set-panel', without: ['.form-table.of-3'] })
  }
})

test('nothing while a file is read, in a failure, and in the dialogs of the menu', async ({ page }) => {
  await page.addInitScript(() => {
    // A worker that never answers.
    Object.assign(window, {
      Worker: class {
        postMessage() {}
        terminate() {}
        addEventListener() {}
      },
    })
  })
  await page.goto('/')
  await drop(page, paged)
  await expect(page.getByRole('button', { name: '取消' })).toBeVisible()
  await noViolation(page, 'reading')
  await page.getByRole('button', { name: '取消' }).click()
  await expect(failure(page)).toBeVisible()
  await noViolation(page, 'failure')
  // Those of the menu, over one of its few pages that have little on them: axe goes through all of a page each time.
  await lookAtDialogs(page, {
    怎么用: byMenu(page, '怎么用'),
    新建空白表: byMenu(page, '新建空白表'),
    本机记录: byMenu(page, '本机记录'),
    关于勾稽: byMenu(page, '关于勾稽'),
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

test('nothing in a laptop at 200 %, where all of the first screen can be scrolled to', async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 384 })
  await page.goto('/')
  await page.locator('main').evaluate(main => main.scrollTo(0, 0))
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 })
  await drop(page, errors)
  await expectReport(page)
  await page.getByRole('tab', { name: '表格' }).click()
  await noViolation(page, '200 %')
})
