/** What a user does on the built page: look, choose, change, take back; by mouse, by keyboard, on a narrow screen, in the dark. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import {
  asPrinted,
  cellsShown,
  dialogAfter,
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
import { test } from './test'

const samples = join(import.meta.dirname, '../src/show/samples')
const bad = join(import.meta.dirname, 'fixtures/bad')
const clean = fileAt(join(samples, 'clean.txt'))
const errors = fileAt(join(samples, 'errors.txt'))

const cell = (page: Page, address: string) => page.locator(`[data-cell="${address}"]`)
const findings = (page: Page) => page.locator('[data-finding]')
const finding = (page: Page, rule: string) => page.locator(`[data-finding="${rule}"]`).first()
const bar = (page: Page) => page.getByRole('region', { name: '所选内容' })
const source = (page: Page) => page.getByRole('region', { name: '原文', exact: true })
const openErrors = async (page: Page) => {
  await page.getByRole('button', { name: '有错误的报告' }).click()
  await expectReport(page)
}

/** Figures that do not lie whole within their cell. */
const cutFigures = (page: Page) =>
  page.locator('[data-cell] .now').evaluateAll(figures =>
    figures.flatMap(figure => {
      const range = document.createRange()
      range.selectNodeContents(figure)
      const [own, cell] = [range.getBoundingClientRect(), figure.closest('td')?.getBoundingClientRect()]
      return cell && own.left >= cell.left && own.right <= cell.right ? [] : [figure.textContent]
    }),
  )

const paste = (page: Page, text: string) =>
  page.evaluate(pasted => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

/** Anything the page complains about is a failure of the test. */
test.beforeEach(async ({ page }) => {
  page.on('pageerror', error => expect(error).toBeNull())
  page.on('console', message => expect(`${message.type()} ${message.text()}`).not.toMatch(/^(error|warning)/))
  await page.goto('/')
})

test.describe('opening', () => {
  test('the first screen offers one thing and says where the file stays; pasted blanks are answered, a pasted text is read', async ({
    page,
  }) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('核对政府信息公开工作年度报告')
    await expect(page.getByRole('main')).toContainText('文件不离开本机')
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(4)
    await paste(page, ' \n\t ')
    await expect(page.getByText('粘贴的内容里没有文字')).toBeVisible()
    await paste(page, readFileSync(join(samples, 'clean.txt'), 'utf8'))
    await expectReport(page)
    await expect(verdict(page)).toHaveAttribute('data-tone', 'clean')
    await expect(verdict(page)).toContainText('核对 200 个单元格、42 条等式、6 个部分')
  })

  test('a single report is closed, back to the first screen; files and Ctrl+O are welcome at any time', async ({ page }) => {
    await openErrors(page)
    await page.getByRole('button', { name: '关闭' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('核对政府信息公开工作年度报告')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
    await openErrors(page)
    const dataTransfer = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['x'], 'x.txt'))
      return transfer
    })
    await page.dispatchEvent('body', 'dragenter', { dataTransfer })
    await expect(page.getByText('松开鼠标，开始核对')).toBeVisible()
    await page.dispatchEvent('body', 'dragleave', { dataTransfer })
    await expect(page.getByText('松开鼠标，开始核对')).toBeHidden()
    const dialog = await dialogAfter(page, () => page.keyboard.press('Control+o'))
    await dialog.setFiles(join(samples, 'clean.txt'))
    await expect(verdict(page)).toContainText('未发现问题')
    await expect(placeInSet(page)).toContainText('共 2 份')
    await page.evaluate(() => location.assign('#keys'))
    await expect(page.getByRole('dialog')).toBeVisible()
    await drop(page, fileAt(join(bad, 'unrelated.txt')))
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page).toHaveTitle(/^unrelated\.txt：读不了/)
    await toList(page)
    await expect(page).toHaveTitle(/^3 份报告/)
  })
})

