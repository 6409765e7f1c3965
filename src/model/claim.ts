/** What the running text of a report says, read once for all rules: its sentences, what they count, the periods they name. */
import type { Aspect, CellAddress } from '../statute/form'
import type { RunningText } from './runningText'

/** Everything that the text was read as, in the order of the document. */
export interface Claims {
  /** The text before the first section, then that of each section. */
  readonly texts: readonly SectionText[]
  readonly periods: readonly StatedPeriod[]
  /** The sentences that may speak of figures. */
  readonly readings: readonly Reading[]
}

export interface SectionText {
  /** 0 is the text before the first section. */
  readonly section: number
  readonly body: RunningText
  /** Of section 1, which they divide into its aspects; elsewhere none. */
  readonly leadIns: readonly LeadIn[]
}

/** A sub-heading or the words that open a paragraph: （一）主动公开情况。 平台建设方面。 */
export interface LeadIn {
  readonly text: string
  /** Where it begins in the running text, after its numeral. */
  readonly at: number
  /** The aspects it names; none where its words fit none. */
  readonly aspects: readonly Aspect[]
}

/** One end of a period. */
export interface Day {
  /** Null where the text leaves it out: 至12月31日. */
  readonly year: number | null
  readonly month: number
  /** Null where only the month is named. */
  readonly day: number | null
}

/** From one day to another, both included. */
export interface Period {
  readonly from: Day
  readonly to: Day
  /** Where it stands in the text. */
  readonly start: number
  readonly end: number
}

export interface StatedPeriod extends Period {
  readonly body: RunningText
}

/** What a paragraph is about: an aspect of section 1, or the subject of section 2, 3 or 4; null where nothing tells. */
export type Topic = 'proactive' | 'onRequest' | 'management' | 'platform' | 'supervision' | 'proceedings' | null

export interface Sentence {
  readonly body: RunningText
  /** 0 is the text before the first section. */
  readonly section: number
  readonly topic: Topic
  /** Whether another paragraph began since the sentence before it in the list. */
  readonly opens: boolean
  /** Whether the sentence before it in the list is the one before it in the text. */
  readonly follows: boolean
  /** Whether only a semicolon parts it from the one before. */
  readonly goesOn: boolean
  /** Offsets in the running text; the mark at the end is left out. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A sentence with what it counts. */
export interface Reading {
  readonly sentence: Sentence
  readonly items: readonly Item[]
  readonly claims: readonly Claim[]
  /** Wholes with their parts: 共 134 条，其中政策文件 59 条、工作动态 75 条. */
  readonly lists: readonly List[]
}

/**
 * count: so many of something. percent: a share. money: an amount, `value` in 万元. year: 2023年.
 * other: what counts nothing, such as 第 711 号, 12345 热线, 1 月, 7×24 小时.
 */
export type FigureKind = 'count' | 'percent' | 'money' | 'year' | 'other'

/** A number in a sentence. */
export interface Figure {
  readonly kind: FigureKind
  readonly value: number
  /** Decimals printed: a share of 17.5% was rounded to one. */
  readonly decimals: number
  /** 件, 条, 篇; empty where none is printed. */
  readonly unit: string
  /** 余, 约, 近, 以上 and numbers in 万: no figure to compare with. */
  readonly approximate: boolean
  /** Offsets of the digits. */
  readonly start: number
  readonly end: number
  /** Where the unit ends. */
  readonly unitEnd: number
}

/** A number with the words on its left and right, or a clause without one. */
export interface Item {
  /** A count, a share or an amount; null for a clause without any. */
  readonly figure: Figure | null
  /** The words before the number, back to the mark or number before them; of a clause without number, all its words. */
  readonly left: string
  /** The words after the last number of the clause. */
  readonly right: string
  /** Offsets in the sentence, words and number together. */
  readonly start: number
  readonly end: number
  /** The mark before it; empty at the beginning and behind another number of the same clause. */
  readonly before: string
  readonly depth: number
}

export type Counted = Item & { readonly figure: Figure }

/** Whether an item counts something, exactly. */
export const isCounted = (item: Item): item is Counted => item.figure !== null && item.figure.kind === 'count' && !item.figure.approximate

/** A statement that something has a number. */
export interface Claim {
  readonly counts: Countable
  readonly value: number
  /** Null where words say none: 未收到政府信息公开申请. */
  readonly figure: Figure | null
  /** Whether the words name one unit of a larger whole: 区政府办代表区政府受理 17 件. */
  readonly ofPart: boolean
  readonly item: Item
}

/** What is counted: for each thing that must have the number, whatever it can mean, the likeliest first. */
export interface Countable {
  readonly key: string
  readonly each: readonly (readonly Meaning[])[]
}

/** One thing that a number can be: a cell or a sum of cells, less others. */
export interface Meaning {
  /** What it is called: 表三本年新收. */
  readonly name: string
  readonly cells: readonly CellAddress[]
  readonly less?: readonly CellAddress[]
}

/** A number with the sentence that it stands in. */
export interface Placed {
  readonly item: Counted
  readonly sentence: Sentence
}

/** A whole and its parts. */
export interface List {
  /** Every number that can be the whole, in the order of the text; at least one. The last is the nearest. */
  readonly wholes: readonly Placed[]
  readonly parts: readonly Placed[]
  /** Whether the words say that the parts are all there is. */
  readonly isComplete: boolean
}
