/** Setting findings aside and switching rules off, and what becomes of it: in the verdict, on this machine, in what is exported. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { asPrinted, drop, expectReport, fileAt, openEditor, type TestFile, verdict } from './browser'
import { test } from './test'

const samples = join(import.meta.dirname, '../src/show/samples')
const errors = fileAt(join(samples, 'errors.txt'))
const broken = 'proceedings-total'
const total = 'proceedings/review/total'

const cell = (page: Page, address: string) => page.locator(`[data-cell="${address}"]`)
const finding = (page: Page, rule: string) => page.locator(`[data-finding="${rule}"]`)
const aside = (page: Page, rule: string) => page.locator(`[data-aside="${rule}"]`)
const group = (page: Page) => page.locator('.aside-group')
const menu = (page: Page) => page.getByRole('group', { name: '处理这一条' })

const open = async (page: Page, file: TestFile = errors) => {
  await page.goto('/')
  await drop(page, file)
  await expectReport(page)
}

const setAside = async (page: Page, rule: string, kind: string, note = '') => {
  await finding(page, rule).click()
  await menu(page).getByRole('button', { name: '处理' }).click()
  await menu(page).getByLabel('备注').fill(note)
  await menu(page).getByRole('button', { name: kind }).click()
  await expect(finding(page, rule)).toHaveCount(0)
}

const clean = readFileSync(join(samples, 'clean.txt'), 'utf8')
const cleanWith = (name: string, from: string, to: string): TestFile => {
  expect(clean).toContain(from)
  return { name, bytes: Buffer.from(clean.replace(from, to)) }
}

test.beforeEach(async ({ page }) => {
  page.on('pageerror', error => expect(error).toBeNull())
  page.on('console', message => expect(`${message.type()} ${message.text()}`).not.toMatch(/^(error|warning)/))
})

test.describe('setting aside', () => {
  test('takes a finding out of list, grid and count, and keeps it with kind and note at the end', async ({ page }) => {
    await open(page)
    await expect(verdict(page)).toContainText('发现 3 处错误、4 处警告')
    await setAside(page, broken, '已核实', '附有更正说明')
    await expect(verdict(page)).toContainText('发现 2 处错误、4 处警告，另有 1 处已处理')
    await expect(cell(page, total)).not.toHaveAttribute('data-severity')
    await expect(group(page)).toContainText('已处理 1')
    await expect(aside(page, broken)).toBeHidden()
    await group(page).locator('summary').click()
    await expect(group(page)).toContainText('已核实附有更正说明')
    await aside(page, broken).click()
    await expect(cell(page, total)).toHaveAttribute('data-chosen', 'total')
  })

  test('goes on with the next finding, by keyboard too', async ({ page }) => {
    await open(page)
    await finding(page, broken).focus()
    await page.keyboard.press('Enter')
    const settle = menu(page).getByRole('button', { name: '处理' })
    for (let at = 0; at < 8 && !(await settle.evaluate(button => button === document.activeElement)); at++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(menu(page).getByRole('button', { name: '已核实' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(settle).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(finding(page, broken)).toHaveCount(0)
    await expect(page.locator('[data-finding]:focus')).toHaveAttribute('aria-pressed', 'true')
    await expect(aside(page, broken)).toBeHidden()
  })

  test('survives a reload, and opens again when a number changes', async ({ page }) => {
    await open(page)
    await setAside(page, broken, '不适用')
    await page.reload()
    await drop(page, { ...errors, name: 'renamed.txt' })
    await expectReport(page)
    await expect(finding(page, 'fee-statement')).toBeVisible()
    await expect(finding(page, broken)).toHaveCount(0)
    await expect(verdict(page)).toContainText('另有 1 处已处理')
    await openEditor(cell(page, total))
    await page.keyboard.type('5')
    await page.keyboard.press('Enter')
    await expect(finding(page, broken)).toBeVisible()
    await expect(verdict(page)).not.toContainText('已处理')
    await page.keyboard.press('Control+z')
    await expect(finding(page, broken)).toHaveCount(0)
    const changed = readFileSync(join(samples, 'errors.txt'), 'utf8').replace('2471.35', '2471.36')
    await drop(page, { name: 'changed.txt', bytes: Buffer.from(changed) })
    // A newer version of the report takes its place, and what was decided goes along where the figures are the same.
    await expect(verdict(page)).toContainText('changed.txt')
    await expect(verdict(page)).toContainText('另有 1 处已处理')
    await expect(finding(page, broken)).toHaveCount(0)
  })

  test('is taken back', async ({ page }) => {
    await open(page)
    await setAside(page, broken, '稍后处理')
    await group(page).locator('summary').click()
    await group(page).getByRole('button', { name: '撤回' }).click()
    await expect(finding(page, broken)).toBeFocused()
    await expect(finding(page, broken)).toHaveAttribute('aria-pressed', 'true')
    await expect(group(page)).toHaveCount(0)
    await expect(verdict(page)).toContainText('发现 3 处错误')
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })

  test('never makes a verdict green', async ({ page }) => {
    await open(page, cleanWith('one.txt', '3\t1\t0\t1\t5\t', '3\t1\t0\t1\t9\t'))
    await expect(verdict(page)).toHaveAttribute('data-tone', 'error')
    await setAside(page, broken, '已核实')
    await expect(verdict(page)).toHaveAttribute('data-tone', 'aside')
    await expect(verdict(page)).toContainText('1 处已处理，其余未发现问题')
    await expect(group(page).locator('summary')).toBeFocused()
  })

  test('works, and says so, where the browser keeps nothing', async ({ page }) => {
    await page.addInitScript(() => {
      const deny = () => {
        throw new DOMException('denied', 'SecurityError')
      }
      Object.defineProperty(window, 'localStorage', { get: deny })
    })
    await open(page)
    await setAside(page, broken, '已核实')
    await expect(page.getByText('浏览器不让保存记录')).toBeVisible()
    await expect(verdict(page)).toContainText('另有 1 处已处理')
  })

  test('is cleared from this machine, after asking once more', async ({ page }) => {
    await open(page)
    await setAside(page, broken, '已核实')
    await page.getByLabel('更多').click()
    await page.getByRole('link', { name: '本机记录' }).click()
    await page.getByRole('button', { name: '清除本机记录' }).click()
    await expect(verdict(page)).toContainText('1 处已处理')
    await page.getByRole('button', { name: '再按一次' }).click()
    await expect(verdict(page)).not.toContainText('已处理')
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await page.goto('/#about')
    await page.getByRole('link', { name: '看本机记录' }).click()
    await expect(page.getByRole('dialog', { name: '本机记录' }).getByRole('button', { name: '清除本机记录' })).toBeVisible()
  })
})

test.describe('rules', () => {
  test('a rule is switched off from its finding and on again from the verdict', async ({ page }) => {
    await open(page)
    await finding(page, broken).click()
    await menu(page).getByRole('button', { name: '处理' }).click()
    await menu(page)
      .getByRole('button', { name: /^本次不查这条规则：/ })
      .click()
    await expect(finding(page, broken)).toHaveCount(0)
    await expect(cell(page, total)).not.toHaveAttribute('data-severity')
    await expect(verdict(page)).toContainText('发现 2 处错误、4 处警告')
    await expect(verdict(page)).toContainText('本次不查 1 条规则')
    await expect(verdict(page)).toContainText('39 条等式')
    await verdict(page).getByRole('button', { name: '撤回' }).click()
    await expect(finding(page, broken)).toBeVisible()
    await expect(verdict(page)).not.toContainText('本次不查')
  })

  test('the rule book shows an example of each, and switches rules until the page is closed', async ({ page }) => {
    await open(page)
    await page.getByRole('link', { name: '规则', exact: true }).click()
    const book = page.getByRole('dialog', { name: '规则' })
    const rule = book.locator('[data-rule="fee-statement"]')
    await expect(rule).toContainText('不符无其他需要报告的事项')
    await expect(book.locator('.rule-examples')).toHaveCount(await book.locator('[data-rule]').count())
    await rule.getByRole('button', { name: '本次不查' }).click()
    await expect(rule.locator('.rule-severity')).toHaveText('本次不查')
    await page.keyboard.press('Escape')
    await expect(finding(page, 'fee-statement')).toHaveCount(0)
    await expect(verdict(page)).toContainText('本次不查 1 条规则')
    await page.reload()
    await drop(page, errors)
    await expect(finding(page, 'fee-statement')).toBeVisible()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })
})

test.describe('what leaves the page', () => {
  test('JSON has decisions, rules that were off and the fingerprint of the file', async ({ page }) => {
    await open(page)
    await setAside(page, broken, '不适用', '附有更正说明')
    await page.goto('/#rules/fee-statement')
    await page.getByRole('button', { name: '本次不查：信息处理费的说明' }).click()
    await page.keyboard.press('Escape')
    await page.getByText('导出').click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '保存核对结果' }).click()
    const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
    const rules: { rule: string; decision?: unknown }[] = saved.findings
    expect(rules.find(({ rule }) => rule === broken)?.decision).toEqual({ kind: 'not-applicable', note: '附有更正说明' })
    expect(rules.filter(({ decision }) => decision)).toHaveLength(1)
    expect(rules.some(({ rule }) => rule === 'fee-statement')).toBe(false)
    expect(saved).toMatchObject({ schema: 'gouji/1', setAside: { error: 1 }, rulesOff: ['fee-statement'] })
    expect(saved.source.fingerprint).toMatch(/^[0-9a-f]{64}$/)
  })

  test('the message has the verdict first and then one finding a line', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page)
    await setAside(page, broken, '已核实')
    await page.getByText('导出').click()
    await page.getByRole('button', { name: '复制问题清单' }).click()
    await expect(page.getByText('已复制问题清单')).toBeVisible()
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
    expect(lines[0]).toBe('望川县水利局2023年政府信息公开工作年度报告：发现 2 处错误、4 处警告，另有 1 处已处理')
    expect(lines).toHaveLength(8)
    expect(lines.slice(1, 7).every((line, at) => line.startsWith(`${at + 1}. `))).toBe(true)
    expect(lines[1]).toContain('表三')
    expect(lines[7]).toContain('已核实：表四 行政复议')
  })

  test('the printed sheet has the decisions', async ({ page }) => {
    await open(page)
    await setAside(page, broken, '已核实', '附有更正说明')
    await expect(await asPrinted(page)).toContainText('已核实（附有更正说明）')
  })
})

test.describe('the evidence', () => {
  test('of words is the sentence with the number marked, beside the cells it was compared with', async ({ page }) => {
    await open(page, cleanWith('words.txt', '新收政府信息公开申请44件', '新收政府信息公开申请987件'))
    const item = page.locator('.finding', { has: finding(page, 'narrative-figure') })
    await expect(item.locator('.finding-place')).toHaveText(/^第 \d+ 行$/)
    await finding(page, 'narrative-figure').click()
    await expect(item.locator('.detail-quote mark')).toHaveText('987')
    await expect(item.locator('.detail-cells')).toContainText('表三 本年新收，总计')
    await expect(item).toContainText('要求：')
    await expect(cell(page, 'requests/new/total')).toHaveAttribute('data-chosen')
    await expect(page.locator('[data-line] mark[data-chosen="words"]')).toHaveText('987')
  })

  test('that may have been misread says so and shows the source', async ({ page }) => {
    await open(page, cleanWith('misread.txt', '3\t1\t0\t1\t5\t', '3\t1\t0\t1\t21（其中网上5件）\t'))
    await page.getByRole('button', { name: '收起' }).click()
    const item = page.locator('.finding', { has: finding(page, broken) })
    await expect(item).toContainText('可能是读取有误，请看原文')
    await finding(page, broken).click()
    await expect(page.locator('mark[data-chosen="total"]')).toHaveText('21（其中网上5件）')
    await expect(page.locator('mark[data-chosen="total"]')).toBeInViewport()
  })

  test('that may be one figure or two is in doubt, and accused of nothing', async ({ page }) => {
    await open(page, cleanWith('torn.txt', '3\t1\t0\t1\t5\t', '3\t1\t0\t1\t5 0\t'))
    await expect(cell(page, 'proceedings/review/total')).toHaveAttribute('data-uncertain')
    await expect(finding(page, broken)).toHaveCount(0)
  })
})
