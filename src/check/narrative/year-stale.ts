import type { Sentence } from '../../model/claim'
import { groupBy } from '../../model/groupBy'
import { matchesOf } from '../../text/matchesOf'
import { parseYear } from '../../text/numerals'
import { statutoryForm } from '../basis'
import type { Flaw, Rule } from '../rule'
import { wordsAround } from './excerpt'

/** The text speaks of another year as the present one: last year's text was copied. */
export const yearStale: Rule<'year-stale'> = {
  id: 'year-stale',
  title: '正文年份',
  severity: 'review',
  group: 'narrative',
  about: 'words',
  needs: 'report',
  level: 'form',
  basis: statutoryForm,
  wants: '正文叙述的是报告年度的工作，没有沿用上一年度的年份。',
  find: ({ report, claims }) => {
    const { year } = report
    if (year === null) return []
    const stale = claims.readings.flatMap(({ sentence }) => staleIn(sentence, year, report.agency))
    return groupBy(stale, mention => mention.year).map(mentions => flawOf(mentions, year))
  },
}

interface Mention {
  readonly sentence: Sentence
  readonly year: number
  readonly start: number
  readonly end: number
}

/** One finding a year: the whole text was copied from there. */
const flawOf = (mentions: readonly Mention[], year: number): Flaw<'year-stale'> => {
  const { sentence, ...first } = mentions[0] as Mention
  const clause = { start: first.start, end: Math.min(sentence.text.length, first.end + shown) }
  const { place } = wordsAround(sentence, clause, first)
  const words = sentence.text.slice(clause.start, clause.end)
  return {
    subject: { kind: 'words', cells: [], at: place },
    args: { words, found: first.year, year, times: mentions.length },
    found: first.year,
    expected: year,
  }
}

/** Characters shown behind the year. */
const shown = 16
/** Older years are history; only these are taken over by mistake. */
const nearest = 2

/** A year as adverbial at the head of a clause: 2022年，我局…, 2022年以来，…, 截至2022年底. */
const adverbial =
  /(?:^|[,:)])(?:(?:在|自|从)?(20\d{2}|二[〇○零][一二三四五六七八九〇○零]{2})年度?(以来)?(?:全年|期间|里|中|内)?(?:,|(?=[我本全共未市县区镇乡]|没有|严格|认真|累计|街道))|截[至止](20\d{2})年(?:底|末|12月底|12月31日))/g
/** 现将我局2022年有关情况报告如下: what this report calls itself. */
const announced = /现将[^,]{0,24}?(20\d{2})年度?[^,]{0,20}(?:报告|公布|公开|汇报)如下/g
/** 现公布2022年政府信息公开工作年度报告, before the first section; further down it may be last year's, published in its time. */
const titled = /(?:编制|公布|公开|发布|形成|撰写)[^,]{0,30}?(20\d{2})年度?政府信息公开(?:工作)?(?:年度)?(?:报告|年报)/g

/** 较上年, 计划, 起施行: other years belong there. */
const comparison = /较|相比|对比|同比|同期|比上|以往|上年|去年|往年|历年|近[两三几]年|连续/
const plan = /将|计划|拟|预计|力争|下一步|下一年|明年|继续|进一步|要点|安排|打算|展望|规划|目标|要求|谋划|着力|重点/
const history =
  /起施行|施行以来|印发|制定|修订|出台|成立|机构改革|颁布|公布的|提出的|反馈的|指出的|整改|决算|预算|评估结果|考核结果|年报|报告中|要点|至今|以前|之前|开始|起,|上线|开通|启用|建成/
/** What was done in a year: the sentence tells of work as of the year reported on. */
const present =
  /我[省市县区州盟旗镇乡局委办厅院会部署处队站街支]|本(?:机关|单位|局|级|街道|部门|办|镇|乡|县|市|区)|全(?:年|市|县|区|镇|乡|局|省|街道)|共|累计|未收|没有收|收到|未发生|政府/

/** Characters looked back over a semicolon. */
const nearby = 60

const hidden = (words: string): string => '*'.repeat(words.length)

/** @param agency whose name tells of no plan and no history: 自然资源和规划局, 机构编制…办公室. */
const staleIn = (sentence: Sentence, year: number, agency: string | null): readonly Mention[] => {
  const { section, body } = sentence
  // 去年同期收到申请 19 件；2022年全年 26 件
  const before = sentence.goesOn ? body.text.slice(Math.max(0, sentence.start - nearby), sentence.start) : ''
  const named = sentence.text.replace(/《[^》]{0,100}》/g, hidden)
  const text = agency ? named.replaceAll(agency, '本单位'.padEnd(agency.length, '*')) : named
  const mentions = (pattern: RegExp) => matchesOf(text, pattern).flatMap(match => mentionAt(sentence, match, match[1] ?? match[3], year))
  const announcements = [...mentions(announced), ...(section === 0 ? mentions(titled) : [])]
  if (announcements.length > 0) return announcements.slice(0, 1)
  // Section 5 tells of what is to come, and of what was found before.
  if (
    section === 0 ||
    section === 5 ||
    text.includes(`${year}年`) ||
    comparison.test(before + text) ||
    history.test(text) ||
    !present.test(text)
  )
    return []
  return mentions(adverbial)
    .filter(mention => mention.year < year || !plan.test(text))
    .slice(0, 1)
}

const mentionAt = (sentence: Sentence, match: RegExpExecArray, printed: string | undefined, year: number): readonly Mention[] => {
  const found = parseYear(printed)
  if (found === null || printed === undefined || found === year || Math.abs(found - year) > nearest) return []
  // 2022年以来 may tell of three years; last year's 以来 was this year's, but for one that counts from it: 自2023年以来.
  if (match[2] !== undefined && (found !== year - 1 || /[自从]/.test(match[0]))) return []
  const start = match.index + match[0].indexOf(printed)
  return [{ sentence, year: found, start, end: start + printed.length }]
}
