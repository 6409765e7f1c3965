/** Writes the icons of the installed page, from public/icons/icon.svg: `npx tsx scripts/browsers/icons.ts`. Needs Chromium. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { launchOptions } from './launch'

const icons = join(import.meta.dirname, '../../public/icons')
const svg = readFileSync(join(icons, 'icon.svg'), 'utf8')
const browser = await chromium.launch(launchOptions())

/** @param share of the edge that the drawing takes; a mask may cut away everything outside a circle of 80 %. */
const draw = async (name: string, edge: number, share: number, ground: string) => {
  const page = await browser.newPage({ viewport: { width: edge, height: edge } })
  const size = Math.round(edge * share)
  await page.setContent(
    `<body style="margin:0;height:100vh;display:flex;align-items:center;justify-content:center;background:${ground}">${svg.replace('<svg', `<svg width="${size}" height="${size}"`)}</body>`,
  )
  await page.screenshot({ path: join(icons, name), omitBackground: true })
  await page.close()
}

await draw('icon-192.png', 192, 1, 'transparent')
await draw('icon-512.png', 512, 1, 'transparent')
await draw('icon-maskable-512.png', 512, 0.9, '#155e75')
await browser.close()
