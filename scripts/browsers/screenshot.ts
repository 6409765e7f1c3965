/** Takes docs/screenshot.png of the built page: `npm run build && npx tsx scripts/browsers/screenshot.ts [folder of the built page]`. Needs Chromium with a Chinese font. */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { drop, expectReport, fileAt } from '../../e2e/browser'
import { serveUnder } from '../../e2e/serveUnder'
import { launchOptions } from './launch'

const root = join(import.meta.dirname, '../..')
const server = await serveUnder(resolve(process.argv[2] ?? join(root, 'dist/site')), '/')
const browser = await chromium.launch(launchOptions())
// Without a service worker: nothing says that the page is kept while the picture is taken.
const page = await browser.newPage({
  viewport: { width: 1366, height: 768 },
  locale: 'zh-CN',
  reducedMotion: 'reduce',
  serviceWorkers: 'block',
})
await page.goto(server.address)
await drop(page, { ...fileAt(join(root, 'e2e/fixtures/errors/report.pdf')), name: '望川县水利局2023年度报告.pdf' })
await expectReport(page)
await page.locator('[data-finding="requests-row-total"]').click()
// The page of the document is drawn after the report is read; nothing may still be moving or on its way.
await page.locator('.source canvas').first().waitFor()
await page.evaluate(() => Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => null))))
await page.waitForTimeout(1000)
mkdirSync(join(root, 'docs'), { recursive: true })
await page.screenshot({ path: join(root, 'docs/screenshot.png'), animations: 'disabled' })
await browser.close()
await server.close()
