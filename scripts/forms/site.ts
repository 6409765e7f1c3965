/** Completes the site when its files are written: the single file beside it and in it, the service worker, the release note. */
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { ruleSetDate } from '../../src/statute/ruleSet.ts'
import { writeRelease } from './release.ts'
import { withFiles } from './serviceWorker.ts'

interface Parts {
  /** The folder of all forms; the site stands in its folder `site`. */
  readonly dist: string
  readonly version: string
  /** Text of the single file. */
  readonly single: string
  /** Text of the single file that reads pictures too. */
  readonly scan: string
  /** Code of the service worker without its list of files. */
  readonly serviceWorker: string
}

export const completeSite = ({ dist, version, single, scan, serviceWorker }: Parts): Plugin => ({
  name: 'complete-site',
  apply: 'build',
  transformIndexHtml: () => [{ tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' }],
  closeBundle() {
    const site = join(dist, 'site')
    writeFileSync(join(dist, 'gouji.html'), single)
    writeFileSync(join(site, 'gouji.html'), single)
    writeFileSync(join(dist, 'gouji-scan.html'), scan)
    writeFileSync(join(site, 'sw.js'), withFiles(serviceWorker, site, filesIn(site)))
    writeRelease(dist, version, ruleSetDate, filesIn(site))
  },
})

/** Paths of all files but the service worker itself where it is not written yet, with slashes, in order. */
const filesIn = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter(name => statSync(join(folder, name)).isFile())
    .map(name => name.replaceAll('\\', '/'))
    .sort()
