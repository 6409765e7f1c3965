/** The pages of a PDF beside the grid: drawn sharp, boxes on the figures, one selection with the rest, by mouse and keyboard. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { shared } from '../scripts/shared'
import { closeReport, drop, expectReport, fileAt, openEditor, type TestFile, verdict } from './browser'
import { test } from './test'

const fixtures = join(import.meta.dirname, 'fixtures')
const fixture = (name: string) => fileAt(join(fixtures, name, 'report.pdf'))

const papers = (page: Page) => page.locator('.paper')
const pages = (page: Page) => page.getByRole('region', { name: '原文页面' })
const box = (page: Page, address: string) => page.locator(`[data-box="${address}"]`)
const cell = (page: Page, address: string) => page.locator(`[data-cell="${address}"]`)
const finding = (page: Page, rule: string) => page.locator(`[data-finding="${rule}"]`).first()
const pageNumber = (page: Page) => page.getByRole('textbox', { name: /^页码/ })
const zoom = async (page: Page) => Number.parseInt((await page.getByLabel('缩放').textContent()) ?? '', 10)
const total = 'proceedings/review/total'

const open = async (page: Page, file: TestFile) => {
  await drop(page, file)
  await expectReport(page)
  await expect(papers(page).first()).toHaveAttribute('data-picture', 'drawn')
}

/** Anything the page complains about is a failure of the test. */
test.beforeEach(async ({ page }) => {
  page.on('pageerror', error => expect(error).toBeNull())
  page.on('console', message => expect(`${message.type()} ${message.text()}`).not.toMatch(/^(error|warning)/))
  await page.goto('/')
})

interface SavedCell {
  readonly text: string
  readonly page?: number
  readonly box?: readonly [number, number, number, number]
}

/** The cells as the page exports them: places in points. */
const savedCells = async (page: Page): Promise<Readonly<Record<string, SavedCell>>> => {
  await page.getByText('导出').click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '保存核对结果' }).click()
  return JSON.parse(readFileSync(await (await download).path(), 'utf8')).report.cells
}

/** The boxes on a page: where they stand on it, in pixels, and how much print is under each; its borders, which may be ruled, are left out. */
const boxesOn = (paper: Locator) =>
  paper.evaluate(sheet => {
    const picture = sheet.querySelector('canvas') as HTMLCanvasElement
    const outer = sheet.getBoundingClientRect()
    const scale = picture.width / outer.width
    const copy = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height })
    const context = copy.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
    context.drawImage(picture, 0, 0)
    const inkIn = (left: number, top: number, width: number, height: number) => {
      const { data } = context.getImageData(left, top, Math.max(1, width), Math.max(1, height))
      let dark = 0
      for (let i = 0; i < data.length; i += 4) if ((data[i] as number) + (data[i + 1] as number) + (data[i + 2] as number) < 600) dark++
      return dark
    }
    const marks = [...sheet.querySelectorAll<HTMLElement>('[data-box]')].map(mark => {
      const inner = mark.getBoundingClientRect()
      const [x, y] = [inner.left - outer.left, inner.top - outer.top]
      const inset = Math.min(3, inner.width / 5, inner.height / 5)
      const inside = [x + inset, y + inset, inner.width - 2 * inset, inner.height - 2 * inset].map(length => Math.round(length * scale))
      const ink = inkIn(...(inside as [number, number, number, number]))
      return [mark.dataset.box as string, { x, y, width: inner.width, height: inner.height, ink }] as const
    })
    return Object.fromEntries(marks)
  })

