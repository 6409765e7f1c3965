/** A result passed on: in a link, as a QR code, in a file; links that are none; and what stays on this machine. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { type Browser, expect, type Page } from '@playwright/test'
import jsQR from 'jsqr'
import { toBase64url } from '../src/share/base64url'
import { frame } from '../src/share/frame'
import {
  asPrinted,
  cellsShown,
  drop,
  expectReport,
  failure,
  fileAt,
  listed,
  openEditor,
  placeInSet,
  rulesShown,
  toList,
  verdict,
} from './browser'
import { kept } from './kept'
import { serveUnder } from './serveUnder'
import { test } from './test'

const dist = join(import.meta.dirname, '../dist/site')
const samples = join(import.meta.dirname, '../src/show/samples')
const errors = fileAt(join(samples, 'errors.txt'))
const locked = fileAt(join(import.meta.dirname, 'fixtures/odd/encrypted.pdf'))
const pdf = { ...fileAt(join(import.meta.dirname, 'fixtures/errors/report.pdf')), name: '送审稿.pdf' }
const total = 'proceedings/review/total'
const broken = 'proceedings-total'

const cell = (page: Page, address: string) => page.locator(`[data-cell="${address}"]`)
const finding = (page: Page, rule: string) => page.locator(`[data-finding="${rule}"]`)
const dialog = (page: Page) => page.getByRole('dialog', { name: '分享核对结果' })
const source = (page: Page) => page.getByRole('region', { name: '原文', exact: true })

const watch = (page: Page) => {
  page.on('pageerror', error => expect(error).toBeNull())
  page.on('console', message => expect(`${message.type()} ${message.text()}`).not.toMatch(/^(error|warning)/))
}

test.beforeEach(({ page }) => watch(page))

/** The link that the dialog copies. */
const copyLink = async (page: Page): Promise<string> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('link', { name: '分享' }).click()
  await dialog(page).getByRole('button', { name: '复制链接' }).click()
  await expect(page.getByText('已复制链接')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.keyboard.press('Escape')
  return link
}

/**
 * Opens the built page as a computer of the office network would: by a name, over plain http. Browsers keep the clipboard,
 * among others, from such pages.
 */
const openByName = async (page: Page) => {
  const own = test.info().project.use.baseURL as string
  await page.context().route('http://gouji.example/**', async route => {
    const url = route.request().url().replace('http://gouji.example', own)
    await route.fulfill({ response: await route.fetch({ url }) })
  })
  await page.goto('http://gouji.example/')
}

/** The link in a browser that has never been here. */
const openElsewhere = async (browser: Browser, link: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage()
  watch(page)
  await page.goto(link)
  return page
}

/** The link in the same tab, whose page goes for it: an address that differs in what stands behind # alone would not load. */
const goTo = async (page: Page, link: string) => {
  await page.goto('about:blank')
  await page.goto(link)
  await expectReport(page)
}

/** Findings, figures and verdict: what two pages must have in common. */
const shownBy = async (page: Page) => ({
  rules: await rulesShown(page),
  messages: await page.locator('.finding-main').allInnerTexts(),
  places: await page.locator('.finding-place').allInnerTexts(),
  cells: await cellsShown(page),
  marked: await page.locator('[data-cell][data-severity]').evaluateAll(cells => cells.map(item => item.getAttribute('data-cell'))),
  labels: await page.locator('[data-label-of]').evaluateAll(labels => labels.map(label => label.textContent)),
  verdict: await verdict(page).locator('strong').textContent(),
  coverage: await verdict(page).getByText('个单元格').textContent(),
})

const setAside = async (page: Page, rule: string, note: string) => {
  await finding(page, rule).click()
  const menu = page.getByRole('group', { name: '处理这一条' })
  await menu.getByRole('button', { name: '处理' }).click()
  await menu.getByLabel('备注').fill(note)
  await menu.getByRole('button', { name: '已核实' }).click()
}

