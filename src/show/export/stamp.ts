/** When and by what it was made. */
import { ruleSetDate } from '../../statute/ruleSet'

/** 2026 年 11 月 28 日 19:05, by the clock of this machine. */
export const momentInWords = (at: Date): string =>
  `${at.getFullYear()} 年 ${at.getMonth() + 1} 月 ${at.getDate()} 日 ${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`

/** 20261128-1905, for the name of a file. */
export const momentInName = (at: Date): string =>
  [at.getFullYear(), twoDigits(at.getMonth() + 1), twoDigits(at.getDate()), '-', twoDigits(at.getHours()), twoDigits(at.getMinutes())].join(
    '',
  )

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** What everything that leaves the page bears. */
export interface Stamp {
  readonly at: Date
  /** Of the page. */
  readonly version: string
}

/** 勾稽 0.2.0，规则更新于 2026-11-28 */
export const madeBy = ({ version }: Stamp): string => `勾稽 ${version}，规则更新于 ${ruleSetDate}`
