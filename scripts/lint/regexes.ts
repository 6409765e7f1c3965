/**
 * Checks every regular expression of the page: a file must not be able to keep one busy. A pattern whose time grows faster
 * than the text is named, with an example; so is one that cannot be judged. Exit code 1 where there is any.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import { parseAst } from 'vite'

export interface Literal {
  readonly source: string
  readonly flags: string
}

/** Judged by hand, since the checker does not know lookahead: each of its runs is looked at once. */
const judgedByHand: readonly string[] = ['(^|[^\\w@.:/=?&×-])([Xx]{2,}|×{2,})(?![\\w@.:/=?&×-])']

/** One pattern is judged within this (ms); most take some ten. */
const PATIENCE = 20_000

/** The regular expressions written in a source file. */
export const literalsIn = (code: string, lang: 'ts' | 'tsx'): Literal[] => {
  const found: Literal[] = []
  const walk = (node: unknown) => {
    if (Array.isArray(node)) for (const item of node) walk(item)
    else if (node !== null && typeof node === 'object') {
      const { regex } = node as { regex?: { pattern: string; flags: string } | null }
      if (regex) found.push({ source: regex.pattern, flags: regex.flags })
      else for (const value of Object.values(node)) walk(value)
    }
  }
  walk(parseAst(code, { lang }))
  return found
}

/** What is wrong with a pattern; null where its time grows no faster than the text. */
export const faultOf = ({ source, flags }: Literal): string | null => {
  if (judgedByHand.includes(source)) return null
  // The fuzzing half of the checker takes bounded repeats for growth; the half that proves does not.
  const result = checkSync(source, flags, { checker: 'automaton', timeout: PATIENCE })
  if (result.status === 'safe') return null
  return result.status === 'unknown' ? `cannot be judged (${result.error.kind})` : result.complexity.summary
}

const run = () => {
  const root = join(import.meta.dirname, '../../src')
  const paths = (readdirSync(root, { recursive: true }) as string[]).filter(
    path => /\.tsx?$/.test(path) && !/\.test\.|^testing|\.d\.ts$/.test(path),
  )
  const known = new Map<string, string | null>()
  const faults = paths.flatMap(path =>
    literalsIn(readFileSync(join(root, path), 'utf8'), path.endsWith('x') ? 'tsx' : 'ts').flatMap(literal => {
      const key = `/${literal.source}/${literal.flags}`
      const fault = known.has(key) ? (known.get(key) ?? null) : faultOf(literal)
      known.set(key, fault)
      return fault === null ? [] : [`src/${path}: ${key} ${fault}`]
    }),
  )
  for (const fault of faults) console.error(fault)
  console.log(`${known.size} regular expressions, ${faults.length} that a text could keep busy`)
  process.exitCode = faults.length > 0 ? 1 : 0
}

if (process.argv[1] === import.meta.filename) run()
