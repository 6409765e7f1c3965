/** The title of a report: one line or several, bare or in a table of particulars. */

import type { Passage } from '../../model/report'
import { MAX_TITLE_LINE, MAX_TITLE_LINES, TITLE_LINES_FROM_TOP } from '../weights'
import { partOf } from './cutLines'
import { agencyOf, yearOf } from './identity'
import { anchorAround, type PrintLine } from './printLines'
import { compact, type TitlePart, titleParts } from './titleParts'

export interface FoundTitle {
  readonly passage: Passage
  /** Numbers of the lines that hold it, or a title of another year's report, and no running text. */
  readonly lines: ReadonlySet<number>
}

/** Titles end so; the statutory ending is 政府信息公开工作年度报告, the others are common deviations. */
const ending = /(?:年度报告|工作报告|工作总结|年报|总结|报告)(?:书|表)?$/
const subject = /信息公开|政务公开/
const statutory = /政府信息公开工作的?年度报告/
/** （2023年度）, （公开版） behind the title, or 的公告 where the title is that of the announcement. */
const bracketed = /[（(][^（）()]{1,14}[）)]$/
const announced = /的?(?:公告|通告|通知|公示|通报|函)$/
const words = /(?:年度报告|年报|工作报告|工作总结)(?:书|表)?/
const separator = /^[-_—–|｜·]/

/** Where no line break is left, the title is followed by a blank. */
const lineHead = /^[\s\u3000]{0,99}[^。；;，,：:？！\n]{4,60}?(?:年度报告|年报)(?:[（(][^（）()]{1,14}[）)])?(?=[\s\u3000])/

/**
 * The title as one text without blanks, with the lines it takes; the most telling of several; null where none is found. Of equals the first, but that
 * what a site puts before it is none of its words, and that a list of other years' reports stands above the report that it leads to.
 */
export const findTitle = (lines: readonly PrintLine[]): FoundTitle | null => {
  const parts = lines
    .filter(line => compact(line.text) !== '')
    .slice(0, TITLE_LINES_FROM_TOP)
    .flatMap(titlePartsOf)
  const found = parts.flatMap((_, end) => titleEndingAt(parts, end) ?? [])
  const most = Math.max(0, ...found.map(worthOf))
  const telling = found.filter(title => worthOf(title) === most)
  const best = telling.reduce<FoundTitle | null>((kept, title) => (kept && !isRather(title, kept) ? kept : title), null)
  if (!best) return amidMarks(lines)
  const listed = telling.filter(title => yearIn(title) !== yearIn(best)).flatMap(title => [...title.lines])
  return { ...best, lines: new Set([...best.lines, ...listed]) }
}

/** Whether a title further down is the report's rather than one as telling above it. */
const isRather = (below: FoundTitle, above: FoundTitle): boolean =>
  yearIn(below) !== yearIn(above) || (above.passage.text !== below.passage.text && above.passage.text.endsWith(below.passage.text))

const yearIn = (title: FoundTitle): number | null => yearOf(title.passage.text)

/** A title in the marks of another program: [b]…[/b], \\section{…}, 12: …, 某人：… */
const amid = /[\p{Script=Han}〇○][\p{Script=Han}〇○\d（）()、]{3,58}?(?:年度报告|年报)/u

/** The title that names agency and year, in a line that has other things around it; null where there is none. */
const amidMarks = (lines: readonly PrintLine[]): FoundTitle | null => {
  for (const line of lines.filter(({ text }) => text.trim() !== '').slice(0, TITLE_LINES_FROM_TOP)) {
    const match = line.text.length <= MAX_TITLE_LINE && !/[。；？！]/.test(line.text) ? amid.exec(line.text) : null
    if (!match || !isTitle(match[0]) || agencyOf(match[0]) === null || yearOf(match[0]) === null) continue
    const part = partOf(line, match.index, match.index + match[0].length)
    return toTitle([{ kind: 'text', line: part, text: compact(part.text), runsOn: true }])
  }
  return null
}

