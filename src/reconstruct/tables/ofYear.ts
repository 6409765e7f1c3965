/** Which lines of a zone are this report's table: tables of other years beside it, and notes, are none of it. */
import type { PrintLine } from '../outline/printLines'

/** 2022年度情况（供对比）： over a table; heads and labels of the form name no year and say 情况 or 数据 nowhere. */
const caption =
  /^[#*（(【\s]*(?:表[一二三四][:：\s]*)?(?:(20[0-9]{2})年度?|(上年度?|上一年度?|去年)|(本年度?|今年))[^|\t。；]{0,16}?(?:情况|数据|统计|对比|比较|表)[^|\t。；]{0,12}$/

const yearOf = (line: PrintLine, year: number): number | null => {
  const [, named, last, own] = caption.exec(line.text.trim()) ?? []
  return named ? Number(named) : last ? year - 1 : own ? year : null
}

/** @returns the lines without those below the caption of another year. */
export const ofYear = (lines: readonly PrintLine[], year: number | null): readonly PrintLine[] => {
  if (year === null) return lines
  let current = year
  const kept = lines.filter(line => {
    const named = yearOf(line, year)
    current = named ?? current
    return named === null && current === year
  })
  // All of it is another year's, as its captions say: then it is what there is to read.
  return kept.some(line => line.words.some(word => /[0-9０-９]/.test(word.text))) ? kept : lines
}

const note = /^[\s*※（(【]*(?:注|说明|备注|附注|填表说明)\s*[0-9]?\s*[】]?[:：]/

/** @returns the lines without notes below or between the rows: 说明：其他处理包括撤回申请 2 件. */
export const withoutNotes = (lines: readonly PrintLine[]): readonly PrintLine[] => lines.filter(line => !note.test(line.text))
