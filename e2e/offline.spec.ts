/** Without a network: the site after one visit, and the single file from a folder. And what happens when there is a newer page. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { hasShared, shared } from '../scripts/shared'
import { drop, expectReport, fileAt, openEditor, type TestFile } from './browser'
import { type Truth, wrongCells } from './compare'
import { copySite, dist, placeSingle, shownFor } from './forms'
import { serveUnder } from './serveUnder'

const fixtures = join(import.meta.dirname, 'fixtures')
const clean = fileAt(join(import.meta.dirname, '../src/show/samples/clean.txt'))
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

/** Waits until the page says that it is kept on this machine. */
const expectKept = async (page: Page) => {
  await page.evaluate(() => location.assign('#about'))
  await expect(page.getByRole('dialog', { name: '关于勾稽' })).toContainText('已存好')
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click()
}

type Cells = Readonly<Record<string, number | null>>

const realPdf = (): [TestFile, Cells] => {
  const truth = readJson(join(shared, 'real/expected.json'))
  return [fileAt(join(shared, 'real', truth.file)), truth.cells]
}

/** The same file on the site, on the site with its server gone, and in the single file: everything shown is the same. */
const expectSame = async (page: Page, files: readonly (readonly [TestFile, Cells])[]) => {
  const server = await serveUnder(join(dist, 'site'), '/a/b/')
  const dropped = files.map(([file]) => file)
  const online = await shownFor(page, server.address, dropped)
  await expectKept(page)
  await server.close()
  for (const [index, [, cells]] of files.entries())
    expect(wrongCells(online[index]?.cells ?? {}, cells).filter(line => !line.endsWith('shown null'))).toEqual([])
  expect(await shownFor(page, server.address, dropped), 'server closed').toEqual(online)
  expect(await shownFor(page, placeSingle(), dropped), 'single file').toEqual(online)
}

test('the findings are those of the network', async ({ page }) => {
  test.slow()
  await expectSame(page, [
    ...['errors', 'font-vertical', 'torn', 'gb18030'].map((name): [TestFile, Cells] => {
      const file = readdirSync(join(fixtures, name)).find(entry => entry.startsWith('report.')) as string
      const truth: Truth = readJson(join(fixtures, name, 'expected.json'))
      return [fileAt(join(fixtures, name, file)), truth.cells]
    }),
    ...(hasShared('real') ? [realPdf()] : []),
  ])
})

test('the page says once when it is kept, and hands out the single file without a network', async ({ page }) => {
  const server = await serveUnder(join(dist, 'site'), '/a/b/')
  await page.goto(server.address)
  await expect(page.getByRole('status').filter({ hasText: '本页已存好' })).toBeVisible()
  await server.close()
  await page.reload()
  await expectKept(page)
  await expect(page.getByText('本页已存好')).toBeHidden()
  const download = page.waitForEvent('download')
  await page.locator('.about-foot').getByRole('link', { name: '下载离线版' }).click()
  const saved = readFileSync(await (await download).path())
  expect((await download).suggestedFilename()).toBe('gouji.html')
  expect(saved.equals(readFileSync(join(dist, 'gouji.html')))).toBe(true)
})

test('before it is kept, the single file is a plain download from the server', async ({ page }) => {
  const server = await serveUnder(join(dist, 'site'), '/')
  await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: { register: () => new Promise(() => {}) } }))
  await page.goto(server.address)
  await page.evaluate(() => location.assign('#about'))
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: '下载 gouji.html' }).click()
  const saved = readFileSync(await (await download).path())
  const sum = createHash('sha256').update(saved).digest('hex')
  await page.getByText('核对下载的文件').click()
  await expect(page.getByRole('dialog')).toContainText(sum)
  await server.close()
})

test('the single file offers neither itself nor a network', async ({ page }) => {
  await page.goto(placeSingle())
  await expect(page.getByText('下载离线版')).toHaveCount(0)
  await page.getByRole('link', { name: '关于勾稽' }).click()
  await expect(page.getByRole('dialog')).toContainText('可以脱离网络使用')
})

test.describe('a newer page', () => {
  /** Puts a page with another title in place, as a new deployment does. */
  const deploy = (folder: string) => {
    const change = (name: string, from: string | RegExp, to: string) => {
      const before = readFileSync(join(folder, name), 'utf8')
      const after = before.replace(from, to)
      expect(after).not.toBe(before)
      writeFileSync(join(folder, name), after)
    }
    change('index.html', /<title>[^<]*/, '<title>新版')
    change('sw.js', /("url":"index\.html","revision":")\w+/, '$1new')
  }
  const notice = (page: Page) => page.getByRole('complementary', { name: '新版本' })
  const edited = (page: Page) => page.locator('[data-cell="proactive/licensing/decisions"]')
  const tryChange = async (page: Page) => {
    await drop(page, clean)
    await expectReport(page)
    await openEditor(edited(page))
    await page.keyboard.type('127')
    await page.keyboard.press('Enter')
    await expect(edited(page)).toHaveAttribute('data-edited', 'true')
  }

  test('is offered with what a reload costs, and comes when the user wants it', async ({ page }) => {
    const folder = copySite()
    const server = await serveUnder(folder, '/a/')
    await page.goto(server.address)
    await expectKept(page)
    await expect(notice(page)).toHaveCount(0)
    deploy(folder)
    await page.reload()
    await tryChange(page)
    await expect(notice(page)).toContainText('本页有新版本。刷新后要重新放入报告。试改的 1 处不会保留。')
    await page.getByLabel('更多').click()
    await page.getByRole('link', { name: '本机记录' }).click()
    await page.getByLabel('刷新后恢复').check()
    await expect(page.locator('.update')).toContainText('本页有新版本。刷新后会恢复打开的报告和试改的 1 处。')
    await page.getByLabel('刷新后恢复').uncheck()
    await page.keyboard.press('Escape')
    await expect(page).toHaveTitle(/勾稽/)
    await notice(page).getByRole('button', { name: '以后再说' }).click()
    await expect(notice(page)).toHaveCount(0)
    await expect(edited(page)).toHaveAttribute('data-edited', 'true')
    await page.reload()
    await expect(page).toHaveTitle(/勾稽/)
    await notice(page).getByRole('button', { name: '刷新' }).click()
    await expect(page).toHaveTitle('新版')
    await expectKept(page)
    await expect(notice(page)).toHaveCount(0)
    await server.close()
  })

  test('does not come to a window that did not ask for it', async ({ page, context }) => {
    const folder = copySite()
    const server = await serveUnder(folder, '/a/')
    await page.goto(server.address)
    await expectKept(page)
    deploy(folder)
    await page.reload()
    const other = await context.newPage()
    await other.goto(server.address)
    await tryChange(other)
    await expect(notice(other)).toBeVisible()
    await notice(other).getByRole('button', { name: '以后再说' }).click()
    await notice(page).getByRole('button', { name: '刷新' }).click()
    await expect(page).toHaveTitle('新版')
    await expect(notice(other)).toBeVisible()
    await expect(other).toHaveTitle(/勾稽/)
    await expect(edited(other)).toHaveAttribute('data-edited', 'true')
    await notice(other).getByRole('button', { name: '刷新' }).click()
    await expect(other).toHaveTitle('新版')
    await server.close()
  })
})
