/** In a real browser: from the drop of a file to the marked grid, on a worker that was just started and on one that has read before. */
import { basename } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { drop, fileAt } from '../../e2e/browser'
import { serveUnder } from '../../e2e/serveUnder'
import { launchOptions } from '../browsers/launch'
import { median } from './median'

const PAGES = 5
const WARM_FILES = 5

/** Milliseconds, by the page's own clock, from the drop until a grid with figures stands there. */
const timeDrop = async (page: Page, path: string): Promise<number> => {
  const watch = page.evaluate(
    () =>
      new Promise<number>(resolve => {
        document.addEventListener(
          'drop',
          () => {
            const begin = performance.now()
            const seen = new WeakSet(document.querySelectorAll('[data-cell]'))
            const look = () => {
              const cell = document.querySelector('[data-cell]')
              if (cell && !seen.has(cell)) resolve(performance.now() - begin)
              else requestAnimationFrame(look)
            }
            requestAnimationFrame(look)
          },
          { once: true, capture: true },
        )
      }),
  )
  await drop(page, fileAt(path))
  return watch
}

/** @param dist the built page. Prints medians. */
export const measurePage = async (dist: string, path: string): Promise<void> => {
  const served = await serveUnder(dist, '/')
  const browser = await chromium.launch(launchOptions())
  const [cold, warm]: [number[], number[]] = [[], []]
  for (let i = 0; i < PAGES; i++) {
    const page = await browser.newPage()
    await page.goto(served.address)
    cold.push(await timeDrop(page, path))
    for (let j = 0; j < WARM_FILES; j++) {
      await page.reload()
      await page.waitForTimeout(1500)
      warm.push(await timeDrop(page, path))
    }
    await page.close()
  }
  await browser.close()
  await served.close()
  console.log(
    `${basename(path)} in Chromium, from drop to marked grid: just opened ${median(cold).toFixed(0)} ms, worker ready ${median(warm).toFixed(0)} ms`,
  )
}
