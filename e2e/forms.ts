/** The forms in which the page is handed out, and where they are opened from. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { cellsShown, closeReport, drop, expectReport, type TestFile, verdict } from './browser'

export const dist = join(import.meta.dirname, '../dist')
const site = join(dist, 'site')

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-forms-'))
  folders.push(folder)
  return folder
}
const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/

/** A copy of the single file in a folder with an awkward name. @param change of its text. @param form which of the two. @returns its address. */
export const placeSingle = (change: (html: string) => string = html => html, form: 'gouji' | 'gouji-scan' = 'gouji'): string => {
  const folder = join(newFolder(), '甲 乙#丙')
  mkdirSync(folder)
  const path = join(folder, '勾稽 100%.html')
  writeFileSync(path, change(readFileSync(join(dist, `${form}.html`), 'utf8')))
  return pathToFileURL(path).href
}

/** A copy of the site, to be changed. @returns its folder. */
export const copySite = (change: (html: string) => string = html => html): string => {
  const folder = newFolder()
  cpSync(site, folder, { recursive: true })
  const index = join(folder, 'index.html')
  writeFileSync(index, change(readFileSync(index, 'utf8')))
  return folder
}

/** A page without its content policy, to see that a test can fail. */
export const withoutPolicy = (html: string): string => {
  if (!policy.test(html)) throw new Error('there is no content policy to leave out')
  return html.replace(policy, '')
}

/** Everything that the page shows of each of these reports, dropped and closed one after the other. */
export const shownFor = async (page: Page, address: string, files: readonly TestFile[]) => {
  await page.goto('about:blank')
  await page.goto(address)
  const shown = []
  for (const file of files) {
    await drop(page, file)
    await expectReport(page)
    shown.push({
      file: file.name,
      verdict: await verdict(page).textContent(),
      cells: await cellsShown(page),
      findings: await page
        .locator('[data-finding]')
        .evaluateAll(items => items.map(item => `${item.getAttribute('data-finding')} ${item.textContent}`)),
    })
    await closeReport(page)
  }
  return shown
}