test.describe('thirty files', () => {
  const named = (at: number) => `第${at}份.txt`
  const row = (page: Page, at: number) => listed(page, named(at))

  test.beforeEach(async ({ page }) => {
    // Every third one is without mistakes.
    const all = Array.from({ length: 30 }, (_, at) => ({ ...(at % 3 === 0 ? clean : errors), name: named(at) }))
    await drop(page, ...all)
    await expect(page.getByRole('region', { name: '总览' })).toContainText('10 份未发现问题20 份有错误')
  })

  test('show the same findings and figures whichever is opened, keep what was changed, and are closed one after the other', async ({
    page,
  }) => {
    await row(page, 1).click()
    await expect(verdict(page)).toContainText(named(1))
    const [rules, figures] = [await rulesShown(page), await cellsShown(page)]
    expect(rules.length).toBeGreaterThan(0)
    // The panes stay as long as a report takes the place of a report: they would lose this mark.
    await page.locator('main').evaluate(main => main.setAttribute('data-same', 'yes'))
    for (const at of [2, 4, 5]) {
      await page.keyboard.press('j')
      await expect(verdict(page)).toContainText(named(at))
      expect(await rulesShown(page)).toEqual(rules)
      expect(await cellsShown(page)).toEqual(figures)
    }
    await expect(page.locator('main')).toHaveAttribute('data-same', 'yes')
    await page.keyboard.press('Escape')
    await row(page, 6).click()
    await expect(verdict(page)).toContainText(named(6))
    expect(await rulesShown(page)).toEqual([])

    // What was changed is kept, and what can be undone.
    await toList(page)
    await row(page, 2).click()
    await expect(verdict(page)).toContainText(named(2))
    await openEditor(cell(page, 'proceedings/review/total'))
    await page.keyboard.type('11')
    await page.keyboard.press('Enter')
    await expect(verdict(page)).toContainText('已改 1 处')
    for (let at = 0; at < 4; at++) await page.getByRole('button', { name: '下一份有错误' }).click()
    await expect(verdict(page)).toContainText(named(8))
    await toList(page)
    await expect(row(page, 8)).toHaveAttribute('aria-selected', 'true')
    await expect(row(page, 2)).toContainText('试改')
    await row(page, 2).click()
    await expect(verdict(page)).toContainText('已改 1 处')
    await expect(cell(page, 'proceedings/review/total').locator('.now')).toHaveText('11')
    await page.keyboard.press('Control+z')
    await expect(verdict(page)).not.toContainText('已改')

    // Each that is closed gives way to the next.
    await toList(page)
    await row(page, 10).click()
    for (let at = 10; at < 20; at++) {
      await expect(verdict(page)).toContainText(named(at))
      await page.getByRole('button', { name: '关闭' }).click()
    }
    await expect(verdict(page)).toContainText(named(20))
    await expect(placeInSet(page)).toContainText('共 20 份')
  })
})

test.describe('several files', () => {
  test.beforeEach(async ({ page }) => {
    await drop(page, errors, fileAt(join(bad, 'unrelated.txt')), clean)
    await expect(listed(page, 'clean.txt')).toContainText('未发现问题')
  })

  test('are listed with their verdicts, a bad one keeps nobody from being read, and each is shown, a failed one with its reason', async ({
    page,
  }) => {
    await expect(listed(page, 'errors.txt')).toContainText(/望川县水利局.*\d 处错误/)
    await expect(listed(page, 'unrelated.txt')).toContainText('读不了')
    await listed(page, 'unrelated.txt').click()
    await expect(failure(page)).toContainText('没有找到年度报告')
    await toList(page)
    await listed(page, 'clean.txt').click()
    await expect(verdict(page)).toContainText('未发现问题')
  })

  test('are asked about before they go with what was tried out, and only then', async ({ page }) => {
    const question = page.getByRole('dialog')
    await listed(page, 'errors.txt').click()
    await openEditor(cell(page, 'proceedings/review/total'))
    await page.keyboard.type('11')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '关闭', exact: true }).click()
    await expect(question).toContainText('errors.txt 里试改的 1 处不会保留')
    await page.keyboard.press('Enter')
    await expect(question).toHaveCount(0)
    await expect(verdict(page)).toContainText('已改 1 处')
    await toList(page)
    await page.getByRole('button', { name: '全部关闭' }).click()
    await expect(question).toContainText('关闭 3 份报告？')
    await page.keyboard.press('Escape')
    await expect(page.locator('[data-file]')).toHaveCount(3)
    await page.getByRole('button', { name: '全部关闭' }).click()
    await question.getByRole('button', { name: '关闭', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('核对政府信息公开工作年度报告')
  })
})

