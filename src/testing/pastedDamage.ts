/** What happens to a line or a cell of a pasted report on its way. */
import type { Zone } from './pasted'
import type { Draw } from './printed'

/** @returns the lines of the report after it. */
export type PastedDamage = (zone: Zone, draw: Draw) => readonly string[]

/** One line of a table; that of the largest as a rule. */
const pick = ({ tables }: Zone, draw: Draw): number => {
  const [from, to] = tables[draw(4) === 0 ? 0 : draw(6) === 0 ? 2 : 1] ?? [0, 1]
  return from + draw(to - from)
}

const figure = /[\ue000-\uefff]/g
const label = /[^\s|,\ue000-\uefff]*[\u4e00-\u9fff][^\s|,\ue000-\uefff]*\s?/g

const at =
  (change: (line: string, draw: Draw, next: string) => readonly string[], takesNext = false): PastedDamage =>
  (zone, draw) => {
    const { lines } = zone
    const index = pick(zone, draw)
    const own = change(lines[index] ?? '', draw, lines[index + 1] ?? '').filter(line => line.trim() !== '')
    return [...lines.slice(0, index), ...own, ...lines.slice(index + (takesNext ? 2 : 1))]
  }

/** One of the lines of the tables that hold this, without it. */
const without =
  (what: (line: string, draw: Draw) => string, holds: RegExp): PastedDamage =>
  ({ lines, tables }, draw) => {
    const own = lines.flatMap((line, index) =>
      tables.some(([from, to]) => from <= index && index < to) && line.search(holds) >= 0 ? [index] : [],
    )
    const index = own[draw(own.length)] ?? 0
    const changed = what(lines[index] ?? '', draw)
    return [...lines.slice(0, index), ...(changed.trim() === '' ? [] : [changed]), ...lines.slice(index + 1)]
  }

const withoutOne = (line: string, draw: Draw, gap: boolean): string => {
  const found = [...line.matchAll(figure)]
  const start = found[draw(found.length)]?.index ?? 0
  const from = gap && /\s/.test(line[start - 1] ?? '') ? start - 1 : start
  return line.slice(0, from) + line.slice(start + 1)
}

export const pastedDamages: Readonly<Record<string, PastedDamage>> = {
  'a line lost': at(() => []),
  'a line twice': at(line => [line, line]),
  'a line torn': at((line, draw) => {
    const cut = 1 + draw(Math.max(1, line.length - 1))
    return [line.slice(0, cut), line.slice(cut)]
  }),
  'two lines in one': at((line, _, next) => [`${line} ${next}`], true),
  'a figure lost': without((line, draw) => withoutOne(line, draw, false), figure),
  'a figure lost with its gap': without((line, draw) => withoutOne(line, draw, true), figure),
  'a label lost': without(line => line.replace(label, ''), /[\u4e00-\u9fff]/),
  'words between': at(line => ['（续表）', line]),
  'a page number between': at(line => ['— 3 —', line]),
}
