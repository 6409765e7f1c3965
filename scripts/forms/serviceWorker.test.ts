import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withFiles } from './serviceWorker'

test('files whose names change with their content need no revision, the others get one that does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-site-'))
  mkdirSync(join(folder, 'assets'))
  const names = ['assets/index-aB3_d-Fg.js', 'index.html']
  for (const name of names) writeFileSync(join(folder, name), name)
  const list = () => JSON.parse(withFiles('__FILES__', folder, names))
  const [asset, page] = list()
  expect(asset).toEqual({ url: 'assets/index-aB3_d-Fg.js', revision: null })
  expect(page.url).toBe('index.html')
  writeFileSync(join(folder, 'index.html'), 'changed')
  expect(list()[1].revision).not.toBe(page.revision)
})
