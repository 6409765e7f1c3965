import type { Link } from './links'

/**
 * Which of the other agencies' names stand in a report's text. Each name is looked for once in each report, however often it is asked.
 * @returns names without the report's own, in the order they were met.
 */
export const createMentions = (): ((link: Link, among: ReadonlySet<string>) => readonly string[]) => {
  const names: string[] = []
  const known = new Set<string>()
  let met: ReadonlySet<string> = known
  const found = new WeakMap<Link, { readonly tested: number; readonly names: readonly string[] }>()

  const meet = (among: ReadonlySet<string>) => {
    if (among === met) return
    met = among
    for (const name of among) if (!known.has(name)) names.push(name)
    for (const name of among) known.add(name)
  }

  return (link, among) => {
    meet(among)
    const before = found.get(link) ?? { tested: 0, names: [] }
    if (before.tested === names.length) return before.names.filter(name => among.has(name))
    const fresh = names.slice(before.tested).filter(name => name !== link.name && link.text.includes(name))
    const all = [...before.names, ...fresh]
    found.set(link, { tested: names.length, names: all })
    return all.filter(name => among.has(name))
  }
}