test.describe('choosing', () => {
  test('is marked in the tables and the source, and spelled out in the bar', async ({ page }) => {
    await openErrors(page)
    await test.step('a finding marks its cells, parts and total apart, and shows its place', async () => {
      await finding(page, 'proceedings-total').click()
      await expect(cell(page, 'proceedings/review/total')).toHaveAttribute('data-chosen', 'total')
      await expect(cell(page, 'proceedings/review/upheld')).toHaveAttribute('data-chosen', 'part')
      await expect(cell(page, 'proceedings/review/total')).toBeInViewport()
      await expect(source(page).locator('mark[data-chosen="total"]')).toHaveText('0')
      await expect(source(page).locator('mark[data-chosen="total"]')).toBeInViewport()
      await expect(bar(page)).toContainText('10+1+0+0= 11，总计写 0✕ 少 11')
    })
    await test.step('a cell spells out every sum it stands in', async () => {
      await cell(page, 'requests/total/total').click()
      await expect(bar(page).getByRole('listitem')).toHaveCount(3)
      await expect(bar(page).locator('[data-rule="requests-balance"]')).toContainText('本年新收 96+上年结转 5= 101')
      await expect(bar(page).locator('[data-rule="requests-balance"]')).toHaveAttribute('data-holds', 'true')
    })
    await test.step('a number of a sum leads to its cell', async () => {
      await cell(page, 'proceedings/review/total').click()
      await bar(page).getByTitle('结果维持').click()
      await expect(cell(page, 'proceedings/review/upheld')).toHaveAttribute('aria-selected', 'true')
    })
    await test.step('a figure in the source leads to its cell', async () => {
      await finding(page, 'proceedings-total').click()
      await source(page).locator('[data-source-cell="proceedings/direct/total"]').click()
      await expect(cell(page, 'proceedings/direct/total')).toHaveAttribute('aria-selected', 'true')
      await expect(bar(page)).toContainText('未经复议直接起诉')
    })
    await test.step('a finding about words shows them in the source', async () => {
      await finding(page, 'section-heading').click()
      await expect(source(page).locator('mark[data-chosen="words"]')).toBeInViewport()
    })
    await test.step('a finding about a label marks the label, not the figures', async () => {
      await finding(page, 'column-label').click()
      const heading = page.getByRole('columnheader', { name: /本年废止件数/ })
      await expect(heading).toHaveAttribute('data-chosen', 'label')
      await expect(heading).toContainText('写成“本年度止件数”')
      await expect(cell(page, 'proactive/regulations/repealed')).not.toHaveAttribute('data-severity', /./)
      await expect(bar(page)).toContainText('栏目名称')
      await expect(bar(page).getByRole('list', { name: '等式' })).toHaveCount(0)
    })
    await test.step('a blank is called blank in the sums, not 0', async () => {
      await cell(page, 'requests/refused.internal/legal').click()
      await expect(bar(page).locator('[data-rule="requests-row-total"]')).toContainText('空')
    })
    await test.step('a blank cell looks blank and says so', async () => {
      const blank = cell(page, 'requests/refused.internal/legal')
      await expect(blank).toHaveAttribute('data-state', 'blank')
      await expect(blank).toHaveAttribute('data-severity', 'warning')
      await expect(blank).toHaveAccessibleName(/表三 不予公开·属于三类内部事务信息，法律服务机构，空白，警告/)
    })
    await test.step('the tables are grids with heads', async () => {
      const requests = page.getByRole('grid', { name: '表三' })
      await expect(requests.getByRole('columnheader', { name: '法人或其他组织' })).toHaveAttribute('colspan', '5')
      await expect(requests.getByRole('rowheader', { name: '（三）不予公开' })).toHaveAttribute('rowspan', '8')
      await expect(requests.getByRole('gridcell')).toHaveCount(175)
      await expect(page.getByRole('grid', { name: '表四' }).getByRole('columnheader', { name: '行政复议' })).toHaveAttribute('rowspan', '2')
    })
  })
})