test.describe('boxes on the figures', () => {
  const own = ['errors', 'page-rotated', 'page-sideways', 'page-upside-down', 'page-two-up']
  const corpus = ['0006c', '0091a'].map(name => join(shared, 'corpus/docs', `${name}.pdf`))
  const groups = {
    'of fixtures': own.map(name => join(fixtures, name, 'report.pdf')),
    'of documents beside the checkout': [...corpus, join(shared, 'real/hongze-2023.pdf')],
  }
  for (const [name, paths] of Object.entries(groups)) {
    test(`stand where the figures were read, and there they are printed: ${name}`, async ({ page }) => {
      test.skip(!paths.every(path => existsSync(path)), 'not among the shared documents')
      test.slow()
      for (const path of paths) {
        await standOnPrint(page, path)
        await closeReport(page)
      }
    })
  }

  const standOnPrint = async (page: Page, path: string) => {
    await open(page, fileAt(path))
    const cells = Object.entries(await savedCells(page)).filter(([, { page: number, box: points }]) => number !== undefined && points)
    const [, first] = cells.find(([address]) => address === 'requests/new/natural') ?? (cells[0] as (typeof cells)[number])
    await cell(page, 'requests/new/natural').click()
    const paper = page.locator(`[data-page="${first.page}"]`)
    await expect(paper).toHaveAttribute('data-picture', 'drawn')
    const onPage = cells.filter(([, { page: number, text }]) => number === first.page && text.trim() !== '').slice(0, 30)
    expect(onPage.length).toBeGreaterThan(4)
    const perPoint = await scaleOf(paper)
    const marks = await boxesOn(paper)
    for (const [address, { box: points }] of onPage) {
      const [left, top, right, bottom] = points as NonNullable<typeof points>
      const at = marks[address]
      const named = `${path} ${address}`
      expect(Math.abs((at?.x ?? 0) - left * perPoint), named).toBeLessThan(1.5)
      expect(Math.abs((at?.y ?? 0) - top * perPoint), named).toBeLessThan(1.5)
      expect(Math.abs((at?.width ?? 0) - (right - left) * perPoint), named).toBeLessThan(1.5)
      expect(Math.abs((at?.height ?? 0) - (bottom - top) * perPoint), named).toBeLessThan(1.5)
      // Two pages on one sheet are shown so small that a thin figure leaves no ink.
      if (perPoint > 0.5) expect(at?.ink, named).toBeGreaterThan(3)
    }
  }

  /** CSS pixels to a point. */
  const scaleOf = async (paper: Locator): Promise<number> => {
    const { width, points } = await paper.evaluate(sheet => ({
      width: sheet.clientWidth,
      points: Number((sheet as HTMLElement).dataset.points),
    }))
    return width / points
  }
})

