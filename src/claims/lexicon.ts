/** Splits a clause into the words that are known, longest first. */

import { formOfTable } from '../model/equations'
import type { Report } from '../model/report'
import type { Form, FormId, Row } from '../statute/form'
import { forms } from '../statute/forms'
import { parseYear } from '../text/numerals'
import { type Role, vocabulary } from './vocabulary'

export interface Word {
  readonly role: Role
  readonly start: number
  readonly end: number
}

export type Lexicon = (text: string) => readonly Word[]

type Index = ReadonlyMap<string, readonly (readonly [word: string, role: Role])[]>

/** Words by their first character, longest first. */
const indexOf = (entries: readonly (readonly [string, Role])[]): Index => {
  const index = new Map<string, (readonly [string, Role])[]>()
  for (const entry of entries) {
    const first = entry[0][0] as string
    index.set(first, [...(index.get(first) ?? []), entry])
  }
  for (const list of index.values()) list.sort((one, other) => other[0].length - one[0].length)
  return index
}

const common: readonly (readonly [string, Role])[] = Object.entries(vocabulary).flatMap(([role, list]) =>
  list.map(word => [word, role as Role] as const),
)

/** The lexicon of a report: the common words, the labels of its rows, its own name and its years. */
export const lexiconOf = (report: Report): Lexicon => {
  const isGovernment = /人民政府$|^[^局委厅]*[省市县区州旗镇乡]$/.test(report.agency ?? '')
  const isOffice = /办公[室厅]$/.test(report.agency ?? '')
  const own = new Set([...ownNames(report.agency), ...(isGovernment || isOffice ? governments : []), ...(isOffice ? offices : [])])
  const ownIndex = indexOf([...own].map(name => [name, 'own'] as const))
  const formIndex = formIndices[formOfTable(report, 'requests').id]
  return text => split(text, [ownIndex, formIndex], report.year)
}

const governments = ['省', '市', '县', '区', '州', '旗', '镇', '乡'].flatMap(unit => [`${unit}政府`, `${unit}人民政府`])
const offices = ['省', '市', '县', '区', '州', '旗'].flatMap(unit => [
  `${unit}政府办`,
  `${unit}政府办公室`,
  `${unit}政府办公厅`,
  `${unit}府办`,
])

/** 武侯区新安江街道办事处 is also 新安江街道办事处 and 新安江街道; a place of which the agency is the government is also named alone. */
const ownNames = (agency: string | null): readonly string[] => {
  if (!agency) return []
  const name = agency.normalize('NFKC')
  const tails = [...name].flatMap((sign, at) => ('省市县区州旗盟'.includes(sign) ? [name.slice(at), name.slice(at + 1)] : []))
  const full = [name, ...tails]
  return [...full, ...full.map(one => one.replace(/(?:人民政府(?:办公[室厅])?|办事处)$/, ''))].filter(one => one.length >= shortestName)
}

const shortestName = 3

/** 我局, 本机关, 本街道: whatever the agency calls itself. */
const itself =
  /[我本](?:行政机关|街道办事处|街道办|办事处|管委会|委员会|开发区|街道|部门|单位|机关|中心|支队|总队|大队|分局|园区|新区|地区|系统|辖区|级政府|省|市|县|区|州|盟|旗|镇|乡|局|委|办|厅|院|会|部|署|社|处|队|站|所|馆|地)/y
const day = /(?:(?:0?1月(?:0?1日)?(?:起)?(?:至|到|-|—+))?12月(?:31日|底|末)?|1-12月)/y
const fullYear = /\d{4}年(?:度|内|底|末|全年)?/y
const yearInWords = /二[〇○零][一二三四五六七八九〇○零]{2}年度?/y

/** The labels of the form, where they are longer than a word that might mean anything else: 1.属于国家秘密, 2.重复申请. */
const rowWords = (form: Form): readonly (readonly [string, Role])[] =>
  form.tables.requests.blocks
    .flatMap(block => block.rows)
    .filter(row => row.key.includes('.') && row.key !== 'other.misc')
    .flatMap(row => spokenLabels(row).map(word => [word, `row:${row.key}`] as const))

const spokenLabels = (row: Row): readonly string[] => {
  const label = (row.short ?? row.label).normalize('NFKC').replace(/^\d+\./, '')
  return [...new Set([label, label.replace(/^属于/, ''), label.replace(/类申请$/, '类'), label.replace(/^本机关/, '')])]
}

const split = (text: string, indices: readonly Index[], year: number | null): readonly Word[] => {
  const found: Word[] = []
  let unknownFrom = -1
  const flush = (end: number) => {
    if (unknownFrom >= 0) found.push({ role: 'unknown', start: unknownFrom, end })
    unknownFrom = -1
  }
  for (let at = 0; at < text.length; ) {
    const word = wordAt(text, at, indices, year)
    if (word) {
      flush(at)
      found.push(word)
      at = word.end
    } else {
      if (unknownFrom < 0) unknownFrom = at
      at++
    }
  }
  flush(text.length)
  return found
}

/** @param indices of two words as long the one of the earlier index is meant: an agency's own name is no common word. */
const wordAt = (text: string, at: number, indices: readonly Index[], year: number | null): Word | null => {
  const dated = yearAt(text, at, year) ?? matchAt(itself, text, at, 'own') ?? matchAt(day, text, at, 'filler')
  if (dated) return dated
  let entry: readonly [string, Role] | undefined
  for (const index of indices) {
    const found = index.get(text[at] as string)?.find(([word]) => text.startsWith(word, at))
    if (found && (!entry || found[0].length > entry[0].length)) entry = found
  }
  return entry ? { role: entry[1], start: at, end: at + entry[0].length } : null
}

const matchAt = (pattern: RegExp, text: string, at: number, role: Role): Word | null => {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? { role, start: at, end: at + match[0].length } : null
}

const yearAt = (text: string, at: number, year: number | null): Word | null => {
  const word = matchAt(fullYear, text, at, 'thisYear') ?? matchAt(yearInWords, text, at, 'thisYear')
  if (!word) return null
  const value = parseYear(text.slice(at, at + 4))
  if (year === null || value === year || value === null) return word
  return { ...word, role: value === year - 1 ? 'lastYear' : value === year + 1 ? 'nextYear' : 'otherYear' }
}

const indexOfForm = (form: Form): Index => indexOf([...common, ...rowWords(form)])

/** The common words and the labels of each form. */
const formIndices: Readonly<Record<FormId, Index>> = { '2019': indexOfForm(forms['2019']), '2021': indexOfForm(forms['2021']) }
