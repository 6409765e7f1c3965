/** Circles among the imports of source files, those of types included: what goes in a circle can only be understood at once. */
import { posix } from 'node:path'

/** Texts of files by their paths, with slashes. */
export type Files = Readonly<Record<string, string>>

/** The files of each circle, in order of the alphabet. */
export const importCircles = (files: Files): string[][] => {
  const imports = new Map(Object.entries(files).map(([path, text]) => [path, importsOf(path, text, files)]))
  const reached = new Map(Object.keys(files).map(path => [path, reachableFrom(path, imports)]))
  const circleOf = (path: string) => [...(reached.get(path) ?? [])].filter(other => reached.get(other)?.has(path)).sort()
  const circles = Object.keys(files).map(circleOf)
  return [...new Map(circles.filter(circle => circle.length > 0).map(circle => [circle.join(), circle])).values()]
}

type Imports = ReadonlyMap<string, readonly string[]>

/** Files that a file imports, and those that these import; itself only where a way leads back. */
const reachableFrom = (path: string, imports: Imports): ReadonlySet<string> => {
  const reached = new Set<string>()
  const waiting = [...(imports.get(path) ?? [])]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    waiting.push(...(imports.get(next) ?? []))
  }
  return reached
}

const specifier = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"?]*)/g

const importsOf = (path: string, text: string, files: Files): string[] =>
  [...text.matchAll(specifier)].flatMap(([, to = '']) => {
    const target = posix.join(posix.dirname(path), to)
    return ['', '.ts', '.tsx', '.d.ts'].map(ending => target + ending).find(name => name in files) ?? []
  })
