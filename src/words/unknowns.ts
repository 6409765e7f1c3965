import type { Unknown } from '../model/totals'

/** Why it is not known what a cell adds: 3 格没有读出. */
export const unknownInWords: Readonly<Record<Unknown, string>> = {
  absent: '没有找到',
  unread: '没有读出',
  uncertain: '读得不准',
  blank: '总计空着',
  words: '不是数字',
}
