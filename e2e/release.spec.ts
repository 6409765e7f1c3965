/** What the build wrote: three forms, their weight, their sums, and the licences of everything in them. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { newSyntaxIn } from '../scripts/forms/newSyntax'
import { ruleSetDate } from '../src/statute/ruleSet'
import { dist, placeSingle } from './forms'

const root = join(import.meta.dirname, '..')
const read = (name: string) => readFileSync(join(dist, name), 'utf8')
const site = () =>
  (readdirSync(join(dist, 'site'), { recursive: true }) as string[]).filter(name => statSync(join(dist, 'site', name)).isFile()).sort()
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

test('the single file weighs at most 3.5 MB, holds everything, and lies in the site too', () => {
  const single = readFileSync(join(dist, 'gouji.html'))
  expect(single.length).toBeLessThanOrEqual(3_500_000)
  expect(readFileSync(join(dist, 'site/gouji.html')).equals(single)).toBe(true)
  const outside = single.toString().replace(/<script[\s\S]*?<\/script>/g, '')
  expect(outside.match(/\s(?:src|href)="(?!data:)[^"]*"/g)).toBeNull()
})

test('the file that reads pictures too weighs at most 12 MB, and the one that does not has nothing of it', () => {
  expect(statSync(join(dist, 'gouji-scan.html')).size).toBeLessThanOrEqual(12_000_000)
  expect(read('gouji-scan.html')).toContain("'wasm-unsafe-eval'")
  expect(read('gouji.html')).not.toContain("'wasm-unsafe-eval'")
  expect(read('site/sw.js')).not.toContain('assets/pictures-')
})

test('nothing shipped is written in syntax that the oldest browser cannot read', () => {
  const scripts = [...read('gouji.html').matchAll(/<script(?![^>]*nomodule)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code as string)
  const files = site()
    .filter(name => name.endsWith('.js'))
    .map(name => read(`site/${name}`))
  for (const code of [...scripts, ...files]) expect(newSyntaxIn(code)).toEqual([])
  // The worker of the single file is that of the site, packed.
  expect(Math.max(...files.map(code => code.length))).toBeGreaterThan(2_000_000)
})

test('the release note and the sums are those of the files', () => {
  const sums = new Map(
    read('SHA256SUMS')
      .trim()
      .split('\n')
      .map(line => line.split('  ').reverse() as [string, string]),
  )
  expect([...sums.keys()]).toEqual(['gouji.html', 'gouji-scan.html', ...site().map(name => `site/${name}`)])
  for (const [name, sum] of sums)
    expect(
      createHash('sha256')
        .update(readFileSync(join(dist, name)))
        .digest('hex'),
      name,
    ).toBe(sum)
  const note = read('RELEASE.md')
  const single = `gouji.html | ${statSync(join(dist, 'gouji.html')).size} | ${sums.get('gouji.html')}`
  const scan = `gouji-scan.html | ${statSync(join(dist, 'gouji-scan.html')).size} | ${sums.get('gouji-scan.html')}`
  const siteLines = read('SHA256SUMS').split('\n').slice(2).join('\n')
  const bytes = site().reduce((sum, name) => sum + statSync(join(dist, 'site', name)).size, 0)
  for (const part of [
    version,
    ruleSetDate,
    single,
    scan,
    `site/ | ${bytes} | ${createHash('sha256').update(siteLines).digest('hex')}`,
    siteLines,
  ])
    expect(note).toContain(part)
})

test('the site keeps every file of its own, and names none that is not there', () => {
  const kept = [...read('site/sw.js').matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url)
  // What reads pictures is kept when it was needed.
  expect(kept.sort()).toEqual(site().filter(name => name !== 'sw.js' && !name.startsWith('assets/pictures-')))
})

test('the installed page has a name, icons and a place of its own', () => {
  const manifest = JSON.parse(read('site/manifest.webmanifest'))
  expect(manifest).toMatchObject({ start_url: './', scope: './', display: 'standalone', short_name: '勾稽', lang: 'zh-CN' })
  for (const { src, sizes, type } of manifest.icons as { src: string; sizes: string; type: string }[]) {
    const bytes = readFileSync(join(dist, 'site', src))
    if (type === 'image/png') expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes)
  }
  expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain('maskable')
})

test.describe('licences', () => {
  /** What is installed to be shipped, by the lock file; types ship nothing. */
  const shipped = () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { dev?: boolean; optional?: boolean; devOptional?: boolean; peer?: boolean }>
    }
    return Object.entries(packages)
      .filter(([, { dev, optional, devOptional, peer }]) => !(dev || optional || devOptional || peer))
      .map(([path]) => path.replace(/^.*node_modules\//, ''))
      .filter(name => name !== '' && !name.startsWith('@types/') && !besideRuntime.test(name))
  }

  /** Installed with onnxruntime-web for what we take nothing of; its common part stands in its own bundle, under its own licence. */
  const besideRuntime = /^(?:@protobufjs\/.*|protobufjs|flatbuffers|guid-typescript|long|platform|undici-types|onnxruntime-common)$/

  const carriedAlong = ['Adobe CMap', 'core-js', 'brotli', 'openjpeg', 'PDFium JBIG2', 'qcms', 'vite', 'rolldown', 'PaddleOCR PP-OCRv4']

  for (const form of ['site', 'single'] as const) {
    test(`of everything in the ${form} are listed with their texts`, async ({ page }) => {
      await page.goto(form === 'site' ? '/#about' : `${placeSingle()}#about`)
      await page.getByText('所用开源软件及许可').click()
      await expect(page.locator('[data-licence="react"]')).toBeVisible()
      const listed = await page
        .locator('[data-licence]')
        .evaluateAll(items => items.map(item => [item.getAttribute('data-licence'), item.querySelector('pre')?.textContent ?? ''] as const))
      const names = listed.map(([name]) => name)
      // Only the site has a service worker, code that is fetched later, and what reads pictures.
      const wanted = [...shipped(), ...carriedAlong].filter(
        name => form === 'site' || !/^workbox-|^vite$|^onnxruntime-|^PaddleOCR/.test(name),
      )
      expect(wanted.filter(name => !names.includes(name))).toEqual([])
      for (const [name, text] of listed) expect(text, name ?? '').toMatch(/copyright/i)
      // A service worker is made of parts of its own.
      const parts = [...new Set([...read('site/sw.js').matchAll(/workbox:([a-z]+):/g)].map(([, part]) => `workbox-${part}`))]
      expect(parts).toContain('workbox-precaching')
      if (form === 'site') expect(parts.filter(name => !names.includes(name))).toEqual([])
    })
  }

  test('version and date of the rules are shown', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('.about-foot')).toContainText(`勾稽 ${version}，规则更新于 ${ruleSetDate}`)
    await page.getByText('⋯').click()
    await page.getByRole('link', { name: '关于勾稽' }).first().click()
    await expect(page.getByRole('dialog', { name: '关于勾稽' })).toContainText(`版本${version}`)
  })
})