test.describe('a link', () => {
  for (const file of [errors, pdf])
    test(`opens to the same findings and figures: ${file.name}`, async ({ page }) => {
      await page.goto('/')
      await drop(page, file)
      await expectReport(page)
      const link = await copyLink(page)
      expect(link.length).toBeLessThan(4_000)
      const shown = await shownBy(page)
      await goTo(page, link)
      expect(await shownBy(page)).toEqual(shown)
      await expect(verdict(page)).toContainText('来自链接，未附原文')
      await expect(verdict(page)).not.toContainText(file.name)
      await expect(source(page)).toContainText('没有附报告原文')
      await finding(page, broken).click()
      await expect(cell(page, total)).toHaveAttribute('data-chosen', 'total')
      await expect(await asPrinted(page)).toContainText('来自链接，未附原文')
    })

  test('is sent to no server, and takes no running text along', async ({ browser }) => {
    const server = await serveUnder(dist, '/gouji/')
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(server.address)
    await drop(page, errors)
    await expectReport(page)
    const link = await copyLink(page)
    const data = link.split('#r=1.')[1] as string
    expect(link.startsWith(`${server.address}#r=1.`)).toBe(true)
    const other = await openElsewhere(browser, link)
    await expectReport(other)
    await other.reload()
    await expectReport(other)
    expect(server.asked.length).toBeGreaterThan(10)
    expect(server.asked.filter(request => request.includes(data.slice(0, 20)) || request.includes('r=1'))).toEqual([])
    await expect(other.locator('body')).not.toContainText('编制本报告')
    await other.context().close()
    await context.close()
    await server.close()
  })

  test('brings the decisions along, and keeps none of them', async ({ page, browser }) => {
    await page.goto('/')
    await drop(page, errors)
    await expectReport(page)
    await setAside(page, broken, '附有更正说明')
    await page.getByRole('link', { name: '分享' }).click()
    await expect(dialog(page)).toContainText('您对 1 条问题的处理和 1 条备注')
    await page.keyboard.press('Escape')
    const link = await copyLink(page)
    const other = await openElsewhere(browser, link)
    await expect(verdict(other)).toContainText('发现 2 处错误、4 处警告，另有 1 处已处理')
    await other.locator('.aside-group summary').click()
    await expect(other.locator('.aside-group')).toContainText('已核实附有更正说明')
    await other.getByRole('button', { name: '撤回' }).click()
    await expect(verdict(other)).toContainText('发现 3 处错误')
    expect(await other.evaluate(() => localStorage.length)).toBe(0)
    await other.context().close()
  })

  test('carries the report’s own figures where some were tried out, and says so', async ({ page }) => {
    await page.goto('/')
    await drop(page, errors)
    await expectReport(page)
    await openEditor(cell(page, total))
    await page.keyboard.type('11')
    await page.keyboard.press('Enter')
    await expect(finding(page, broken)).toHaveCount(0)
    await page.getByRole('link', { name: '分享' }).click()
    await expect(dialog(page)).toContainText('试改的 1 个单元格只在结果文件里')
    await page.keyboard.press('Escape')
    const link = await copyLink(page)
    page.on('dialog', question => void question.accept())
    await goTo(page, link)
    await expect(finding(page, broken)).toBeVisible()
    await expect(cell(page, total)).toHaveText('0')
  })

  test('stands as it was sent: nothing in it can be changed, and it stays in the address while it is on show, dialogs or not', async ({
    page,
  }) => {
    await page.goto('/')
    await drop(page, errors)
    await expectReport(page)
    const link = await copyLink(page)
    await goTo(page, link)
    await cell(page, total).dblclick()
    await expect(page.getByText('没有原文，改了也无法重新核对')).toBeVisible()
    await expect(cell(page, total).locator('input')).toHaveCount(0)
    await expect(page.getByRole('button', { name: /^试改/ })).toHaveCount(0)
    await page.getByRole('link', { name: '规则', exact: true }).click()
    await expect(page.getByRole('dialog', { name: '规则' })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('dialog', { name: '规则' })).toBeVisible()
    await expect(verdict(page)).toContainText('来自链接')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page).toHaveURL(link)
    await drop(page, pdf)
    await expect(verdict(page)).toContainText('送审稿.pdf')
    expect(page.url()).not.toContain('#')
    await toList(page)
    await listed(page, '望川县水利局2023年政府信息公开工作年度报告').click()
    expect(page.url()).toBe(link)
    await page.getByRole('button', { name: '关闭', exact: true }).click()
    expect(page.url()).not.toContain('#r=')
    await page.evaluate(hash => location.assign(hash), `#${link.split('#')[1]}`)
    await expect(verdict(page)).toContainText('来自链接')
  })

  test('is made without CompressionStream as well, and each opens with the other', async ({ page, context }) => {
    await page.goto('/')
    await drop(page, errors)
    await expectReport(page)
    const link = await copyLink(page)
    const old = await context.newPage()
    watch(old)
    await old.addInitScript(() => {
      for (const name of ['CompressionStream', 'DecompressionStream']) Reflect.deleteProperty(globalThis, name)
    })
    await old.goto(link)
    await expectReport(old)
    expect(await old.evaluate(() => 'CompressionStream' in globalThis)).toBe(false)
    const [own, shown] = [await copyLink(old), await shownBy(page)]
    await goTo(page, own)
    expect(await shownBy(page)).toEqual(shown)
  })

  test('is copied over plain http too, where the clipboard is closed to pages', async ({ page }) => {
    await openByName(page)
    expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false)
    await drop(page, errors)
    await expectReport(page)
    await page.getByRole('link', { name: '分享' }).click()
    const button = dialog(page).getByRole('button', { name: '复制链接' })
    await button.click()
    await expect(dialog(page).getByRole('status')).toHaveText('已复制链接')
    await expect(button).toBeFocused()
    await page.keyboard.press('Escape')
    // In place before the key is pressed: the two go to the browser by ways of their own.
    const pasted = await page.evaluateHandle(() => {
      const texts: string[] = []
      const keep = (event: ClipboardEvent) => {
        texts.push(event.clipboardData?.getData('text/plain') ?? '')
        // The page would open it, and still be loading what that takes when the test is over.
        event.stopImmediatePropagation()
      }
      addEventListener('paste', keep, { capture: true, once: true })
      return texts
    })
    await page.keyboard.press('Control+V')
    await expect.poll(async () => (await pasted.jsonValue()).join()).toMatch(/^http:\/\/gouji\.example\/#r=1\.[\w-]{400,}$/)
  })

  test('is laid out to be copied by hand where nothing can be copied, whatever the browser claims', async ({ page }) => {
    await page.addInitScript(() => {
      document.execCommand = () => true
    })
    await openByName(page)
    await drop(page, errors)
    await expectReport(page)
    await page.getByRole('link', { name: '分享' }).click()
    await dialog(page).getByRole('button', { name: '复制链接' }).click()
    await expect(dialog(page).getByRole('status')).toHaveText('没能复制，请手工复制')
    const field = dialog(page).getByRole('textbox')
    await expect(field).toBeFocused()
    const selected = await field.evaluate((item: HTMLTextAreaElement) => item.value.slice(item.selectionStart, item.selectionEnd))
    expect(selected).toMatch(/^http:\/\/gouji\.example\/#r=1\.[\w-]{400,}$/)
  })

  test('has no QR code where no phone can open it; what was done is said within the dialog, in front of the page', async ({ page }) => {
    await page.goto('/')
    await drop(page, errors)
    await expectReport(page)
    await page.getByRole('link', { name: '分享' }).click()
    await expect(dialog(page)).toContainText('手机扫码打不开')
    await expect(dialog(page).getByRole('button', { name: '复制链接' })).toBeVisible()
    await expect(dialog(page).getByRole('img')).toHaveCount(0)
    await dialog(page).getByRole('button', { name: '保存核对结果' }).click()
    const said = dialog(page).getByRole('status')
    await expect(said).toHaveText('已保存核对结果')
    const inFront = await said.evaluate(item => {
      item.style.pointerEvents = 'auto'
      const { left, top, width, height } = item.getBoundingClientRect()
      return item.contains(document.elementFromPoint(left + width / 2, top + height / 2))
    })
    expect(inFront).toBe(true)
    await expect(page.getByText('已保存核对结果')).toHaveCount(1)
  })

  test('is a QR code that reads as the link', async ({ page }) => {
    await page.addInitScript(() => {
      document.addEventListener('copy', event => (document.title = event.clipboardData?.getData('text/plain') ?? ''))
    })
    await openByName(page)
    await drop(page, pdf)
    await expectReport(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.getByRole('link', { name: '分享' }).click()
    await dialog(page).getByRole('button', { name: '复制链接' }).click()
    await expect(page).toHaveTitle(/#r=1/)
    const link = await page.title()
    const code = dialog(page).getByRole('img', { name: '链接的二维码' })
    await expect(dialog(page).getByText('用手机扫码打开')).toBeInViewport({ ratio: 1 })
    await expect(code).toBeInViewport({ ratio: 1 })
    await expect(dialog(page).getByRole('status')).toBeEmpty()
    const picture = await page.evaluate(
      async base64 => {
        const image = new Image()
        image.src = `data:image/png;base64,${base64}`
        await image.decode()
        const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
        const context = canvas.getContext('2d') as CanvasRenderingContext2D
        context.drawImage(image, 0, 0)
        return { width: image.width, height: image.height, data: [...context.getImageData(0, 0, image.width, image.height).data] }
      },
      (await code.screenshot()).toString('base64'),
    )
    expect(jsQR(Uint8ClampedArray.from(picture.data), picture.width, picture.height)?.data).toBe(link)
  })
})

test('markup in a result stays text; a result too long for a link is said to be, and goes as a file', async ({ page }) => {
  await page.goto('/')
  await drop(page, errors)
  await expectReport(page)
  await page.getByText('导出').click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '保存核对结果' }).click()
  const { checksum: _, ...result } = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
  const markup = '<img src=x onerror=alert(1)><b>x</b>'
  const marked = {
    ...result,
    report: { ...result.report, title: markup },
    findings: [{ ...result.findings[0], message: markup, quote: markup }, ...result.findings.slice(1)],
  }
  await drop(page, { name: 'markup.gouji.json', bytes: Buffer.from(JSON.stringify(marked)) })
  await expect(finding(page, result.findings[0].rule).first()).toHaveText(`错误：${markup}`)
  await expect(page.locator('img, b')).toHaveCount(0)
  const findings = Array.from({ length: 400 }, (_, at) => ({ ...result.findings[0], message: randomWords(at) }))
  await drop(page, { name: 'long.gouji.json', bytes: Buffer.from(JSON.stringify({ ...result, findings })) })
  // What its cells show besides is found again.
  await expect(verdict(page)).toContainText(/4\d\d 处错误/)
  await page.getByRole('link', { name: '分享' }).click()
  await expect(dialog(page)).toContainText('会把它截断')
  await expect(dialog(page).getByRole('button', { name: '复制链接' })).toHaveCount(0)
  await expect(dialog(page).getByRole('img')).toHaveCount(0)
  const saved = page.waitForEvent('download')
  await dialog(page).getByRole('button', { name: '保存核对结果' }).click()
  expect((await saved).suggestedFilename()).toBe('long-核对结果.gouji.json')
})

