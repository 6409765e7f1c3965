/** What the browser tests do with the page, in the words of a user. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, type FileChooser, type Locator, type Page, type Request } from '@playwright/test'

export interface TestFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export const fileAt = (path: string): TestFile => ({ name: basename(path), bytes: readFileSync(path) })

/** Drops files on the page as the desktop does. */
export const drop = async (page: Page, ...files: readonly TestFile[]) => {
  const encoded = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }))
  const dataTransfer = await page.evaluateHandle(list => {
    const transfer = new DataTransfer()
    for (const { name, base64 } of list) {
      const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
      transfer.items.add(new File([bytes], name))
    }
    return transfer
  }, encoded)
  await page.dispatchEvent('body', 'drop', { dataTransfer })
  // Held from here it would stay in the page's memory.
  await dataTransfer.dispose()
}

/** Chooses files in the dialog that opens behind the button. */
export const choose = async (page: Page, ...files: readonly TestFile[]) => {
  const dialog = await dialogAfter(page, () => page.getByRole('button', { name: /选择文件/ }).click())
  const payload = files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }))
  await dialog.setFiles(payload)
}

/**
 * The dialog for files that something opens. That it is to be caught reaches a busy page later than a key or a click does, and
 * one that is not caught is cancelled at once and unheard: an answer from the page in between keeps the order.
 */
export const dialogAfter = async (page: Page, act: () => Promise<void>): Promise<FileChooser> => {
  const dialog = page.waitForEvent('filechooser')
  await page.evaluate(() => {})
  await act()
  return dialog
}

/** The verdict over an opened report; it comes when the report is read and checked. */
export const verdict = (page: Page) => page.getByRole('region', { name: '结论' })

export const expectReport = (page: Page) => expect(verdict(page)).toBeVisible()

/** Opens the editor of a cell of the grid, and is there when it takes what is typed. */
export const openEditor = async (cell: Locator) => {
  await cell.dblclick()
  await expect(cell.locator('input')).toBeFocused()
}

/** A file of the set in its list. */
export const listed = (page: Page, name: string): Locator => page.locator(`tr[data-file="${name}"]`)

/** From the panes of one report of a set back to the list. */
export const toList = (page: Page) => page.getByRole('button', { name: '‹ 列表' }).click()

/** Closes the only report, so that the next one stands alone as well. */
export const closeReport = async (page: Page) => {
  await page.getByTitle('关闭这份报告').click()
  await expect(page.getByRole('button', { name: /选择文件/ })).toBeVisible()
}

/** Says above the panes of a report that it is one of so many; absent where it is alone. */
export const placeInSet = (page: Page) => page.getByRole('navigation', { name: '列表' })

/** The page as it goes to the printer. */
export const asPrinted = async (page: Page): Promise<Locator> => {
  const sheets = page.locator('.sheets')
  // What is drawn for the printer comes after the first screen: nobody prints as fast as this.
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(sheets).toHaveCount(1, { timeout: 200 })
  }).toPass()
  await page.emulateMedia({ media: 'print' })
  return sheets
}

/** The failure that stands in place of the report. */
export const failure = (page: Page) => page.locator('[data-failure]')

/** Rules of the findings shown, notices left out, in their order. */
export const rulesShown = (page: Page): Promise<string[]> =>
  page
    .locator(':not([data-severity="notice"]) > [data-finding]')
    .evaluateAll(items => items.map(item => item.getAttribute('data-finding') ?? ''))

/** Figures shown in the grid by address: a number, or null for what shows none. */
export const cellsShown = (page: Page): Promise<Record<string, number | null>> =>
  page.locator('[data-cell]').evaluateAll(cells =>
    Object.fromEntries(
      cells.map(cell => {
        const text = (cell.textContent ?? '').trim().replace('−', '-')
        return [cell.getAttribute('data-cell'), /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null]
      }),
    ),
  )

/** Every address that the page and its workers ask for from now on, but for data: and blob:. */
export const recordRequests = (page: Page): string[] => {
  const asked: string[] = []
  page.context().on('request', request => {
    if (/^https?:|^wss?:/.test(request.url())) asked.push(request.url())
  })
  return asked
}

/**
 * Watches from now on for leaks: requests to another origin than the page's that the content policy did not refuse. Chromium
 * reports the refused ones too, which are never made; and what the page asks of its own server, at whatever time, is no leak.
 * @returns their addresses so far; one not yet decided counts until it is.
 */
export const recordLeaks = (page: Page): (() => string[]) => {
  const own = new URL(page.url()).origin
  const outside: Request[] = []
  page.context().on('request', request => {
    const { protocol, origin } = new URL(request.url())
    if (/^(https?|wss?):$/.test(protocol) && origin !== own) outside.push(request)
  })
  return () => outside.filter(request => request.failure()?.errorText !== 'csp').map(request => request.url())
}
