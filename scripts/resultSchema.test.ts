import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { failureCodes } from '../src/model/result'
import { forms } from '../src/statute/forms'

const page = readFileSync(join(import.meta.dirname, '../docs/result-schema.md'), 'utf8')

const keys = Object.values(forms).flatMap(form =>
  Object.values(form.tables).flatMap(({ key, blocks }) => [
    key,
    ...blocks.flatMap(({ rows, columns }) => [...rows, ...columns].map(part => part.key)),
  ]),
)

test('docs/result-schema.md names every table, row and column of the forms, and every failure', () => {
  expect([...keys, ...failureCodes].filter(key => !page.includes(`\`${key}\``))).toEqual([])
})