/** Words that hardly compress, the same ones in each run. */
const randomWords = (seed: number): string =>
  Array.from({ length: 40 }, (_, at) => String.fromCharCode(0x4e00 + ((seed * 7919 + at * 104_729 + seed * seed * at) % 5_000))).join('')

const hostile = (json: string) => `#r=1.${toBase64url(frame(deflateRawSync(json)))}`

test.describe('what is no link', () => {
  const cases: readonly (readonly [name: string, hash: string, sentence: string])[] = [
    ['foreign', '#r=hello', '链接里没有核对结果'],
    ['newer', '#r=2.AAAAAAAAAAAA', '由较新的版本生成'],
    ['too large', `#r=1.${'A'.repeat(200_000)}`, '内容过大'],
    ['a bomb', `#r=1.${toBase64url(frame(deflateRawSync(Buffer.alloc(20 * 1024 * 1024))))}`, '内容过大'],
    ['hostile', hostile('{"report":{"title":"<img src=x onerror=alert(1)>"},"tables":{"__proto__":1}}'), '和生成时不一致'],
    ['no text', '#r=%E0%A4%A', '链接里没有核对结果'],
    ['cut short', '#r=1.AAAA', '链接不完整'],
  ]
  test('is refused with a sentence, and the page goes on', async ({ page }) => {
    test.slow()
    for (const [name, hash, sentence] of cases) {
      await page.goto('about:blank')
      await page.goto(`/${hash}`)
      await expect(failure(page), name).toContainText('这个链接打不开')
      await expect(failure(page), name).toContainText(sentence)
      await expect.poll(() => page.url()).not.toContain('#')
    }
    await drop(page, errors)
    await expectReport(page)
    await expect(finding(page, broken)).toBeVisible()
  })

  test('is told from one that was cut or altered', async ({ page }) => {
    await page.goto('/')
    await drop(page, errors)
    await expectReport(page)
    const link = await copyLink(page)
    await page.goto('about:blank')
    await page.goto(link.slice(0, -30))
    await expect(failure(page)).toContainText('链接不完整')
    await page.evaluate(hash => location.assign(hash), `#${link.split('#')[1]?.replace(/.{5}$/, 'aaaaa')}`)
    await expect(placeInSet(page)).toContainText('共 2 份')
    await expect(page.getByText('和生成时不一致')).toBeVisible()
    await page.evaluate(hash => location.assign(hash), `#${link.split('#')[1]}`)
    await expect(verdict(page)).toContainText('发现 3 处错误')
  })

  test('leaves other addresses alone', async ({ page }) => {
    await page.goto('/#%E0%A4%A')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('核对政府信息公开工作年度报告')
    await page.goto('/#keys')
    await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible()
  })
})

