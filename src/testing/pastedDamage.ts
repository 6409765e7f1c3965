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

/** What stands between lines of a copy and is none of the report's. */
const betweenLines = [
  '（续表）',
  '续上表',
  '（接上页）',
  '单位：件、万元',
  '扫一扫在手机打开当前页',
  '下一页',
  '责任编辑：某某',
  '青石县虚构局2023年政府信息公开工作年度报告',
]

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
  'a label and a line beside it swapped': (zone, draw) => {
    const { lines, tables } = zone
    const isLabel = (line: string | undefined) => line !== undefined && /[\u4e00-\u9fff]/.test(line) && line.search(figure) < 0
    const own = lines.flatMap((line, index) =>
      tables.some(([from, to]) => from <= index && index + 1 < to) && isLabel(line) !== isLabel(lines[index + 1]) ? [index] : [],
    )
    const index = own[draw(own.length)]
    if (index === undefined) return lines
    return [...lines.slice(0, index), ...[lines[index + 1], lines[index]].flatMap(line => line ?? []), ...lines.slice(index + 2)]
  },
  'two figures in one': without((line, draw) => {
    const pairs = [...line.matchAll(/(?<=[\ue000-\uefff])\s{1,2}(?=[\ue000-\uefff])/g)]
    const { index = 0, 0: gap = '' } = pairs[draw(pairs.length)] ?? {}
    return pairs.length === 0 ? line : line.slice(0, index) + line.slice(index + gap.length)
  }, figure),
  'a label next to its figure': without(line => line.replace(/(?<=[\u4e00-\u9fff])\s+(?=[\ue000-\uefff])/, ''), figure),
  'a gap more': at((line, draw) => {
    const gaps = [...line.matchAll(/[\t|,;]/g)]
    const { index = 0, 0: gap = '' } = gaps[draw(gaps.length)] ?? {}
    return [line.slice(0, index) + gap + line.slice(index)]
  }),
  'a mark behind a figure': without((line, draw) => {
    const found = [...line.matchAll(figure)]
    const end = (found[draw(found.length)]?.index ?? 0) + 1
    return line.slice(0, end) + ['①', '*', '（注）', '[1]'][draw(4)] + line.slice(end)
  }, figure),
  'words between': at((line, draw) => [betweenLines[draw(betweenLines.length)] ?? '', line]),
  'a page number between': at(line => ['— 3 —', line]),
}
