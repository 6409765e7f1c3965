import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listOf } from './licences'

const modules = join(import.meta.dirname, '../../node_modules')
const names = (...ids: string[]) => listOf(ids).map(({ name }) => name)

test('a package is listed once, with its version and the text of its licence', () => {
  const [react, ...others] = listOf([`${modules}/react/index.js`, `${modules}/react/jsx-runtime.js?commonjs`])
  expect(others).toEqual([])
  expect(react).toMatchObject({ name: 'react', licence: 'MIT' })
  expect(react?.version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(react?.text).toContain('Permission is hereby granted')
})

test('our own modules are no package; the lines that the bundlers add are theirs', () => {
  expect(names('/home/somebody/gouji/src/main.tsx')).toEqual([])
  expect(names('\0vite/preload-helper.js', '\0rolldown/runtime.js')).toEqual(['rolldown', 'vite'])
})

test('pdf.js brings along the licences of what it carries, its character maps that of Adobe', () => {
  expect(names(`${modules}/pdfjs-dist/legacy/build/pdf.worker.mjs`)).toEqual([
    'brotli',
    'core-js',
    'openjpeg',
    'PDFium JBIG2',
    'pdfjs-dist',
    'qcms',
  ])
  const [cmap] = listOf([`${modules}/pdfjs-dist/cmaps/GBK-EUC-H.bcmap?url&inline`])
  expect(cmap).toMatchObject({ name: 'Adobe CMap' })
  expect(cmap?.text).toContain('Adobe Systems Incorporated')
})

test('a package without a licence text is not shipped', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'gouji-licence-')), 'node_modules/nameless')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"name":"nameless","version":"1.0.0","license":"MIT"}')
  expect(() => listOf([join(folder, 'index.js')])).toThrow('no licence text')
})