test.describe('trying out changes', () => {
  const total = 'proceedings/review/total'
  test.beforeEach(async ({ page }) => openErrors(page))

  test('is done and undone in the tables and from the findings', async ({ page }) => {
    await test.step('a double click means the cell that was hit, though the bar rises over it', async () => {
      await page.locator('.tables').evaluate(pane => pane.scrollTo(0, 300))
      const pane = (await page.locator('.tables').boundingBox()) as { y: number; height: number }
      const low = page.locator('[data-table="requests"] [data-cell]').first()
      await low.evaluate(
        (td, bottom) => td.closest('.tables')?.scrollBy(0, td.getBoundingClientRect().bottom - bottom + 4),
        pane.y + pane.height,
      )
      const box = (await low.boundingBox()) as { x: number; y: number; width: number; height: number }
      await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2)
      await expect(low.getByRole('textbox')).toBeFocused()
    })
    await page.keyboard.press('Escape')
    await test.step('a corrected cell is checked at once and never passed off as the report', async () => {
      await expect(finding(page, 'proceedings-total')).toBeVisible()
      await cell(page, total).click()
      await page.keyboard.press('Enter')
      await page.keyboard.type('11')
      await page.keyboard.press('Enter')
      await expect(findings(page).and(page.locator('[data-finding="proceedings-total"]'))).toHaveCount(0)
      await expect(cell(page, total).locator('del')).toHaveText('0')
      await expect(cell(page, total)).toContainText('11')
      await expect(verdict(page)).toContainText('已改 1 处（试改，不改动原文件）')
    })
    await page.getByRole('region', { name: '表格' }).getByRole('button', { name: '全部撤回' }).click()
    await test.step('undo, redo and reset', async () => {
      await cell(page, total).click()
      await page.keyboard.type('11')
      await page.keyboard.press('Tab')
      await expect(finding(page, 'proceedings-total')).toHaveCount(0)
      await page.keyboard.press('Control+z')
      await expect(finding(page, 'proceedings-total')).toBeVisible()
      await expect(verdict(page)).not.toContainText('已改')
      await page.keyboard.press('Control+y')
      await expect(cell(page, total)).toHaveAttribute('data-edited', 'true')
      await page.getByRole('region', { name: '表格' }).getByRole('button', { name: '全部撤回' }).click()
      await expect(cell(page, total)).not.toHaveAttribute('data-edited', 'true')
      await expect(finding(page, 'proceedings-total')).toBeVisible()
      await page.getByRole('button', { name: '撤销' }).click()
      await expect(cell(page, total)).toHaveAttribute('data-edited', 'true')
    })
    await page.getByRole('region', { name: '表格' }).getByRole('button', { name: '全部撤回' }).click()
    await test.step('typing that is no number is refused with a hint; Esc gives it up', async () => {
      await openEditor(cell(page, total))
      await page.keyboard.type('若干')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('alert')).toHaveText('这里填整数，不能为负')
      await page.keyboard.press('Escape')
      await expect(cell(page, total)).toHaveText('0')
      await expect(cell(page, total)).toBeFocused()
    })
    await test.step('typing replaces what stood there, also a single digit; the row keeps its height', async () => {
      const digit = cell(page, 'proceedings/direct/total')
      const height = () => digit.evaluate(td => td.getBoundingClientRect().height)
      const before = await height()
      await digit.dblclick()
      expect(await height()).toBe(before)
      await page.keyboard.type('5')
      await page.keyboard.press('Enter')
      await expect(digit.locator('.now')).toHaveText('5')
      expect(await height()).toBe(before)
    })
    await page.getByRole('region', { name: '表格' }).getByRole('button', { name: '全部撤回' }).click()
    await test.step('a suggestion is tried with one click and taken back like any change', async () => {
      await finding(page, 'proceedings-total').click()
      await expect(bar(page)).toContainText('建议：总计 0 → 11')
      const item = page.locator('.finding', { has: finding(page, 'proceedings-total') })
      await item.getByRole('button', { name: /试改/ }).click()
      await expect(finding(page, 'proceedings-total')).toHaveCount(0)
      await expect(cell(page, total)).toContainText('11')
      await expect(cell(page, total)).toHaveAttribute('aria-selected', 'true')
      await expect(verdict(page)).toContainText('已改 1 处')
      const tried = page.locator('.finding[data-tried="true"]')
      await expect(tried).toContainText('已试改')
      await expect(tried.locator('.finding-main')).toBeFocused()
      await expect(verdict(page).locator('.pending')).toHaveCount(0)
      await page.keyboard.press('Tab')
      await expect(tried.getByRole('button', { name: /^撤回试改/ })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(finding(page, 'proceedings-total')).toBeFocused()
      await item.getByRole('button', { name: /试改/ }).click()
      await expect(tried).toHaveCount(1)
      await page.keyboard.press('Control+z')
      await expect(finding(page, 'proceedings-total')).toBeVisible()
      await expect(cell(page, total)).not.toHaveAttribute('data-edited', 'true')
    })
  })

  test('a clean verdict after changes is not green', async ({ page }) => {
    await page.locator('[data-finding]').first().waitFor()
    await drop(page, clean)
    await expect(verdict(page)).toHaveAttribute('data-tone', 'clean')
    await openEditor(cell(page, 'proactive/licensing/decisions'))
    await page.keyboard.type('127')
    await page.keyboard.press('Enter')
    await expect(verdict(page)).toHaveAttribute('data-tone', 'trial')
  })
})

