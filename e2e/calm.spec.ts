/** In normal use the policy has nothing to refuse, and nothing is asked of anybody but the page's own server. */
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { drop, expectReport, fileAt, recordRequests, verdict } from './browser'
import { dist, placeSingle } from './forms'
import { serveUnder } from './serveUnder'

const report = fileAt(join(import.meta.dirname, 'fixtures/errors/report.pdf'))

/** What a clerk does in an afternoon. */
const use = async (page: Page, address: string, kept: boolean) => {
  await page.goto(address)
  await page.getByRole('button', { name: '有错误的报告' }).click()
  await expectReport(page)
  await drop(page, report)
  await expect(verdict(page)).toContainText('report.pdf')
  await page.locator('[data-finding="requests-row-total"]').first().click()
  await expect(page.locator('.source canvas').first()).toBeVisible()
  await page.getByText('导出').click()
  await expect(page.getByRole('button', { name: '复制问题清单' })).toBeVisible()
  for (const [hash, title] of [
    ['rules', '规则'],
    ['keys', '快捷键'],
    ['about', '关于勾稽'],
  ] as const) {
    await page.evaluate(to => location.assign(`#${to}`), hash)
    await expect(page.getByRole('dialog', { name: title })).toBeVisible()
    if (hash === 'about') await page.getByText('所用开源软件及许可').click()
    if (hash === 'about') await expect(page.locator('[data-licence="react"]')).toBeVisible()
    if (kept) await expect(page.getByRole('dialog')).toContainText(hash === 'about' ? '已存好' : '')
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click()
  }
}

const complaintsOf = async (page: Page): Promise<string[]> => {
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(String(error)))
  page.on('console', message => complaints.push(`${message.type()}: ${message.text()}`))
  await page.exposeFunction('complain', (text: string) => complaints.push(text))
  await page.addInitScript(() => {
    const { complain } = window as unknown as { complain(text: string): void }
    document.addEventListener('securitypolicyviolation', event => complain(`${event.violatedDirective} ${event.blockedURI}`))
  })
  return complaints
}

test('of the site', async ({ page }) => {
  const server = await serveUnder(join(dist, 'site'), '/a/b/')
  const complaints = await complaintsOf(page)
  const asked = recordRequests(page)
  await use(page, server.address, true)
  expect(complaints).toEqual([])
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.filter(url => !url.startsWith(server.address))).toEqual([])
  await server.close()
})

test('of the single file', async ({ page }) => {
  const complaints = await complaintsOf(page)
  const asked: string[] = []
  page.context().on('request', request => asked.push(request.url().slice(0, 200)))
  const address = placeSingle()
  await use(page, address, false)
  expect(complaints).toEqual([])
  expect(asked.filter(url => url !== address && !/^(data|blob):/.test(url) && !url.startsWith(`${address}#`))).toEqual([])
})

test('a refusal would be noticed', async ({ page }) => {
  const complaints = await complaintsOf(page)
  await page.goto(placeSingle())
  await page.evaluate(() => fetch('https://example.com/').catch(() => {}))
  await expect.poll(() => complaints.join('\n')).toContain('connect-src')
})
