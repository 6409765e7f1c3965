/** The guard that keeps the folders apart, tried out with planted imports. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Files of a little project under our biome.json → the files in which the linter finds a forbidden import. */
const forbidden = (files: Readonly<Record<string, string>>): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-guard-'))
  const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const options = ['lint', '--reporter=github', '--max-diagnostics=none', '.']
  const output = run(join(root, 'node_modules/.bin/biome'), options, folder)
  return Object.keys(files).filter(name => output.split('\n').some(line => line.includes('noRestrictedImports') && line.includes(name)))
}

const run = (command: string, options: readonly string[], cwd: string): string => {
  try {
    return execFileSync(command, options, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

const importingTypes = (path: string) => `import type { A } from '${path}'\nexport type B = A\n`

const importing = (...paths: string[]) =>
  paths.map((path, i) => `import { a as a${i} } from '${path}'\nexport const b${i} = a${i}\n`).join('')

test('imports against the direction of the stages are caught', () => {
  const planted = {
    'src/statute/planted.ts': importing('../model/cells'),
    'src/statute/types.ts': importingTypes('../model/report'),
    'src/text/planted.ts': importing('../statute/forms'),
    'src/text/types.ts': importingTypes('../model/report'),
    'src/geometry/planted.ts': importing('../read/page'),
    'src/model/planted.ts': importing('../check/check'),
    'src/model/types.ts': importingTypes('../words/sentences'),
    'src/reconstruct/planted.ts': importing('../read/text'),
    'src/reconstruct/tables/planted.ts': importing('../../check/check'),
    'src/claims/planted.ts': importing('../check/found'),
    'src/claims/types.ts': importingTypes('../check/rule'),
    'src/words/planted.ts': importing('../check/catalogue'),
    'src/words/types.ts': importingTypes('../check/rule'),
    'src/words/sentences/planted.ts': importing('../../claims/claim'),
    'src/check/planted.ts': importing('react'),
    'src/check/words.ts': importing('../words/sentences'),
    'src/check/types.ts': importingTypes('../claims/lexicon'),
    'src/check/arithmetic/planted.ts': importing('../../reconstruct/reconstruct'),
    'src/read/planted.ts': importing('../statute/form'),
    'src/read/pdf/page/planted.ts': importing('pdfjs-dist/legacy/build/pdf.mjs'),
    'src/worker/draw.ts': importing('pdfjs-dist/legacy/build/pdf.mjs'),
    'src/share/planted.ts': importing('../check/check'),
    'src/worker/planted.ts': importing('../show/App'),
    'src/jobs/planted.ts': importing('../store/store'),
    'src/store/planted.ts': importing('../check/check'),
    'src/show/planted.tsx': importing('../validate'),
    'src/show/grid/planted.tsx': importing('../../read/text'),
    'src/validate.ts': importing('./store/store'),
    'src/serviceWorker.ts': importing('./model/sha256'),
  }
  expect(forbidden(planted)).toEqual(Object.keys(planted))
})

test('imports along it pass', () => {
  const planted = {
    'src/statute/2021/planted.ts': importing('../form', './rows'),
    'src/text/planted.ts': importingTypes('../statute/form'),
    'src/model/planted.ts': importing('../statute/forms', '../text/numerals'),
    'src/claims/planted.ts': importing('./lexicon', '../model/claim', '../text/numerals'),
    'src/words/sentences/planted.ts': importing('../names', '../../model/finding', '../../statute/compiled'),
    'src/reconstruct/planted.ts': importing('./grids', '../model/report', '../statute/forms', '../text/similarity'),
    'src/check/arithmetic/planted.ts': importing('../rule', '../cells/blank', '../../model/report'),
    'src/read/pdf/planted.ts': importing('../failures', '../../model/source', './pdfjs/operations'),
    'src/read/pdf/pdfjs/planted.ts': importing('../../failures', '../../../model/source', 'pdfjs-dist/legacy/build/pdf.mjs'),
    'src/share/planted.ts': importing('./limits', '../model/output', '../words/messageOf', '../statute/forms', 'valibot'),
    'src/worker/planted.ts': importing('../validate', './protocol'),
    'src/jobs/planted.ts': importing('../worker/protocol', '../model/crash', './lane'),
    'src/show/grid/planted.tsx': importing('../../store/store', '../../check/catalogue', 'react'),
    'src/serviceWorker.ts': importing('workbox-precaching'),
    'src/show/offline/planted.ts': importing('workbox-window', '../../store/store'),
    'src/check/planted.test.ts': importing('../reconstruct/reconstruct', 'vitest'),
  }
  expect(forbidden(planted)).toEqual([])
})
