/** Splits a clause into the words that are known, longest first. */

import { formOfTable } from '../model/equations'
import { mapBy } from '../model/groupBy'
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
  const longest = entries.toSorted(([one], [other]) => other.length - one.length)
  return mapBy(longest, ([word]) => word[0] as string)
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
  const shortAt = shortNameAt(report.agency)
  return text => split(text, { indices: [ownIndex, formIndex], year: report.year, shortAt })
}

/** What the words of a report are looked up in. */
interface Words {
  /** Of two words as long the one of the earlier index is meant: an agency's own name is no common word. */
  readonly indices: readonly Index[]
  readonly year: number | null
  /** Where a short name of the agency that begins at a place ends; -1 where none begins there. */
  readonly shortAt: (text: string, at: number) => number
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
  const kind = places.filter(word => name.includes(word))
  return [...kind, ...full, ...full.map(one => one.replace(/(?:人民政府(?:办公[室厅])?|办事处)$/, ''))].filter(
    one => kind.includes(one) || one.length >= shortestName,
  )
}

/** What an agency that is one of these calls itself. */
const places = ['园区', '开发区', '示范区', '管理区', '高新区', '经开区', '新区', '景区', '管委会', '街道', '办事处']

const shortestName = 3
const longestName = 24

/** What the name of an agency ends with. */
const bodies = '局委会办厅院府处区镇乡市县省室站队'

/**
 * 市卫健委 of 市卫生健康委员会, 住建局 of 住房和城乡建设局: a short name has characters of the full one in their order, and ends like one.
 */
const shortNameAt = (agency: string | null): Words['shortAt'] => {
  const name = agency?.normalize('NFKC') ?? ''
  const known = new Set(name)
  return (text, at) => {
    let from = 0
    let end = -1
    for (let next = at; next < text.length && next - at < longestName && known.has(text[next] as string); next++) {
      const sign = text[next] as string
      const found = name.indexOf(sign, from)
      if (found < 0) break
      from = found + 1
      if (bodies.includes(sign) && next - at + 1 >= shortestName) end = next + 1
    }
    return end
  }
}

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

const split = (text: string, words: Words): readonly Word[] => {
  const found: Word[] = []
  let unknownFrom = -1
  const flush = (end: number) => {
    if (unknownFrom >= 0) found.push({ role: 'unknown', start: unknownFrom, end })
    unknownFrom = -1
  }
  for (let at = 0; at < text.length; ) {
    const word = wordAt(text, at, words)
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

const wordAt = (text: string, at: number, { indices, year, shortAt }: Words): Word | null => {
  const phrase = yearAt(text, at, year) ?? phraseAt(text, at)
  if (phrase) return phrase
  let entry: readonly [string, Role] | undefined
  for (const index of indices) {
    const found = index.get(text[at] as string)?.find(([word]) => text.startsWith(word, at))
    if (found && (!entry || found[0].length > entry[0].length)) entry = found
  }
  const own = shortAt(text, at)
  if (own >= 0 && own - at >= (entry?.[0].length ?? 0)) return { role: 'own', start: at, end: own }
  return entry ? { role: entry[1], start: at, end: at + entry[0].length } : null
}

const ways = '网络|网上|线上|互联网|信函|信件|邮寄|书面|当面|现场|窗口|传真|电子邮件|来函|来信|挂号信|在线|线下|上门'
const sent = '(?:来的?|提交|递交|提出|申请|发来|寄来|转来)'
/** Phrases of several words. */
const phrases: readonly (readonly [RegExp, Role])[] = [
  [itself, 'own'],
  [day, 'filler'],
  // 前三季度, 第一至第三季度, 上半年, 前9个月
  [/(?:第?[一二三四1-4](?:[至到、-]第?[一二三四1-4])?个?季度|前[一二两三四五六七八九十\d]{1,2}个?(?:季度|月)|[上下]半年)/y, 'otherTime'],
  // 按照《条例》第三十六条
  [/(?:依据|根据|按照|依照|遵照|按)?《[^》]{1,40}》(?:第[一二三四五六七八九十]{1,4}条)?(?:的?规定|的?要求)?/y, 'filler'],
  // 通过“税务在线依申请公开专栏”提交的
  [
    new RegExp(
      `(?:通过|经由|经过|经|由|从|以|用|利用|借助|采取|采用)[^,;:()]{1,40}?(?:渠道|方式|途径|形式|栏目|专栏|平台|系统|邮箱|网站)[”》]?(?:等)?${sent}?的?`,
      'y',
    ),
    'way',
  ],
  [new RegExp(`(?:${ways})(?:(?:、|和|及|与|或|等)+(?:${ways}))*(?:等)?(?:渠道|方式|形式|途径)${sent}?的?`, 'y'), 'way'],
  // 因本机关不掌握等原因, 由于没有掌握相关信息而
  [/(?:因|由于|因为)[^,;:()\d]{1,30}?(?:等原因|等情形|的原因|原因|而(?!引))/y, 'reason'],
  [/[^,;:()\d、]{2,12}等原因/y, 'reason'],
]

const phraseAt = (text: string, at: number): Word | null => {
  for (const [pattern, role] of phrases) {
    const word = matchAt(pattern, text, at, role)
    if (word) return word
  }
  return null
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