test.describe('the keyboard', () => {
  test('reaches and does everything', async ({ page }) => {
    await openErrors(page)
    const paneInFocus = () => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset.pane)
    await test.step('goes through the findings with the arrows', async () => {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      await page.keyboard.press('ArrowDown')
      await expect(findings(page).nth(0)).toBeFocused()
      await expect(findings(page).nth(0)).toHaveAttribute('aria-pressed', 'true')
      await page.keyboard.press('ArrowDown')
      await expect(findings(page).nth(1)).toBeFocused()
      await page.keyboard.press('ArrowUp')
      await expect(findings(page).nth(0)).toHaveAttribute('aria-pressed', 'true')
    })
    await page.keyboard.press('Escape')
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await test.step('moves through the grid and changes cells', async () => {
      await cell(page, 'requests/new/natural').click()
      await cell(page, 'requests/new/natural').focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowRight')
      await expect(cell(page, 'requests/carriedIn/business')).toBeFocused()
      await page.keyboard.press('End')
      await expect(cell(page, 'requests/carriedIn/total')).toBeFocused()
      await page.keyboard.type('6')
      await page.keyboard.press('Enter')
      await expect(cell(page, 'requests/carriedIn/total')).toHaveAttribute('data-edited', 'true')
      await expect(cell(page, 'requests/granted/total')).toBeFocused()
    })
    await test.step('a button that goes with what it did leaves the focus on the page, a menu keeps it', async () => {
      await verdict(page).getByRole('button', { name: '全部撤回' }).press('Enter')
      await expect(page.locator('main')).toBeFocused()
      await page.evaluate(() => Object.assign(window, { print: () => {} }))
      await page.locator('summary', { hasText: '导出' }).press('Enter')
      await page.getByRole('button', { name: '打印核对单' }).press('Enter')
      await expect(page.locator('summary', { hasText: '导出' })).toBeFocused()
    })
    await page.keyboard.press('Escape')
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await test.step('F6 goes from pane to pane', async () => {
      for (const pane of ['findings', 'grid', 'source']) {
        await page.keyboard.press('F6')
        await expect.poll(paneInFocus).toBe(pane)
      }
      await page.keyboard.press('Shift+F6')
      await expect.poll(paneInFocus).toBe('grid')
    })
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '知道了，不再提示' }).click()
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await test.step('F6 goes round, past panes that hold nothing', async () => {
      for (const key of ['F6', 'Shift+F6']) {
        const seen: (string | undefined)[] = []
        for (let step = 0; step < 4; step++) {
          const before = await paneInFocus()
          await page.keyboard.press(key)
          await expect.poll(paneInFocus).not.toBe(before)
          seen.push(await paneInFocus())
        }
        expect(new Set(seen)).toEqual(new Set(['findings', 'grid', 'source']))
        expect(seen[3]).toBe(seen[0])
      }
    })
    await page.keyboard.press('Escape')
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await test.step('F6 comes by what stands below the panes, once something is chosen', async () => {
      await finding(page, 'proceedings-total').click()
      for (const pane of ['grid', 'source', 'bar', 'findings']) {
        await page.keyboard.press('F6')
        await expect.poll(paneInFocus).toBe(pane)
      }
    })
    await page.keyboard.press('Escape')
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await test.step('the arrows pass over a folded group', async () => {
      await page.locator('.group[data-severity="error"] summary').click()
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      await page.keyboard.press('ArrowDown')
      await expect(page.locator('.group[data-severity="warning"] [data-finding]').first()).toBeFocused()
      await page.keyboard.press('ArrowUp')
      await expect(page.locator('.group[data-severity="warning"] [data-finding]').first()).toBeFocused()
    })
    await page.locator('.group[data-severity="error"] summary').click()
    await page.keyboard.press('Escape')
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await test.step('? shows the keys, Esc closes them and then drops the selection', async () => {
      await findings(page).first().click()
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await page.keyboard.press('Escape')
      await expect(findings(page).first()).toHaveAttribute('aria-pressed', 'false')
    })
  })
})

