import type { Link } from './links'

/**
 * Which of the other agencies' names stand in a report's text. Each name is looked for once in each report, however often it is asked.
 * @returns names without the report's own, in the order they were met.
 */
export const createMentions = (): ((link: Link, among: ReadonlySet<string>) => readonly string[]) => {
  const names: string[] = []
  const known = new Set<string>()
  const found = new WeakMap<Link, { tested: number; names: readonly string[] }>()
  return (link, among) => {
    for (const name of among) {
      if (known.has(name)) continue
      known.add(name)
      names.push(name)
    }
    const before = found.get(link) ?? { tested: 0, names: [] }
    const fresh = names.slice(before.tested).filter(name => name !== link.name && link.text.includes(name))
    const all = fresh.length > 0 ? [...before.names, ...fresh] : before.names
    found.set(link, { tested: names.length, names: all })
    return all.filter(name => among.has(name))
  }
}
