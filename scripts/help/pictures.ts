/** npx tsx scripts/help/pictures.ts, after a build: takes the pictures of 怎么用 anew from the single file, with the sample that has errors. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Page } from 'playwright'
import { launchOptions } from '../browsers/launch'

const root = join(import.meta.dirname, '../..')

/** Without what a pointer does to the page. */
const take = async (page: Page, name: string) => {
  await page.mouse.move(0, 0)
  await page.screenshot({ path: join(root, 'src/show/dialogs/help', `${name}.jpg`), type: 'jpeg', quality: 55 })
}

const browser = await chromium.launch(launchOptions())
const page = await browser.newPage({
  viewport: { width: 1060, height: 597 },
  // Clear on screens with more dots than pixels too.
  deviceScaleFactor: 1.5,
  locale: 'zh-CN',
  reducedMotion: 'reduce',
})
await page.goto(pathToFileURL(join(root, 'dist/gouji.html')).href)
await page.getByRole('button', { name: '有错误的报告' }).waitFor()
await take(page, 'drop')
await page.getByRole('button', { name: '有错误的报告' }).click()
const finding = page.locator('.finding', { has: page.locator('[data-finding="proceedings-total"]') })
await finding.locator('.finding-main').click()
await page.locator('[data-cell="proceedings/review/total"][data-chosen]').waitFor()
await take(page, 'find')
await finding.getByRole('button', { name: /^试改/ }).click()
await page.locator('[data-tried="true"]').waitFor()
await page.locator('[data-cell="proceedings/review/total"] del').waitFor()
await take(page, 'try')
await browser.close()
