/** The licences of what is really shipped: of every package whose code stands in a bundle, in that of the page or of its workers. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import type { Plugin } from 'vite'
import type { Licence } from '../../src/show/dialogs/about/licence'

const root = join(import.meta.dirname, '../..')

/** Stands in the code of the page where the list belongs. */
const placeholder = /\b__LICENCES__\b/g

/** Code of others that pdf.js carries along; texts without a folder of their own stand beside this file. */
const withinPdfjs: readonly (Omit<Licence, 'text'> & { readonly texts: readonly string[] })[] = [
  { name: 'core-js', version: '3.51.0', licence: 'MIT', texts: ['scripts/forms/core-js.txt'] },
  { name: 'brotli', version: '', licence: 'MIT', texts: ['scripts/forms/brotli.txt'] },
  { name: 'openjpeg', version: '', licence: 'BSD-2-Clause', texts: wasm('OPENJPEG', 'PDFJS_OPENJPEG') },
  { name: 'PDFium JBIG2', version: '', licence: 'BSD-3-Clause, Apache-2.0', texts: wasm('JBIG2', 'PDFJS_JBIG2') },
  { name: 'qcms', version: '', licence: 'MIT', texts: wasm('QCMS', 'PDFJS_QCMS') },
]

/** The page's list and the plugins that fill it: `page` for the page's bundle, `others` for bundles made before it. */
export const licences = () => {
  const seen = new Set<string>()
  const note = (ids: readonly string[]) => {
    for (const id of ids) seen.add(id)
  }
  const others = (): Plugin => ({
    name: 'licences-of-others',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') note(chunk.moduleIds)
    },
  })
  const page = (): Plugin => ({
    name: 'licences',
    apply: 'build',
    renderChunk(code, _chunk, _options, { chunks }) {
      if (code.search(placeholder) < 0) return null
      for (const chunk of Object.values(chunks)) note(chunk.moduleIds)
      const list = JSON.stringify(deflateRawSync(JSON.stringify(listOf(seen)), { level: 9 }).toString('base64url'))
      return { code: code.replace(placeholder, () => list), map: null }
    },
  })
  return { page, others, note }
}

/** Modules by their path → the licences of their packages, by name. */
export const listOf = (modules: Iterable<string>): Licence[] => {
  const found = new Map<string, Licence>()
  const add = (licence: Licence) => found.set(licence.name, licence)
  for (const id of modules) {
    if (/[\\/]src[\\/]picture[\\/]recognition[\\/]/.test(id)) add(recognition())
    const folder = folderOf(id)
    if (folder === null) continue
    if (id.includes('/cmaps/')) add(cmaps(folder))
    else if (!found.has(nameOf(folder))) add(licenceOf(folder))
    if (/\/pdfjs-dist\/.*\/pdf\.worker\.mjs$/.test(id))
      for (const { texts, ...more } of withinPdfjs) add({ ...more, text: texts.map(readText).join('\n\n') })
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** The model that reads lines of print is no package: its licence, and what was changed, lie beside it. */
const recognition = (): Licence => ({
  ...{ name: 'PaddleOCR PP-OCRv4', version: '4', licence: 'Apache-2.0' },
  text: ['NOTICE.md', 'LICENSE'].map(name => readText(`src/picture/recognition/${name}`)).join('\n\n'),
})

/** The folder of the package that a module belongs to; null for our own. The few lines that the bundlers add are theirs. */
const folderOf = (id: string): string | null => {
  const bundler = /^\0(?:(vite)\/|(rolldown)\/)/.exec(id)
  if (bundler) return join(root, 'node_modules', bundler[1] ?? bundler[2] ?? '')
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/').replace(/^\0/, ''))?.[0] ?? null
}

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('/node_modules/') + '/node_modules/'.length)

/** @throws for a package without a licence text: it must not be shipped like that. */
const licenceOf = (folder: string): Licence => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const beside = textsBeside[name]
  return { name, version, licence: license, text: beside === undefined ? textIn(folder) : readText(beside) }
}

/** Packages that publish themselves without the text of their licence, which stands in their repository. */
const textsBeside: Readonly<Partial<Record<string, string>>> = {
  saxes: 'scripts/forms/saxes.txt',
  'onnxruntime-web': 'scripts/forms/onnxruntime.txt',
}

const textIn = (folder: string): string => {
  const file = readdirSync(folder).find(name => /^licen[cs]e(\.(md|txt))?$/i.test(name))
  if (!file) throw new Error(`no licence text in ${folder}`)
  // Some packages go on with those of the packages they themselves carry, which for a bundler is not what we ship.
  const [own = ''] = readFileSync(join(folder, file), 'utf8').split(/^#+ Licenses of bundled dependencies/m)
  return own.replaceAll('\r', '').trim()
}

/** The character maps are Adobe's. */
const cmaps = (folder: string): Licence => {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { name: 'Adobe CMap', version, licence: 'BSD-3-Clause', text: textIn(join(folder, 'cmaps')) }
}

const readText = (path: string) => readFileSync(join(root, path), 'utf8').replaceAll('\r', '').trim()

function wasm(...names: string[]): string[] {
  return names.map(name => `node_modules/pdfjs-dist/wasm/LICENSE_${name}`)
}
