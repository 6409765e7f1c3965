/** Numbers in running text: 1,234 件, 二百三十六件, 17.46%, 8560.76 万元, 5500 余条. */
import type { Figure, FigureKind } from '../model/claim'
import { matchesOf } from '../text/matchesOf'
import { parseHan } from '../text/numerals'

const digits = '\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
/** Only before what it counts, or at the end of a clause: 三审三校 and 一体化 hold no number. */
const han = '[零〇○一二两三四五六七八九十百千万]+(?=[余多来几]?[件份宗条起例封]|[,、;。:()]|$)'
const number = new RegExp(`${digits}|${han}`, 'g')

/** Every number in a text that is in half width and without spaces, in its order. */
export const figuresIn = (text: string): readonly Figure[] =>
  matchesOf(text, number).flatMap(match => figureOf(text, match[0], match.index))

const figureOf = (text: string, printed: string, start: number): readonly Figure[] => {
  const isHan = !/^\d/.test(printed)
  const value = isHan ? parseHan(printed) : Number(printed.replace(/,/g, ''))
  if (value === null) return []
  const end = start + printed.length
  const ending = endingOf(text.slice(end, end + longestEnding))
  // 三审三校, 一体化, 十四五: a numeral in characters is a number only before what it counts.
  const before = text.slice(Math.max(0, start - longestBefore), start)
  if (isHan && !(ending.kind === 'count' && (countedInHan.has(ending.unit) || isBareNone(printed, before)))) return []
  const decimals = (/\.(\d+)$/.exec(printed)?.[1] ?? '').length
  // 百分之 75
  const isPercent = before.endsWith('百分之')
  const kind = isPercent ? 'percent' : isHan || !isName(before, text[end] ?? '') ? ending.kind : 'other'
  const isYear = kind === 'year' && printed.length === 4
  return [
    {
      kind: kind === 'year' && !isYear ? 'other' : kind,
      value: value * ending.factor,
      decimals,
      unit: ending.unit,
      approximate: ending.approximate || roughBefore.test(before),
      start,
      end,
      unitEnd: end + ending.length,
    },
  ]
}

/** Characters looked at after a number and before it. */
const longestEnding = 8
const longestBefore = 4

interface Ending {
  readonly kind: FigureKind
  readonly unit: string
  readonly length: number
  readonly factor: number
  readonly approximate: boolean
}

const share = /^(?:个百分点|%|‰)/
const money = /^(余|多)?(万元|亿元|元)(左右|以上|以下)?/
const inYuan: Readonly<Record<string, number>> = { 万元: 1, 亿元: 1e4, 元: 1e-4 }
const counted =
  /^(余|多|来|几)?([万亿千百])?(余|多)?(件次|人次|条次|场次|件|份|宗|条|起|例|个|项|篇|次|期|场|部|人|户|家|张|台|处|名|本|册|则|幅|批|封|回|笔|卷|组|种|类|字|套|段|支|枚|户次|平方米)?(左右|以上|以下|以内|上下)?/
/** Where a sentence or a part of it ends, a number without unit is still a number. */
const bareEnd = /^(?:[,、;。:()!?]|$)/

const endingOf = (rest: string): Ending => {
  const plain = { unit: '', factor: 1, approximate: false }
  const percent = share.exec(rest)
  // 提高 3 个百分点 is a difference of shares.
  if (percent) return { ...plain, kind: percent[0] === '%' ? 'percent' : 'other', length: percent[0].length }
  if (rest.startsWith('年')) return { ...plain, kind: 'year', length: rest.startsWith('年度') ? 2 : 1 }
  const amount = money.exec(rest)
  if (amount) {
    const approximate = amount[1] !== undefined || amount[3] !== undefined
    return {
      kind: 'money',
      unit: amount[2] as string,
      length: amount[0].length,
      factor: inYuan[amount[2] as string] as number,
      approximate,
    }
  }
  const count = counted.exec(rest) as RegExpExecArray
  const [whole, rough, scale, rougher, unit = '', roughest] = count
  const approximate = Boolean(rough || scale || rougher || roughest)
  if (unit === '' && !bareEnd.test(rest.slice(whole.length))) return { ...plain, kind: 'other', length: 0 }
  return { kind: 'count', unit, length: whole.length, factor: 1, approximate }
}

/** Numerals in characters count only these: 一次 is 一次性, 一个 any, 一部 a part, 一类 a kind. */
const countedInHan: ReadonlySet<string> = new Set(['件', '份', '宗', '条', '起', '例', '封'])

/** 数量为零, 均为零 */
const isBareNone = (printed: string, before: string): boolean => printed === '零' && /[为是均:]$/.test(before)

const roughBefore = /(?:约|[^最附邻]近|^近|超过?|逾|不足|至少|不少于|不低于|不超过|接近)$/
/** 第 711 号, 〔2021〕30 号, H5, 7×24, 3-5 件, No.4: a name, an order or a range, not a count. */
const nameBefore = /(?:第|[〔[×*/~_.a-zA-Z@\d]|[-—–]|No\.?)$/
const nameAfter = /[〕\]×*/~_@a-zA-Z—–-]/

const isName = (before: string, after: string): boolean => nameBefore.test(before) || nameAfter.test(after)
