/** npm run rules: writes the list of rules, src/check/README.md, and a page for each, docs/rules/<id>.md, from the catalogue and its examples. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue, type Examples, examples } from '../src/check/catalogue'
import { ruleList } from './ruleList'
import { rulePage } from './rulePage'

const root = join(import.meta.dirname, '..')
const pages = join(root, 'docs/rules')

writeFileSync(join(root, 'src/check/README.md'), ruleList(catalogue))
rmSync(pages, { recursive: true, force: true })
mkdirSync(pages, { recursive: true })
for (const rule of catalogue) writeFileSync(join(pages, `${rule.id}.md`), rulePage(rule, examples[rule.id] as Examples))
