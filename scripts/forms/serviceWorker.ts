/** The service worker of the site: its code, and the list of the files that it keeps. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'

const root = join(import.meta.dirname, '../..')

/** @returns its code, in which `__FILES__` stands for the list of files. */
export const buildServiceWorker = async (plugins: Plugin[], target: string[]): Promise<string> => {
  const { output } = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins,
    build: {
      write: false,
      target,
      modulePreload: false,
      rolldownOptions: { input: join(root, 'src/serviceWorker.ts'), output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  })) as Rolldown.RolldownOutput
  return output[0].code
}

/** Files with a hash in their names need no revision: another content is another name. */
const hashed = /^assets\/.*-[\w-]{8}\.\w+$/

/** What reads pictures is kept when it was needed, not before. */
const seldom = /^assets\/pictures-/

/** @param names of all files of the site. */
export const withFiles = (code: string, folder: string, names: readonly string[]): string => {
  const entries = names
    .filter(url => !seldom.test(url))
    .map(url => ({
      url,
      revision: hashed.test(url)
        ? null
        : createHash('sha256')
            .update(readFileSync(join(folder, url)))
            .digest('hex')
            .slice(0, 16),
    }))
  return code.replace(/\b__FILES__\b/, () => JSON.stringify(entries))
}
