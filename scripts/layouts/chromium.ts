/** Chromium that prints pages, one after the other in one tab. */
import { chromium, type Page } from '@playwright/test'
import { launchOptions } from '../browsers/launch'

export type PagePdf = Parameters<Page['pdf']>[0]

export interface Printer {
  print(html: string, options?: PagePdf): Promise<Uint8Array>
  /** The text that a browser copies of the whole page. */
  copy(html: string): Promise<string>
  close(): Promise<void>
}

const margins = { top: '18mm', bottom: '18mm', left: '16mm', right: '16mm' }

/** As browsers print when nobody switches page heads off: date and title above, address and page number below. */
export const browserHeads: PagePdf = {
  displayHeaderFooter: true,
  headerTemplate: `<div style="width:100%;font-size:8px;padding:0 8mm;display:flex;justify-content:space-between"><span>2024/1/19 10:32</span><span class="title"></span><span></span></div>`,
  footerTemplate: `<div style="width:100%;font-size:8px;padding:0 8mm;display:flex;justify-content:space-between"><span>https://www.example.invalid/zwgk/nb/202401/t20240119_1234567.html</span><span><span class="pageNumber"></span>/<span class="totalPages"></span></span></div>`,
}

/** As offices number pages. */
export const pageNumbers: PagePdf = {
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  footerTemplate: '<div style="width:100%;text-align:center;font-size:9pt">- <span class="pageNumber"></span> -</div>',
}

export const startPrinter = async (): Promise<Printer> => {
  let browser = await chromium.launch(launchOptions())
  let tab = await browser.newPage()
  const printOnce = async (html: string, options?: PagePdf) => {
    await tab.setContent(html)
    return new Uint8Array(await tab.pdf({ format: 'A4', margin: margins, ...options }))
  }
  return {
    print: async (html, options) => {
      try {
        return await printOnce(html, options)
      } catch {
        // On a busy machine printing fails now and then, and the browser with it.
        await browser.close()
        browser = await chromium.launch(launchOptions())
        tab = await browser.newPage()
        return printOnce(html, options)
      }
    },
    copy: async html => {
      await tab.setContent(html)
      return tab.evaluate(() => {
        const selection = getSelection()
        selection?.selectAllChildren(document.body)
        return selection?.toString() ?? ''
      })
    },
    close: () => browser.close(),
  }
}
