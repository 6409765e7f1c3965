/** Writes src/check/README.md from the catalogue of rules. */
import { writeFileSync } from 'node:fs'
import { catalogue } from '../src/check/catalogue'
import { readme } from '../src/check/readme'

writeFileSync(new URL('../src/check/README.md', import.meta.url), readme(catalogue))
