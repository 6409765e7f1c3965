/** Files that are meant to break the page, and faults of our own: each is answered, and nothing else is lost. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { choose, closeReport, drop, expectReport, failure, fileAt, listed, openEditor, recordRequests, verdict } from './browser'
import { manyRulings, meddlingPdf, packedBomb, pictureBomb } from './handmadePdf'
import { test } from './test'

const samples = join(import.meta.dirname, '../src/show/samples')
const odd = join(import.meta.dirname, 'fixtures/odd')
const clean = fileAt(join(samples, 'clean.txt'))
const errors = fileAt(join(samples, 'errors.txt'))
const ruled = fileAt(join(import.meta.dirname, 'fixtures/ruled/report.pdf'))

test.describe('a PDF with a password', () => {
  test('opens with it, after a wrong one was said to be wrong; its pages are drawn', async ({ page }) => {
    await page.goto('/')
    await drop(page, fileAt(join(odd, 'encrypted.pdf')))
    await expect(failure(page)).toHaveAttribute('data-failure', 'encrypted')
    await expect(page.getByText('密码只在本机使用')).toBeVisible()
    await page.getByLabel('文件密码').fill('guess')
    await page.keyboard.press('Enter')
    await expect(failure(page)).toContainText('密码不对')
    await page.getByLabel('文件密码').fill('secret')
    await failure(page).getByRole('button', { name: '打开' }).click()
    await expect(verdict(page)).toHaveAttribute('data-tone', 'clean')
    await expect(page.locator('.picture canvas, [data-sheet] canvas, canvas').first()).toBeVisible()
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('secret')
    await closeReport(page)
    // By itself where only its owner needs one.
    await drop(page, fileAt(join(odd, 'encrypted-for-owner.pdf')))
    await expect(verdict(page)).toHaveAttribute('data-tone', 'clean')
  })
})

test('a PDF cut off is read as far as it goes, and never called clean; what is too large or endless is refused', async ({ page }) => {
  await page.goto('/')
  await drop(page, fileAt(join(odd, 'cut-off.pdf')))
  await expect(verdict(page)).toHaveAttribute('data-tone', 'incomplete')
  await closeReport(page)
  await choose(page, { name: 'line.txt', bytes: Buffer.from('公开 1，'.repeat(200_000)) })
  await expect(failure(page)).toHaveAttribute('data-failure', 'not-a-report')
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([new Uint8Array(101 * 1024 * 1024)], 'large.pdf'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
  await expect(failure(page)).toHaveAttribute('data-failure', 'too-large')
  await expect(failure(page)).toContainText('101 MB')
})

test('bombs stop at a limit, and the next file is read', async ({ page }) => {
  await page.goto('/')
  const bombs = [
    { name: 'packed.pdf', bytes: await packedBomb(1024), says: '展开后过大' },
    { name: 'picture.pdf', bytes: pictureBomb(), says: '尺寸过大的图片' },
    { name: 'rulings.pdf', bytes: manyRulings(50_000), says: '线条过多' },
  ]
  for (const { says, ...bomb } of bombs) {
    await drop(page, bomb)
    await expect(failure(page)).toContainText(says)
  }
  await drop(page, ruled)
  await expect(verdict(page)).toContainText('未发现问题')
})

test('what a PDF wants to do is not done', async ({ page }) => {
  const heard: string[] = []
  page.on('dialog', dialog => {
    heard.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('download', () => void heard.push('download'))
  page.on('popup', () => void heard.push('popup'))
  page.on('pageerror', error => void heard.push(String(error)))
  await page.goto('/')
  const asked = recordRequests(page)
  await drop(page, { name: 'meddling.pdf', bytes: meddlingPdf() })
  await expect(failure(page)).toHaveAttribute('data-failure', 'not-a-report')
  expect(heard).toEqual([])
  expect(asked.filter(url => url.includes('example.com'))).toEqual([])
})

test('markup in a report is text on the page and in names', async ({ page }) => {
  await page.goto('/')
  const markup = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>'
  const report = readFileSync(join(samples, 'errors.txt'), 'utf8')
  const bytes = Buffer.from(report.replace('一、总体情况', `${markup}\n一、总体情况\n${markup}`).replace(/\t0\t/, `\t${markup}\t`))
  await drop(page, { name: `${markup}.txt`, bytes })
  await expectReport(page)
  await expect(page.locator('img[src="x"]').or(page.locator('script', { hasText: 'window.hit' }))).toHaveCount(0)
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
})

test('a worker that dies takes only its file with it; results and changes stay', async ({ page }) => {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (this: Worker, message: { name?: string }, transfer: never) {
      if (message.name !== 'deadly.txt') return post.call(this, message, transfer)
      this.terminate()
      setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })))
    }
  })
  await page.goto('/')
  await drop(page, errors)
  await expectReport(page)
  await openEditor(page.locator('[data-cell="proceedings/review/total"]'))
  await page.keyboard.type('11')
  await page.keyboard.press('Enter')
  await expect(verdict(page)).toContainText('已改 1 处')
  await drop(page, { ...clean, name: 'before.txt' }, { ...clean, name: 'deadly.txt' }, { ...clean, name: 'after.txt' })
  await expect(listed(page, 'deadly.txt')).toContainText('程序出错')
  await expect(listed(page, 'before.txt')).toContainText('未发现问题')
  await expect(listed(page, 'after.txt')).toContainText('未发现问题')
  await expect(listed(page, 'errors.txt')).toContainText('试改')
  await listed(page, 'errors.txt').click()
  await expect(verdict(page)).toContainText('已改 1 处')
})

test('an error of our own is said with a report that names no file, and the page stays usable', async ({ page }) => {
  await page.goto('/')
  await drop(page, { ...errors, name: '机密报告.txt' })
  await expectReport(page)
  await page.evaluate(() => void setTimeout(() => Promise.reject(new TypeError('机密的内容'))))
  const note = page.getByRole('alert')
  await expect(note).toContainText('已读的文件和改动都还在')
  await note.getByText('出错信息（').click()
  await expect(note).toContainText(/勾稽 \d+\.\d+\.\d+/)
  await expect(note).toContainText('TypeError')
  await expect(note).not.toContainText('机密')
  await note.getByRole('button', { name: '知道了' }).click()
  await expect(note).toBeHidden()
  await expect(verdict(page)).toBeVisible()
})

test('an error of our own while a dialog is open is said in it, and can be sent away there or after it', async ({ page }) => {
  await page.goto('/#keys')
  const dialog = page.getByRole('dialog')
  const fail = () => page.evaluate(() => void setTimeout(() => Promise.reject(new TypeError('of the test'))))
  const note = page.locator('.fault')
  await expect(dialog).toBeVisible()
  await fail()
  await note.getByText('出错信息（').click()
  await expect(note).toContainText('TypeError')
  await note.getByRole('button', { name: '知道了' }).click()
  await expect(note).toHaveCount(0)
  await expect(dialog).toBeVisible()
  await fail()
  await expect(note).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await note.getByRole('button', { name: '知道了' }).click()
  await expect(note).toHaveCount(0)
})

test('a dialog whose code did not come asks for it again when it is next opened', async ({ page }) => {
  await page.route(/KeyList.*\.js$/, route => route.abort())
  await page.goto('/#keys')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('没有加载出来')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.unroute(/KeyList.*\.js$/)
  await page.evaluate(() => location.assign('#keys'))
  await expect(dialog).toContainText('放回来')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.route(/DiagnosisSheets.*\.js$/, route => route.abort())
  await drop(page, ruled)
  await expectReport(page)
  await page.evaluate(() => location.assign('#diagnosis'))
  await expect(dialog).toContainText('没有加载出来')
})

test('a dialog that cannot be drawn does not come again with the page', async ({ page }) => {
  await page.route(/KeyList.*\.js$/, route =>
    route.fulfill({ contentType: 'text/javascript', body: "export default () => { throw new TypeError('of the test') }" }),
  )
  await page.goto('/')
  await drop(page, errors)
  await expectReport(page)
  await page.evaluate(() => location.assign('#keys'))
  await expect(page.getByRole('heading', { name: '页面显示出错' })).toBeVisible()
  await page.getByRole('button', { name: '回到刚才的页面' }).click()
  await expectReport(page)
  await page.evaluate(() => location.assign('#keys'))
  page.on('dialog', question => void question.accept())
  await page.getByRole('button', { name: '重新开始' }).click()
  await expect(page.getByRole('button', { name: /选择文件/ })).toBeVisible()
})

test('a browser in which pdf.js loses something calls no PDF clean, but texts', async ({ page }) => {
  // As in an old browser without our shim: there the drawing instructions were cut short with no more than a warning.
  await page.addInitScript(() => {
    const Own = window.Blob
    const sabotage = 'ArrayBuffer.prototype.transferToFixedLength = undefined;'
    window.Blob = class extends Own {
      constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
        super(options?.type?.includes('javascript') ? [sabotage, ...parts] : parts, options)
      }
    }
  })
  await page.goto('/')
  await drop(page, ruled)
  await expect(page.getByRole('main')).toContainText('这个浏览器读 PDF 不可靠')
  await expect(page.locator('[data-tone="clean"]')).toHaveCount(0)
  await drop(page, clean)
  await expect(verdict(page)).toContainText('未发现问题')
})