test.describe('a result file', () => {
  test('is saved, and dropped gives the same', async ({ page }) => {
    await page.goto('/')
    await drop(page, pdf)
    await expectReport(page)
    await page.getByText('导出').click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '保存核对结果' }).click()
    const saved = await download
    expect((await saved).suggestedFilename()).toBe('送审稿-核对结果.gouji.json')
    const text = readFileSync(await saved.path(), 'utf8')
    const shown = await shownBy(page)
    await page.reload()
    await drop(page, { name: 'renamed.txt', bytes: Buffer.from(JSON.stringify(JSON.parse(text), null, 1)) })
    await expect(verdict(page)).toContainText('来自结果文件，未附原文')
    expect(await shownBy(page)).toEqual(shown)
    await drop(page, { name: 'altered.gouji.json', bytes: Buffer.from(text.replace('"value": 96', '"value": 97')) })
    await expect(failure(page)).toContainText('和保存时不一致')
    await drop(page, { name: 'cut.gouji.json', bytes: Buffer.from(text.slice(0, 3_000)) })
    await expect(failure(page)).toContainText('结果文件不完整')
  })
})

test.describe('after a reload', () => {
  const remember = (page: Page) => page.getByLabel('刷新后恢复')
  const openRecords = async (page: Page) => {
    await page.getByLabel('更多').click()
    await page.getByRole('link', { name: '本机记录' }).click()
    await expect(remember(page)).toBeVisible()
  }
  const setRemember = async (page: Page, on: boolean) => {
    await openRecords(page)
    await remember(page).setChecked(on)
    await page.keyboard.press('Escape')
  }
  /** How the files were looked at, as kept; null while it does not belong to the files that are kept. Asked where both are there. */
  const keptView = (page: Page) =>
    page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>(done => {
        const request = indexedDB.open('gouji')
        request.onsuccess = () => done(request.result)
      })
      const [files, view] = await new Promise<{ token: number; selection: unknown; edits: unknown }[]>(done => {
        const request = database.transaction('page').objectStore('page').getAll()
        request.onsuccess = () => done(request.result)
      })
      database.close()
      return view && files?.token === view.token ? { token: view.token, content: JSON.stringify([view.selection, view.edits]) } : null
    })

  test('nothing is there unless one wants it', async ({ page }) => {
    await page.goto('/')
    await drop(page, errors)
    await expectReport(page)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('核对政府信息公开工作年度报告')
    expect(await page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length])).toEqual([0, 0])
  })

  test('reports, the one on show, the finding and what was tried out come back where one does', async ({ page }) => {
    await page.goto('/')
    await drop(page, errors, pdf)
    await setRemember(page, true)
    await listed(page, '送审稿.pdf').click()
    await expectReport(page)
    await openEditor(cell(page, total))
    await page.keyboard.type('11')
    await page.keyboard.press('Enter')
    await expect(finding(page, broken)).toHaveCount(0)
    await finding(page, 'fee-statement').click()
    await expect.poll(() => kept(page)).toEqual(['files', 'view'])
    await expect.poll(async () => (await keptView(page))?.content ?? '').toMatch(/fee-statement.*proceedings\/review\/total/)
    await page.reload()
    await expect(placeInSet(page)).toContainText('共 2 份')
    await expect(verdict(page)).toContainText('送审稿.pdf')
    await expect(verdict(page)).toContainText('已改 1 处')
    await expect(finding(page, broken)).toHaveCount(0)
    await expect(finding(page, 'fee-statement')).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('.source canvas').first()).toBeVisible()
  })

  test('what was tried out in a report with a password waits until it is given again', async ({ page }) => {
    const unlock = async () => {
      await page.getByLabel('文件密码').fill('secret')
      await page.keyboard.press('Enter')
      await expectReport(page)
    }
    await page.goto('/')
    await drop(page, locked)
    await unlock()
    await setRemember(page, true)
    await openEditor(cell(page, total))
    await page.keyboard.type('11')
    await page.keyboard.press('Enter')
    await expect(verdict(page)).toContainText('已改 1 处')
    await expect.poll(() => kept(page)).toEqual(['files', 'view'])
    await expect.poll(async () => (await keptView(page))?.content ?? '').toContain(total)
    for (const _ of ['once', 'and once more, unopened meanwhile']) {
      const before = await keptView(page)
      await page.reload()
      await expect(failure(page)).toHaveAttribute('data-failure', 'encrypted')
      // Every visit writes both anew.
      await expect.poll(async () => ((await keptView(page))?.token ?? before?.token) === before?.token).toBe(false)
    }
    await unlock()
    await expect(verdict(page)).toContainText('已改 1 处')
    await expect(cell(page, total)).toHaveAttribute('aria-label', /，11，试改，原为 5/)
  })

  test('each tab gets its own back', async ({ page, context }) => {
    const tabs = [page, await context.newPage()] as const
    for (const [at, tab] of tabs.entries()) {
      await tab.goto('/')
      await drop(tab, at === 0 ? errors : pdf)
      await expectReport(tab)
      await setRemember(tab, true)
    }
    await expect.poll(() => kept(page)).toEqual(['files', 'files', 'view', 'view'])
    for (const [at, tab] of tabs.entries()) {
      await tab.reload()
      await expect(verdict(tab)).toContainText(at === 0 ? 'errors.txt' : '送审稿.pdf')
    }
    await expect.poll(() => kept(page)).toEqual(['files', 'files', 'view', 'view'])
    await tabs[1].close()
    const later = await context.newPage()
    await later.goto('/')
    // What is open in another tab is not offered.
    await later.getByRole('button', { name: '恢复上次打开的 1 份' }).click()
    await expect(verdict(later)).toContainText('送审稿.pdf')
    await setRemember(page, false)
    await expect.poll(() => kept(page)).toEqual([])
    await later.reload()
    await expect(later.getByRole('heading', { level: 1 })).toHaveText('核对政府信息公开工作年度报告')
    await expect(later.getByRole('button', { name: /恢复上次/ })).toHaveCount(0)
  })

  test('a link comes back once', async ({ page }) => {
    await page.goto('/')
    await drop(page, errors)
    await expectReport(page)
    const link = await copyLink(page)
    await goTo(page, link)
    await setRemember(page, true)
    await expect.poll(() => kept(page)).toEqual(['files', 'view'])
    await page.reload()
    await expect(verdict(page)).toContainText('来自链接')
    expect(page.url()).toBe(link)
    await expect(placeInSet(page)).toHaveCount(0)
  })

  test('清除本机记录 leaves nothing on this machine', async ({ page }) => {
    await page.goto('/')
    await drop(page, errors)
    await expectReport(page)
    await setAside(page, broken, '附有更正说明')
    await page.getByLabel('更多').click()
    await page.getByRole('button', { name: '浅色' }).click()
    await page.keyboard.press('Escape')
    await setRemember(page, true)
    await expect.poll(() => kept(page)).toEqual(['files', 'view'])
    expect(await page.evaluate(() => localStorage.length)).toBe(3)
    await openRecords(page)
    await page.getByRole('button', { name: '清除本机记录' }).click()
    await page.getByRole('button', { name: '再按一次，清除 1 条处理记录和记住的报告' }).click()
    await expect(page.getByText('本机记录已清除')).toBeVisible()
    await expect.poll(() => kept(page)).toEqual([])
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
    await finding(page, 'fee-statement').click()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('核对政府信息公开工作年度报告')
    expect(await kept(page)).toEqual([])
  })

  test('a browser that keeps nothing says so and goes on', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    await page.goto('/')
    await drop(page, errors)
    await expectReport(page)
    await openRecords(page)
    await remember(page).click()
    await expect(page.getByRole('dialog').getByText('浏览器存不下打开的报告')).toBeVisible()
    await expect(remember(page)).not.toBeChecked()
    await page.keyboard.press('Escape')
    await finding(page, broken).click()
    await expect(cell(page, total)).toHaveAttribute('data-chosen', 'total')
  })

  test('figures that were tried out, and several reports, are asked about before they are lost', async ({ page }) => {
    await page.goto('/')
    await drop(page, errors)
    await expectReport(page)
    const asked: string[] = []
    page.on('dialog', question => {
      asked.push(question.type())
      void question.accept()
    })
    await openEditor(cell(page, total))
    await page.keyboard.type('11')
    await page.keyboard.press('Enter')
    await expect(verdict(page)).toContainText('已改 1 处')
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('核对政府信息公开工作年度报告')
    expect(asked).toEqual(['beforeunload'])
    await drop(page, errors)
    await expectReport(page)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('核对政府信息公开工作年度报告')
    expect(asked).toHaveLength(1)
    await drop(page, errors, pdf)
    await listed(page, '送审稿.pdf').click()
    await expectReport(page)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('核对政府信息公开工作年度报告')
    expect(asked).toHaveLength(2)
  })
})
