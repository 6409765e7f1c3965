/** In a real browser: what reading a PDF costs in a worker, by pdf.js's own text of all pages there. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { serveUnder } from '../../e2e/serveUnder'
import { launchOptions } from '../browsers/launch'
import { median } from './median'

const WARM_UP = 4
const RUNS = 15

/** Prints the median of the ratios of each file. */
export const measureInWorker = async (paths: readonly string[]): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'))
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: { entry: 'scripts/bench/reading.worker.ts', formats: ['iife'], name: 'reading', fileName: () => 'worker.js' },
    },
  })
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>bench</title>')
  const served = await serveUnder(folder, '/')
  const browser = await chromium.launch(launchOptions())
  const page = await browser.newPage()
  await page.goto(served.address)
  for (const path of paths) {
    const ratios = await page.evaluate(runIn, { base64: readFileSync(path).toString('base64'), warmUp: WARM_UP, runs: RUNS })
    console.log(
      `${basename(path)} in a worker of Chromium, the whole journey by pdf.js's own text of all pages: median ${median(ratios).toFixed(3)}`,
    )
  }
  await browser.close()
  await served.close()
  rmSync(folder, { recursive: true })
}

const runIn = ({ base64, ...wanted }: { base64: string; warmUp: number; runs: number }): Promise<readonly number[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker('./worker.js')
    worker.onerror = event => reject(new Error(event.message))
    // The core of pdf.js may say something of its own.
    worker.onmessage = ({ data }) => Array.isArray(data) && resolve(data)
    worker.postMessage({ bytes: Uint8Array.from(atob(base64), character => character.charCodeAt(0)), ...wanted })
  })
