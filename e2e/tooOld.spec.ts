/** Browsers that cannot run the page get a sentence that names those that can, never an empty page. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { drop, expectReport, fileAt, verdict } from './browser'
import { copySite, dist, placeSingle, withoutPolicy } from './forms'
import { serveUnder } from './serveUnder'

const sentence = /Edge、Chrome（86 以上）、Firefox（115 以上），或 360、QQ 等浏览器的“极速模式”/
const noReplaceChildren = () => Reflect.deleteProperty(Element.prototype, 'replaceChildren')

test('a browser that lacks what cannot be added, on the site', async ({ page }) => {
  await page.addInitScript(noReplaceChildren)
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('这个浏览器打不开本页')
  await expect(page.getByRole('alert')).toContainText(sentence)
  await expect(page.getByRole('main')).toHaveCount(0)
})

test('and with the single file', async ({ page }) => {
  await page.addInitScript(noReplaceChildren)
  await page.goto(placeSingle())
  await expect(page.getByRole('alert')).toContainText(sentence)
  await expect(page.getByRole('main')).toHaveCount(0)
})

test('a browser that lacks what is supplied shows a report with its errors', async ({ page }) => {
  page.on('pageerror', error => expect(error).toBeNull())
  await page.addInitScript(() => {
    for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']) {
      for (const { prototype } of [Array, String, Uint8Array]) Reflect.deleteProperty(prototype, name)
    }
    Reflect.deleteProperty(Object, 'hasOwn')
    Reflect.deleteProperty(globalThis, 'structuredClone')
  })
  for (const address of ['/', placeSingle()]) {
    await page.goto(address)
    await drop(page, fileAt(join(import.meta.dirname, 'fixtures/errors/report.pdf')))
    await expect(verdict(page)).toContainText('发现 3 处错误')
    await page.locator('[data-finding]').first().click()
    await expect(page.getByRole('region', { name: '所选内容' })).toContainText('少 54')
  }
})

test('a browser that does not understand the language of the code, on the site', async ({ page }) => {
  await page.route(/assets\/index-.*\.js$/, route => route.fulfill({ contentType: 'text/javascript', body: 'let = = ;' }))
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText(sentence)
})

test('and with the single file: what it cannot read', async ({ page }) => {
  const broken = placeSingle(html => withoutPolicy(html).replace(/(<script type="module"[^>]*>)/, '$1let = = ;'))
  await page.goto(broken)
  await expect(page.getByRole('alert')).toContainText(sentence)
})

test('code that did not come is told apart', async ({ page }) => {
  await page.route(/assets\/index-.*\.js$/, route => route.abort())
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('请刷新再试')
})

test('without scripts the page says what it needs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const server = await serveUnder(copySite(), '/')
  for (const address of [server.address, placeSingle()]) {
    const page = await context.newPage()
    await page.goto(address)
    await expect(page.locator('#root')).toContainText(sentence)
  }
  await server.close()
})

test('a browser that loses text of PDFs is found out, and no PDF is called clean in it', async ({ page }) => {
  const folder = copySite()
  const assets = join(folder, 'assets')
  const worker = join(assets, readdirSync(assets).find(name => name.startsWith('inlineWorker')) as string)
  const code = readFileSync(worker, 'utf8')
  // Without this character map the Chinese text of the self-test is lost, as it was in engines that could not unpack it.
  const spoilt = code.replace('/GBK-EUC-H.bcmap', '/none.bcmap')
  expect(spoilt).not.toBe(code)
  writeFileSync(worker, spoilt)
  const server = await serveUnder(folder, '/')
  await page.goto(server.address)
  await drop(page, fileAt(join(import.meta.dirname, 'fixtures/ruled/report.pdf')))
  await expectReport(page)
  await expect(page.getByText('这个浏览器读 PDF 不可靠')).toBeVisible()
  await expect(verdict(page)).toHaveAttribute('data-tone', 'incomplete')
  await drop(page, fileAt(join(import.meta.dirname, '../src/show/samples/clean.txt')))
  await expect(verdict(page)).toHaveAttribute('data-tone', 'clean')
  await server.close()
})

for (const name of ['site/index.html', 'gouji.html']) {
  test(`the words for the oldest in ${name} are in a language that they know`, () => {
    const html = readFileSync(join(dist, name), 'utf8')
    const plain = html.slice(html.lastIndexOf('<script>'), html.lastIndexOf('</script>'))
    expect(plain).toContain('极速模式')
    expect(plain).not.toMatch(/=>|\b(?:let|const|class)\b|`|\?\.|\?\?|\.\.\./)
    expect(html).toContain('<meta name="renderer" content="webkit" />')
  })
}
