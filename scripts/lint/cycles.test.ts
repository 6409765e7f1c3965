import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importCircles } from './cycles'

const root = join(import.meta.dirname, '../..')

test('no file of src imports itself by way of others, nor do types', () => {
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(path => /(?<!\.test)\.tsx?$/.test(path))
  expect(paths.length).toBeGreaterThan(300)
  const files = paths.map(path => [`src/${path.replaceAll('\\', '/')}`, readFileSync(join(root, 'src', path), 'utf8')])
  expect(importCircles(Object.fromEntries(files))).toEqual([])
})

test('a circle is found, also one of types, and only what lies on it is named', () => {
  const planted = {
    'src/store/state.ts': "import type { Brief } from './brief'\nimport { a } from '../model/a'",
    'src/store/brief.ts': "import {\n  type State,\n} from './state'",
    'src/model/a.ts': '',
    'src/show/App.tsx': "import { b } from '../store/brief'\nconst later = import('./Pane')",
    'src/show/Pane.tsx': "export { App } from './App'",
  }
  expect(importCircles(planted)).toEqual([
    ['src/store/brief.ts', 'src/store/state.ts'],
    ['src/show/App.tsx', 'src/show/Pane.tsx'],
  ])
})