/** The site's menu before the title, on one line with it where a page was copied: 首页 政务公开 …. */
const menu =
  /^\s{0,9}(?:(?:您|你)?(?:当前|现在|所在)?的?位置[:：]?\s{0,9})?(?:网站)?(?:首页|主页)(?:[\s>»＞/|]{1,9}(?:政务公开|(?:政府)?信息公开(?:年报|年度报告|专栏|目录|平台)?|法定主动公开内容|年报|新闻中心|机构(?:职能|概况)|办事服务|互动交流|通知公告|解读回应|正文)){0,9}[\s>»＞/|]{1,9}(?=[^\s>»＞/|])/

/** Marks of wikis before and behind a heading: = … =, h1. …, #+TITLE: … */
const wikiMarks = /^\s{0,9}(?:={1,6}\s{0,9}(?=[^\s=])|h[1-6](?:\([^()]{0,80}\))?\.\s{1,9}|#\+TITLE:\s{0,9})/i
const wikiEnd = /\s{0,9}={1,6}\s{0,9}$/

const titlePartsOf = (written: PrintLine): TitlePart[] => {
  const begin = (menu.exec(written.text) ?? wikiMarks.exec(written.text))?.[0].length ?? 0
  const line = partOf(written, begin, wikiEnd.exec(written.text)?.index ?? written.text.length)
  const head = line.text.length > MAX_TITLE_LINE ? lineHead.exec(line.text)?.[0] : undefined
  if (head === undefined) return titleParts(line)
  const part = partOf(line, 0, head.length)
  return [
    { kind: 'text', line: part, text: compact(part.text), runsOn: true },
    { kind: 'stop', line, text: '' },
  ]
}

/** Whether a title says what its subject is as the law does. */
export const isStatutory = (title: string): boolean => statutory.test(title)

/** More telling are titles with agency, year and the statutory words. */
const worthOf = ({ passage: { text } }: FoundTitle): number =>
  1 + (agencyOf(text) === null ? 0 : 1) + (yearOf(text) === null ? 0 : 1) + (isStatutory(text) ? 1 : 0)

/** The title whose words end in a part, of the fewest lines, with those of agency and year around it. */
const titleEndingAt = (parts: readonly TitlePart[], end: number): FoundTitle | null => {
  const last = parts[end]
  if (last?.kind === 'field') return isTitle(last.text) ? toTitle([last]) : null
  if (last?.kind !== 'text') return null
  for (let start: number | null = end, count = 0; start !== null && count < MAX_TITLE_LINES; start = neighbour(parts, start, -1), count++) {
    const own = textParts(parts.slice(start, end + 1))
    if (isTitle(own.map(part => part.text).join(''))) return toTitle(completed(parts, start, end))
  }
  return null
}

const textParts = (parts: readonly TitlePart[]) => parts.filter(part => part.kind === 'text')

/** The nearest words above or below, past what may stand between the lines of a title; null where other print stands there. */
const neighbour = (parts: readonly TitlePart[], at: number, step: 1 | -1): number | null => {
  let index = at + step
  while (parts[index]?.kind === 'aside') index += step
  return parts[index]?.kind === 'text' ? index : null
}

const isTitle = (text: string): boolean => {
  const plain = plainTitle(text).replace(bracketed, '').replace(announced, '')
  return ending.test(plain) && subject.test(plain)
}

/** Without the name of the site behind it (…年度报告-某县政府网), and without quotation marks around it, or the notice that names it. */
const plainTitle = (text: string): string => ofNotice(withoutSite(text).replace(/^《([^《》]{1,60})》$/, '$1'))

/** 某县政府办公室关于印发《某县2023年…年度报告》的通知 */
const notice = /^([^《》]{0,60})《([^《》]{1,60})》(的?(?:公告|通告|通知|公示|通报|函))$/

/** The title that a notice names; all its words where the agency stands before that. */
const ofNotice = (text: string): string =>
  text.replace(notice, (_, before: string, title: string, end: string) => (agencyOf(title) === null ? `${before}${title}${end}` : title))

const withoutSite = (text: string): string => {
  const match = words.exec(text)
  const end = match ? match.index + match[0].length : text.length
  const behind = /^[（(][^（）()]{1,14}[）)]/.exec(text.slice(end))?.[0].length ?? 0
  return separator.test(text.slice(end + behind)) ? text.slice(0, end + behind) : text
}

const agencyEnding =
  /(?:府|局|委|厅|办|院|会|队|处|室|站|所|部|署|台|校|社|中心|公司|单位|机关|街道|镇|乡|区|县|市|省|分局|支队|集团|[案书物术]馆|海关|银行|[农林牧]场|旗|盟|州|苏木)$/
const year = /(?:20\d{2}|二[〇○零Ｏ0][一二三四五六七八九〇○零]{2})/
const yearLine = new RegExp(`^[（(]?${year.source}(?:年度?)?[）)]?$`)
const yearBehind = new RegExp(`${year.source}年度?$`)
const yearAtEnd = new RegExp(`${year.source}$`)

/** The agency often stands on a line of its own above the title, the year above or below it. */
const completed = (parts: readonly TitlePart[], start: number, end: number): readonly TitlePart[] => {
  let chosen = textParts(parts.slice(start, end + 1))
  const text = () => chosen.map(part => part.text).join('')
  for (let above = neighbour(parts, start, -1); above !== null; above = neighbour(parts, above, -1)) {
    const part = parts[above] as TitlePart
    const isYear = yearLine.test(part.text)
    const wanted =
      goesOnIn(part.text, text()) ||
      isBrokenAmid(part.text, text()) ||
      (isYear
        ? yearOf(text()) === null
        : agencyOf(text()) === null && agencyEnding.test(part.text.replace(yearBehind, '').replace(bracketed, '')))
    if (!wanted) break
    chosen = [part, ...chosen]
  }
  const below = yearOf(text()) === null ? neighbour(parts, end, 1) : null
  const part = below === null ? undefined : parts[below]
  return part && yearLine.test(part.text) ? [...chosen, part] : chosen
}

/** A line was broken within brackets: …局（市人民防空办公 | 室）2023年…. Nothing begins with what closes them. */
const goesOnIn = (above: string, text: string): boolean => /^[^（()）]*[）)]/.test(text) && /[（(][^（()）]*$/.test(above)

const place = /^\p{Script=Han}{1,5}?[^城](?:省|市|县|区|州|旗|盟|镇|乡|街道)/u
const placeAlone = new RegExp(`${place.source}$`, 'u')
const onSites = /公开|网|平台|首页|专栏|专题|栏目|欢迎|公报|文件|附件|目录|来源/
const inName = /^[\p{Script=Han}、（）()]{3,30}$/u

/**
 * A line was broken within the agency's name, the year or 政府: 青石县人力资源和社会 | 保障局2023年…, 青石县水务局2023 | 年…. A name begins with its
 * place; one without a place goes on from a line that begins with one and is itself no name of an agency.
 */
const isBrokenAmid = (above: string, text: string): boolean => {
  if (text.startsWith('年')) return yearAtEnd.test(above)
  if (text.startsWith('府信息公开')) return above.endsWith('政')
  const rest = text.slice(0, year.exec(text)?.index ?? 0)
  if (rest === '' || !inName.test(above) || onSites.test(above + rest) || place.test(rest)) return false
  return placeAlone.test(above) || (place.test(above) && (!agencyEnding.test(above) || midWord.test(`${above}|${rest}`)))
}

/** What looks like the end of a name and is none: 住房和城乡 | 建设局, 发展和改革委 | 员会. */
const midWord = /(?:和城乡|城市|和社会?)\||\|(?:员会|公室|公厅|办公室|办公厅|办事处|事处|联合会)/

const toTitle = (parts: readonly TitlePart[]): FoundTitle => {
  const text = plainTitle(parts.map(part => part.text).join(''))
  const ownLine = /^[（(]/.test(parts.at(-1)?.text ?? '')
  return {
    passage: {
      text: ownLine ? text : yearInPlace(text),
      anchor: anchorAround(parts.flatMap(({ line }) => line.words.map(word => word.anchor))),
    },
    lines: new Set(parts.flatMap(({ line, runsOn }) => (runsOn ? [] : [line.number]))),
  }
}

/** …局政府信息公开工作年度报告（2024年） is read as …局2024年政府信息公开工作年度报告: titles of two years are to be alike. */
const yearInPlace = (title: string): string => {
  const match = /^(.{0,60}?)((?:政府信息公开|政务公开|信息公开)(?:工作)?(?:年度报告|年报))[（(](20\d{2})(?:年(度)?)?[）)]$/.exec(title)
  if (!match || yearOf(match[1] as string) !== null) return title
  return `${match[1]}${match[3]}年${match[4] ?? ''}${match[2]}`
}
