import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, defineConfig, type Rolldown, type UserConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { asciiWorker } from './scripts/forms/asciiWorker.ts'
import { contentPolicy, type FormName } from './scripts/forms/contentPolicy.ts'
import { licences } from './scripts/forms/licences.ts'
import { oneWorker, packFiles, withoutPictures } from './scripts/forms/packFiles.ts'
import { packWorker } from './scripts/forms/packWorker.ts'
import { sha256 } from './scripts/forms/release.ts'
import { buildServiceWorker } from './scripts/forms/serviceWorker.ts'
import { completeSite } from './scripts/forms/site.ts'
import { lowerStaticBlocks } from './scripts/forms/staticBlocks.ts'
import { withoutRuntimeFile } from './scripts/forms/withoutRuntimeFile.ts'

const root = import.meta.dirname
const dist = join(root, 'dist')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

// 360 and QQ browsers on office computers are Chromium 86 and later. From 98 on, the build leaves private members of classes as they are,
// which 86 knows too; what 86 lacks besides, static blocks, is lowered apart, and a test parses what is shipped.
const target = ['chrome98', 'firefox102']

/** Where each form has the part that reads pages that are pictures. */
const pictures = { site: 'load', single: 'none', scan: 'inside' } as const satisfies Record<FormName, string>

const picturePlugins = {
  load: () => [packFiles()],
  inside: () => [packFiles(), oneWorker()],
  none: () => [withoutPictures()],
}

/** What all forms have in common. */
const common = (form: FormName, packages = licences()) =>
  ({
    // Works from any folder, also under a sub-path.
    base: './',
    plugins: [...picturePlugins[pictures[form]](), react(), packages.page(), asciiWorker()],
    define: {
      ...{ __VERSION__: JSON.stringify(version), __FORM__: JSON.stringify(form), __OFFLINE_FILE__: 'null' },
      __PICTURES__: JSON.stringify(pictures[form]),
    },
    build: {
      target,
      outDir: join(dist, 'site'),
      // Chunks are few; preloading them would be a request to the network by other means.
      modulePreload: false,
      chunkSizeWarningLimit: 4000,
    },
    // A module worker from a blob does not start from a file on disk; a classic one does.
    worker: { format: 'iife', plugins: () => [withoutRuntimeFile(), packages.others(), lowerStaticBlocks()] },
  }) satisfies UserConfig

const single = (form: 'single' | 'scan'): UserConfig => {
  const base = common(form)
  return { ...base, publicDir: false, plugins: [...base.plugins, packWorker(), viteSingleFile(), contentPolicy(form)] }
}

/** Text of the one file that holds everything, with or without what reads pictures. */
const buildSingle = async (mode: 'single' | 'scan'): Promise<string> => {
  const options = { mode, configFile: join(root, 'vite.config.ts'), root, logLevel: 'error', build: { write: false } } as const
  const { output } = (await build(options)) as Rolldown.RolldownOutput
  const files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] = output
  const [page] = files
  if (page?.type !== 'asset' || files.length > 1) throw new Error(`the single file is not alone: ${files.map(({ fileName }) => fileName)}`)
  return String(page.source)
}

/** The site, with the single file in it. */
const site = async (): Promise<UserConfig> => {
  rmSync(dist, { recursive: true, force: true })
  const text = await buildSingle('single')
  const scan = await buildSingle('scan')
  const packages = licences()
  const serviceWorker = await buildServiceWorker([packages.others()], target)
  const base = common('site', packages)
  return {
    ...base,
    define: { ...base.define, __OFFLINE_FILE__: JSON.stringify({ bytes: Buffer.byteLength(text), sha256: sha256(text) }) },
    plugins: [...base.plugins, completeSite({ dist, version, single: text, scan, serviceWorker }), contentPolicy('site')],
  }
}

export default defineConfig(({ command, mode, isSsrBuild }) => {
  if (mode === 'single' || mode === 'scan') return single(mode)
  if (command === 'build' && !isSsrBuild) return site()
  const base = common('site')
  return { ...base, define: { ...base.define, ...(command === 'serve' ? { __LICENCES__: '""' } : {}) } }
})
