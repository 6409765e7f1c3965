/** What is pasted and what is copied: a report as the clipboard holds it best, and cells of the grid. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { drop, expectReport, fileAt, placeInSet, verdict } from './browser'
import { reportOf, toDocx, toHtml } from './documents'
import { test } from './test'

const samples = join(import.meta.dirname, '../src/show/samples')
const clean = fileAt(join(samples, 'clean.txt'))
const cell = (page: Page, address: string) => page.locator(`[data-cell="${address}"]`)
const first = 'proceedings/review/upheld'
const broken = 'proceedings/review/total'

const paste = (page: Page, flavours: Readonly<Record<string, string>>) =>
  page.evaluate(pasted => {
    const clipboardData = new DataTransfer()
    for (const [flavour, content] of Object.entries(pasted)) clipboardData.setData(flavour, content)
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, flavours)

/** What the page puts into the clipboard; null where it leaves that to the browser. */
const copied = (page: Page) =>
  page.evaluate(() => {
    const clipboardData = new DataTransfer()
    const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
    return event.defaultPrevented ? { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') } : null
  })

test.beforeEach(async ({ page }) => {
  page.on('pageerror', error => expect(error).toBeNull())
  page.on('console', message => expect(`${message.type()} ${message.text()}`).not.toMatch(/^(error|warning)/))
  await page.goto('/')
})

test.describe('a pasted report', () => {
  const report = reportOf({ [broken]: '2' })
  const html = Buffer.from(toHtml(report)).toString()

  test('is read from the flavour that holds its tables, whatever the text makes of them', async ({ page }) => {
    await paste(page, { 'text/plain': report.lines.map(({ text }) => text).join(''), 'text/html': html })
    await expectReport(page)
    await expect(verdict(page)).toContainText('1 处错误')
    await expect(verdict(page)).toContainText('青石县水务局 2023 年（粘贴）')
    await expect(page.getByRole('region', { name: '原文', exact: true }).locator('table')).toHaveCount(3)
  })

  test('is read as text where the other flavour has no table', async ({ page }) => {
    await paste(page, { 'text/plain': readFileSync(join(samples, 'clean.txt'), 'utf8'), 'text/html': '<p>年报</p>' })
    await expect(verdict(page)).toContainText('未发现问题')
  })

  test('is opened beside the one that is open, with a cell chosen too', async ({ page }) => {
    await drop(page, clean)
    await expectReport(page)
    await cell(page, first).click()
    await paste(page, { 'text/plain': report.lines.map(({ text }) => text).join('\n'), 'text/html': html })
    await expect(placeInSet(page)).toContainText('共 2 份')
    await expect(page.getByText('粘贴的是一份报告，已另外打开')).toBeVisible()
  })

  test('asks nothing of the network and runs nothing, whatever is in it', async ({ page }) => {
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    const bait = '<img src="https://example.com/a.png" onerror="window.ran = true"><script>window.ran = true</script>'
    await paste(page, { 'text/html': html.replace('<body>', `<body>${bait}`) })
    await expectReport(page)
    expect(asked.filter(url => url.includes('example.com'))).toEqual([])
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  })
})

test.describe('cells', () => {
  test.beforeEach(async ({ page }) => {
    await drop(page, { name: '年报.docx', bytes: toDocx(reportOf({ [broken]: '2' })) })
    await expectReport(page)
  })

  test('are pasted into the grid', async ({ page }) => {
    await test.step('that do not fit are refused in one sentence, and nothing is changed', async () => {
      await cell(page, broken).click()
      await paste(page, { 'text/plain': '1\n2' })
      await expect(page.getByText('粘贴的是 2 行 1 列，从这一格起放不下')).toBeVisible()
      await paste(page, { 'text/plain': '自然人' })
      await expect(page.getByText('没有粘贴：“自然人”放不进', { exact: false })).toBeVisible()
      await paste(page, {
        'text/plain': '三、收到和处理政府信息公开申请情况，今年收到申请若干件，均已依法在规定期限内办理答复，没有引起争议。',
      })
      await expect(page.getByText('请先按 Esc 再粘贴', { exact: false })).toBeVisible()
      await expect(placeInSet(page)).toHaveCount(0)
      await expect(verdict(page)).not.toContainText('试改')
    })
    await test.step('pasted from Excel go into the grid from the chosen cell on, and back with one step', async () => {
      await cell(page, first).click()
      await paste(page, {
        'text/plain': '1\t1\r\n',
        'text/html': '<html><body><table><tr><td>1</td><td>1</td></tr></table></body></html>',
      })
      await expect(page.getByText('已粘贴 2 个单元格，按 Ctrl+Z 撤销')).toBeVisible()
      await expect(cell(page, first).locator('.now')).toHaveText('1')
      await expect(verdict(page)).toContainText('试改后')
      await expect(verdict(page)).not.toContainText('错误')
      await expect(placeInSet(page)).toHaveCount(0)
      await page.keyboard.press('Control+z')
      await expect(cell(page, first).locator('.now')).toHaveText('0')
      await expect(verdict(page)).toContainText('1 处错误')
    })
    await test.step('come with their labels, and one figure fills all that are chosen', async () => {
      await cell(page, 'requests/new/natural').click()
      await paste(page, { 'text/plain': '一、本年新收政府信息公开申请数量\t1\t2\n二、上年结转政府信息公开申请数量\t3\t4\n' })
      await expect(page.getByText('已粘贴 4 个单元格，按 Ctrl+Z 撤销')).toBeVisible()
      await expect(cell(page, 'requests/carriedIn/natural').locator('.now')).toHaveText('3')
      await cell(page, first).click()
      await page.keyboard.press('Shift+ArrowRight')
      await page.keyboard.press('Shift+ArrowRight')
      await paste(page, { 'text/plain': '7' })
      await expect(page.getByText('已粘贴 3 个单元格，按 Ctrl+Z 撤销')).toBeVisible()
      await expect(cell(page, 'proceedings/review/corrected').locator('.now')).toHaveText('7')
    })
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await test.step('come from a table without text too', async () => {
      await cell(page, first).click()
      await paste(page, { 'text/html': '<table><tr><td> 7 </td><td>\n</td></tr></table>' })
      await expect(cell(page, first).locator('.now')).toHaveText('7')
      await expect(cell(page, 'proceedings/review/corrected')).toHaveAttribute('data-state', 'blank')
    })
  })

  test('are chosen and copied from the grid', async ({ page }) => {
    await test.step('copied alone are text, chosen together a table', async () => {
      await cell(page, broken).click()
      expect(await copied(page)).toEqual({ text: '2', html: '' })
      await page.keyboard.press('Shift+ArrowLeft')
      await page.keyboard.press('Shift+ArrowLeft')
      await expect(page.locator('[data-cell][aria-selected="true"]')).toHaveCount(3)
      const { text, html } = (await copied(page)) ?? {}
      expect(text).toBe('0\t0\t2')
      expect(html).toContain('<tr><td>0</td><td>0</td><td>2</td></tr>')
      await expect(page.getByText('已复制 3 个单元格')).toBeVisible()
    })
    await test.step('are chosen together by dragging and with Shift, and one alone by a click', async () => {
      await cell(page, 'requests/new/natural').hover()
      await page.mouse.down()
      await cell(page, 'requests/granted/natural').hover()
      await page.mouse.up()
      await expect(page.locator('[data-cell][aria-selected="true"]')).toHaveCount(3)
      expect((await copied(page))?.text).toBe('0\r\n0\r\n0')
      await cell(page, 'requests/granted/total').click({ modifiers: ['Shift'] })
      await expect(page.locator('[data-cell][aria-selected="true"]')).toHaveCount(21)
      await cell(page, 'requests/new/total').click()
      await expect(page.locator('[data-cell][aria-selected="true"]')).toHaveCount(1)
    })
    await test.step('are not copied in place of words that are marked', async () => {
      await cell(page, broken).click()
      await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.verdict-about') as Element))
      expect(await copied(page)).toBeNull()
    })
  })
})

test('the first screen and the file dialog name the same kinds of files', async ({ page }) => {
  const accept = (await page.locator('input[type="file"]:not([webkitdirectory])').getAttribute('accept'))?.split(',') ?? []
  const wanted = {
    PDF: '.pdf',
    Word: '.docx',
    WPS: '.wps',
    网页: '.html',
    Excel: '.xlsx',
    OFD: '.ofd',
    压缩包: '.zip',
    文本: '.txt',
    图片: '.jpg',
  }
  const said = (await page.locator('.dropzone-hint').textContent())?.split('，')[0]?.trim().split('、') ?? []
  expect(said.filter(kind => !accept.includes(wanted[kind as keyof typeof wanted]))).toEqual([])
  expect(said).toEqual(expect.arrayContaining(['PDF', 'Word', 'WPS', '网页', '文本']))
})