/** Each opens the report once and goes on from where the step before has left it, as one does who works with it. */
test.describe('a report with its pages', () => {
  test.beforeEach(async ({ page }) => open(page, fixture('errors')))

  test('has one selection in findings, grid and pages', async ({ page }) => {
    await test.step('a finding turns to its page and brings its box into view', async () => {
      await finding(page, 'proceedings-total').click()
      await expect(box(page, total)).toBeInViewport()
      await expect(box(page, total)).toHaveAttribute('data-chosen', 'total')
      await expect(box(page, 'proceedings/review/upheld')).toHaveAttribute('data-chosen', 'part')
      await expect(box(page, total)).toHaveAttribute('data-severity', 'error')
    })
    await test.step('boxes are named like the cells of the grid', async () => {
      const name = await cell(page, total).getAttribute('aria-label')
      await expect(box(page, total)).toHaveAccessibleName(name ?? '')
    })
    await test.step('a cell of the grid does too, and a box chooses the cell of the grid', async () => {
      await cell(page, 'requests/new/total').click()
      await expect(box(page, 'requests/new/total')).toBeInViewport()
      await expect(box(page, 'requests/new/total')).toHaveAttribute('aria-pressed', 'true')
      await box(page, 'requests/carriedIn/natural').click()
      await expect(cell(page, 'requests/carriedIn/natural')).toHaveAttribute('aria-selected', 'true')
      await expect(cell(page, 'requests/carriedIn/natural')).toBeInViewport()
    })
    await test.step('arrows move from box to box, and the grid follows', async () => {
      await cell(page, 'requests/new/natural').click()
      await box(page, 'requests/new/natural').click()
      await page.keyboard.press('ArrowRight')
      await expect(box(page, 'requests/new/business')).toBeFocused()
      await page.keyboard.press('ArrowDown')
      await expect(box(page, 'requests/carriedIn/business')).toBeFocused()
      await expect(cell(page, 'requests/carriedIn/business')).toHaveAttribute('aria-selected', 'true')
    })
    await test.step('quoted words are marked on the page and lead to their finding', async () => {
      await finding(page, 'column-label').click()
      const quote = page.locator('.quote[data-chosen]')
      await expect(quote).toBeInViewport()
      await finding(page, 'proceedings-total').click()
      await finding(page, 'column-label').click()
      await page.keyboard.press('Escape')
      await expect(page.locator('.quote[data-chosen]')).toHaveCount(0)
      await page.locator('.quote[data-severity="warning"]').first().click()
      await expect(finding(page, 'column-label')).toHaveAttribute('aria-pressed', 'true')
    })
    await test.step('a cell that is tried out shows the new number on the page', async () => {
      await openEditor(cell(page, total))
      await page.keyboard.type('11')
      await page.keyboard.press('Enter')
      await cell(page, total).click()
      await expect(box(page, total)).toHaveText('11')
      await expect(verdict(page)).toContainText('已改 1 处')
    })
  })

  test('is looked at closer: pages turned, drawn sharp, larger and smaller, as wide as one likes, or as lines', async ({ page }) => {
    await test.step('pages are turned by keys, buttons and number', async () => {
      await pages(page).focus()
      await page.keyboard.press('PageDown')
      await expect(pageNumber(page)).toHaveValue('2')
      await page.keyboard.press('PageDown')
      await page.keyboard.press('PageDown')
      await expect(pageNumber(page)).toHaveValue('3')
      await page.keyboard.press('PageUp')
      await expect(pageNumber(page)).toHaveValue('2')
      await page.getByRole('button', { name: '上一页' }).click()
      await expect(pageNumber(page)).toHaveValue('1')
      await expect(page.getByRole('button', { name: '上一页' })).toBeDisabled()
      await pageNumber(page).fill('3')
      await pageNumber(page).press('Enter')
      await expect(page.locator('[data-page="3"]')).toBeInViewport()
    })
    const fitted = await zoom(page)
    await test.step('zoom grows around what is in view, and finds back to the width', async () => {
      await finding(page, 'proceedings-total').click()
      await pages(page).focus()
      await page.keyboard.press('+')
      await page.keyboard.press('+')
      expect(await zoom(page)).toBeGreaterThan(fitted)
      await expect(box(page, total)).toBeInViewport()
      await page.keyboard.press('-')
      await page.getByRole('button', { name: '整页' }).click()
      expect(await zoom(page)).toBeLessThan(fitted)
      const [paper, view] = [await papers(page).first().boundingBox(), await pages(page).boundingBox()]
      expect(paper?.height ?? 0).toBeLessThanOrEqual(view?.height ?? 0)
      await pages(page).focus()
      await page.keyboard.press('0')
      expect(await zoom(page)).toBe(fitted)
    })
    await test.step('the picture has a pixel for every pixel of the screen, also after zooming', async () => {
      const sharp = () =>
        page
          .locator('.paper[data-picture="drawn"] canvas')
          .first()
          .evaluate(canvas => (canvas as HTMLCanvasElement).width / canvas.getBoundingClientRect().width / devicePixelRatio)
      await expect.poll(sharp).toBeCloseTo(1, 2)
      await page.getByRole('button', { name: '放大' }).click()
      await expect.poll(sharp).toBeCloseTo(1, 2)
      await page.getByRole('button', { name: '页宽' }).click()
      expect(await zoom(page)).toBe(fitted)
    })
    await test.step('the splitter is dragged and moved by keys, and the page fits the new width', async () => {
      const splitter = page.getByRole('separator', { name: '原文栏的宽度' })
      const width = async () => (await pages(page).boundingBox())?.width ?? 0
      const before = await width()
      const at = await splitter.boundingBox()
      // At the edge of what can be taken hold of, which is wider than what is seen.
      await page.mouse.move((at?.x ?? 0) + 22, 300)
      await page.mouse.down()
      await page.mouse.move((at?.x ?? 0) - 78, 300, { steps: 4 })
      await page.mouse.up()
      await expect.poll(width).toBeGreaterThan(before + 80)
      const dragged = await width()
      await splitter.focus()
      await page.keyboard.press('ArrowRight')
      await expect.poll(width).toBeLessThan(dragged)
      await page.keyboard.press('Home')
      await expect(splitter).toHaveAttribute('aria-valuenow', '18')
      await splitter.dblclick()
      await expect.poll(width).toBeCloseTo(before, 0)
    })
    await test.step('the lines that were read are a switch away', async () => {
      await finding(page, 'column-label').click()
      await finding(page, 'proceedings-total').click()
      await page.getByRole('button', { name: '文字', exact: true }).click()
      await expect(pages(page)).toHaveCount(0)
      await expect(page.locator('mark[data-chosen="total"]')).toBeInViewport()
      await page.getByRole('button', { name: '页面', exact: true }).click()
      await expect(box(page, total)).toBeInViewport()
    })
    await test.step('on a narrow screen the page is a tab', async () => {
      await page.setViewportSize({ width: 420, height: 800 })
      await page.getByRole('tab', { name: '问题' }).click()
      await finding(page, 'column-label').click()
      await finding(page, 'proceedings-total').click()
      await page.getByRole('tab', { name: '原文' }).click()
      await expect(box(page, total)).toBeInViewport()
      await expect(page.getByRole('separator', { name: '原文栏的宽度' })).toBeHidden()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(420)
    })
  })
})

test('a browser that cannot draw in a worker shows the lines and says why; a text has no pages to show', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'OffscreenCanvas'))
  await page.goto('/')
  await drop(page, fixture('errors'))
  await expectReport(page)
  await expect(page.getByText('浏览器版本较低，不能显示页面')).toBeVisible()
  await expect(page.locator('[data-line="1"]')).toBeVisible()
  await closeReport(page)
  await page.getByRole('button', { name: '有错误的报告' }).click()
  await expectReport(page)
  await expect(page.getByText('浏览器版本较低')).toHaveCount(0)
  await expect(page.getByRole('button', { name: '页面', exact: true })).toHaveCount(0)
  await expect(page.locator('[data-line="1"]')).toBeVisible()
})