test('every finding leads to its rule; the result is saved as data in the public shape, and copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openErrors(page)
  await finding(page, 'proceedings-total').click()
  const rule = page.locator('[data-chosen="true"] a[href="#rules/proceedings-total"]')
  await rule.click()
  const dialog = page.getByRole('dialog', { name: '规则' })
  await expect(dialog.locator('[data-rule="proceedings-total"]')).toBeInViewport()
  expect(await dialog.locator('[data-rule]').count()).toBeGreaterThan(20)
  await dialog.getByRole('button', { name: '关闭' }).click()
  await expect(dialog).toBeHidden()
  await expect(page).toHaveURL(/\/$/)

  await page.getByText('导出').click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '保存核对结果' }).click()
  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
  expect(saved).toMatchObject({ schema: 'gouji/1', report: { agency: '望川县水利局', form: '2021' } })
  expect(Object.keys(saved.report.cells)).toHaveLength(200)

  await page.getByText('导出').click()
  await page.getByRole('button', { name: '复制问题清单' }).click()
  await expect(page.getByText('已复制问题清单')).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('望川县水利局2023年政府信息公开工作年度报告')
  expect(text).toMatch(/\n1\. 错误：/)
})

test.describe('the look', () => {
  test('the tables have room in windows of a laptop, a tablet and at 200 %, and no sum is hidden', async ({ page }) => {
    await openErrors(page)
    await test.step('three panes fit a laptop without scrolling 表三 sideways', async () => {
      const widths = await page.locator('.tables').evaluate(pane => [pane.scrollWidth, pane.clientWidth])
      expect(widths[0]).toBeLessThanOrEqual(widths[1] as number)
      const cut = await page.locator('[data-cell] .now').evaluateAll(all => all.filter(f => f.scrollWidth > f.clientWidth + 1).length)
      expect(cut).toBe(0)
    })
    await test.step('the source folds away and comes back', async () => {
      await source(page).getByRole('button', { name: '收起' }).click()
      await expect(page.locator('[data-line]')).toHaveCount(0)
      await source(page).getByRole('button', { name: '展开原文' }).click()
      await expect(page.locator('[data-line="1"]')).toBeVisible()
    })
    await test.step('what needs no words is said to those who cannot see', async () => {
      await expect(verdict(page).locator('[aria-live="polite"]')).toContainText('处错误')
      const unnamed = await page
        .locator('button, a, input:not([hidden])')
        .evaluateAll(all =>
          all
            .filter(item => !(item.textContent?.trim() || item.getAttribute('aria-label') || item.closest('label')?.textContent?.trim()))
            .map(item => item.outerHTML),
        )
      expect(unnamed).toEqual([])
    })
    await test.step('a chosen sum is not hidden behind the labels', async () => {
      await page.setViewportSize({ width: 920, height: 700 })
      await finding(page, 'requests-row-total').click()
      const hidden = await page.locator('[data-cell][data-chosen]').evaluateAll(
        cells =>
          cells.filter(td => {
            const label = [...(td.closest('tr')?.querySelectorAll('.row-label') ?? [])].pop()
            return label && td.getBoundingClientRect().left < label.getBoundingClientRect().right - 1
          }).length,
      )
      expect(hidden).toBe(0)
    })
    await test.step('at 200 % the tables still show their figures', async () => {
      await page.keyboard.press('Escape')
      await page.setViewportSize({ width: 683, height: 384 })
      await page.getByRole('tab', { name: '表格' }).click()
      const shown = await page.locator('.tables').evaluate(pane => {
        const { top, bottom } = pane.getBoundingClientRect()
        return [...pane.querySelectorAll('[data-cell]')].filter(td => {
          const box = td.getBoundingClientRect()
          return box.top >= top && box.bottom <= bottom
        }).length
      })
      expect(shown).toBeGreaterThan(6)
    })
  })

  test('no figure is cut in any window, not even six digits, nor on paper', async ({ page }) => {
    const six = Buffer.from(errors.bytes)
      .toString()
      .replace('79\t11\t1\t', '123456\t11\t123456\t')
      .replace('10\t1\t0\t0\t0', '123456\t1\t0\t0\t123456')
    await drop(page, { name: 'six.txt', bytes: Buffer.from(six) })
    await expectReport(page)
    for (const width of [1366, 1024, 420]) {
      await test.step(`${width} px`, async () => {
        await page.setViewportSize({ width, height: 768 })
        if (width < 900) await page.getByRole('tab', { name: '表格' }).click()
        await expect(cell(page, 'requests/new/research')).toHaveText('123456')
        await expect(cell(page, 'requests/new/research')).toBeVisible()
        expect(await cutFigures(page)).toEqual([])
      })
    }
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 703, height: 900 })
    expect(await cutFigures(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(703)
  })

  test('the printed sheet names the report and leaves out what only the screen needs', async ({ page }) => {
    await openErrors(page)
    await finding(page, 'requests-row-total').click()
    const sheet = await asPrinted(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('望川县水利局2023年政府信息公开工作年度报告')
    await expect(sheet).toContainText('2023 年度')
    await expect(sheet.locator('.sign-line')).toContainText('核对人：复核人：日期：')
    // A group of rows goes on overleaf, not as a whole: it would leave half a page empty.
    const opening = page.locator('[data-table="requests"] tr[data-opens]').first()
    expect(await opening.evaluate(row => getComputedStyle(row).breakInside)).toBe('auto')
    for (const left of ['.verdict', '.side', '.topbar', '.bar', '.source', '.link', '.try', '.off-screen', '.pane-head']) {
      expect(await page.locator(left).evaluateAll(all => all.filter(item => (item as HTMLElement).offsetParent !== null).length)).toBe(0)
    }
  })

  test('on a narrow screen the panes are tabs', async ({ page }) => {
    await page.setViewportSize({ width: 420, height: 800 })
    await openErrors(page)
    await expect(findings(page).first()).toBeVisible()
    await expect(cell(page, 'requests/new/natural')).toBeHidden()
    await finding(page, 'proceedings-total').click()
    await page.getByRole('tab', { name: '表格' }).click()
    await expect(cell(page, 'proceedings/review/total')).toBeInViewport()
    await page.getByRole('tab', { name: '表格' }).press('End')
    await expect(page.getByRole('tab', { name: '原文' })).toBeFocused()
    const panel = page.getByRole('tabpanel', { name: '原文' })
    await expect(panel.locator('mark[data-chosen="total"]')).toBeInViewport()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(420)
  })

  test('phones of 360 and 390 px have room for everything', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await openErrors(page)
    for (const width of [360, 390]) {
      await page.setViewportSize({ width, height: 740 })
      await page.getByRole('tab', { name: '问题' }).click()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      const bar = await page.locator('.topbar').evaluate(item => [item.scrollWidth, item.clientWidth])
      expect(bar[0]).toBe(bar[1])
      for (const tool of await page.locator('.tools > *').all()) await expect(tool).toBeInViewport({ ratio: 0.99 })
      expect(await page.locator('.brand').evaluate(item => item.getBoundingClientRect().height)).toBeLessThan(30)
      await finding(page, 'proceedings-total').click()
      await page.getByRole('tab', { name: '表格' }).click()
      const total = cell(page, 'requests/new/total')
      await total.scrollIntoViewIfNeeded()
      await expect(total).toBeInViewport({ ratio: 0.99 })
      const words = page.getByRole('region', { name: '所选内容' })
      const last = words.locator('button').last()
      await last.scrollIntoViewIfNeeded()
      await expect(last).toBeInViewport({ ratio: 0.99 })
      expect(await words.evaluate(item => item.getBoundingClientRect().height)).toBeLessThan(740 / 4)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
  })

  test('an old figure can be read above the new one: the two touch neither each other nor the lines of the table', async ({ page }) => {
    await openErrors(page)
    for (const address of ['proceedings/review/total', 'requests/new/total'] as const) {
      const changed = cell(page, address)
      await openEditor(changed)
      await page.keyboard.type('123456')
      await page.keyboard.press('Enter')
      await expect(changed.locator('.now')).toHaveText('123456')
      const room = await changed.evaluate(td => {
        const [all, old, now] = [td, td.querySelector('del'), td.querySelector('.now')].map(item =>
          (item as Element).getBoundingClientRect(),
        )
        if (!all || !old || !now) return null
        return { above: old.top - all.top, between: Math.max(now.top - old.bottom, now.left - old.right), below: all.bottom - now.bottom }
      })
      expect(Math.min(...Object.values(room ?? { none: -1 }))).toBeGreaterThanOrEqual(0)
    }
  })

  test('light and dark follow the system until the user chooses', async ({ page }) => {
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(theme).toBe('dark')
    await page.getByLabel('更多').click()
    await page.getByRole('button', { name: '浅色' }).click()
    await expect.poll(theme).toBe('light')
    await page.reload()
    await expect.poll(theme).toBe('light')
  })
})
