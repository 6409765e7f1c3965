import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { catalogue, type Examples, examples } from '../src/check/catalogue'
import { rulePage } from './rulePage'

const pages = join(import.meta.dirname, '../docs/rules')

test.each(catalogue.map(rule => [rule.id, rule] as const))(
  'docs/rules/%s.md says what the rule does; npm run rules writes it',
  (id, rule) => expect(readFileSync(join(pages, `${id}.md`), 'utf8')).toBe(rulePage(rule, examples[id] as Examples)),
)

test('docs/rules has no page of a rule that is gone', () =>
  expect(readdirSync(pages).sort()).toEqual(catalogue.map(({ id }) => `${id}.md`).sort()))