/** 300 pages of running text in a font that is not embedded, written by hand. */
const longReport = (): TestFile => {
  const count = 300
  const show = (gbk: string) => `BT /F 20 Tf 50 700 Td <${gbk}> Tj ET`
  // 青石县2023年政府信息公开工作年度报告 over 二、主动公开政府信息情况 and, on all other pages, 依法公开政府信息。
  const stream = `${show('c7e0caafcfd832303233c4ead5feb8aed0c5cfa2b9abbfaab9a4d7f7c4eab6c8b1a8b8e6').replace('700', '760')} ${show('b6fea1a2d6f7b6afb9abbfaad5feb8aed0c5cfa2c7e9bff6')}`
  const rest = show('d2c0b7a8b9abbfaad5feb8aed0c5cfa2a1a3')
  const kids = Array.from({ length: count }, (_, i) => `${i + 7} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${count}/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>>>`,
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/GBK-EUC-H/DescendantFonts[5 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 6 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
    ...Array.from({ length: count }, (_, i) => `<</Type/Page/Parent 2 0 R/Contents ${i === 0 ? 3 : count + 7} 0 R>>`),
    `<</Length ${rest.length}>>stream\n${rest}\nendstream`,
  ]
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')
  return { name: 'long.pdf', bytes: Buffer.from(`%PDF-1.4\n${body}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n0\n%%EOF`) }
}

test('a long document is scrolled at will, and only pages near the view are kept as pictures', async ({ page }) => {
  await open(page, longReport())
  const inMemory = () =>
    page.locator('.paper canvas').evaluateAll(all => all.filter(canvas => (canvas as HTMLCanvasElement).width > 0).length)
  for (const share of [0.3, 0.6, 0.9, 0.1]) {
    await pages(page).evaluate((list, to) => list.scrollTo(0, list.scrollHeight * to), share)
    const number = Math.round(share * 300)
    await expect.poll(async () => Math.abs(Number(await pageNumber(page).inputValue()) - number)).toBeLessThan(5)
    await expect(page.locator('.paper[data-picture="drawn"]').first()).toBeVisible()
    expect(await inMemory()).toBeLessThan(8)
    expect(await papers(page).count()).toBeLessThan(8)
  }
})

test.describe('看表格是怎样读出的', () => {
  test('shows what was seen over the page and is saved as one file', async ({ page }) => {
    await open(page, fixture('errors'))
    await page.getByLabel('更多').click()
    await page.getByRole('link', { name: '看表格是怎样读出的' }).click()
    const dialog = page.getByRole('dialog', { name: '看表格是怎样读出的' })
    await dialog.getByRole('button', { name: '下一页' }).click()
    const sheet = dialog.locator('svg[data-sheet="2"]')
    await expect(sheet.locator('image')).toHaveCount(1)
    expect(await sheet.locator('[data-layer="cells"] rect').count()).toBeGreaterThan(20)
    expect(await sheet.locator('[data-layer="grids"] rect').count()).toBeGreaterThan(20)
    expect(await sheet.locator('[data-layer="runs"] rect').count()).toBeGreaterThan(20)
    expect(await sheet.locator('[data-layer="printed"] rect').count()).toBeGreaterThan(20)
    await expect(sheet.locator('[data-layer="remainders"]')).toContainText('表三')
    await expect(sheet.locator('[data-layer="rows"]')).toContainText('上年结转')
    await expect(sheet.locator('[data-layer="columns"]')).toContainText('商业企业')
    await expect(sheet.locator('[data-layer="runs"]')).toBeHidden()
    await dialog.getByLabel('文字块').check()
    await expect(sheet.locator('[data-layer="runs"]')).toBeVisible()
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: '保存为网页' }).click()
    const saved = readFileSync(await (await download).path(), 'utf8')
    expect(saved).toMatch(/^<!doctype html>/)
    expect(saved).toContain('data:image/png;base64,')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page).toHaveURL(/\/$/)
  })
})

test.describe('on a fine screen', () => {
  test.use({ deviceScaleFactor: 2 })
  test('pages are drawn with all its pixels', async ({ page }) => {
    await open(page, fixture('errors'))
    const ratio = await papers(page)
      .first()
      .locator('canvas')
      .evaluate(canvas => (canvas as HTMLCanvasElement).width / canvas.getBoundingClientRect().width)
    expect(ratio).toBeCloseTo(2, 2)
  })
})
