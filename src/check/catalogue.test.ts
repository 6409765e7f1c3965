import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ruleList } from '../../scripts/ruleList'
import { catalogue } from './catalogue'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

describe('the catalogue', () => {
  it('has each id once', () => expect(new Set(catalogue.map(rule => rule.id)).size).toBe(catalogue.length))

  it.each(catalogue.map(rule => [rule.id, rule] as const))('%s has its file and its test', (id, { group }) => {
    expect(existsSync(here(`./${group}/${id}.ts`))).toBe(true)
    expect(existsSync(here(`./${group}/${id}.test.ts`))).toBe(true)
  })

  it('is what README.md says; npm run rules writes it', () => expect(readFileSync(here('./README.md'), 'utf8')).toBe(ruleList(catalogue)))
})
