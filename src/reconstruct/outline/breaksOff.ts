/** Whether a file ends before its report does: text, and pages of the web, do not say where their end is. */
import type { SourceDocument } from '../../model/source'
import type { Form } from '../../statute/form'
import { MIN_MISSING } from '../weights'
import type { Outline } from './outline'
import type { PrintLine } from './printLines'

/** cut: sections, or the rest of a table, are lost. maybe: all are there, and the last words may go on. */
export type Break = 'cut' | 'maybe'

/** Ends of a sentence, of a date, 无, and of the name of an agency, with which reports end. */
const closing = /[。！？!?；;…”’"）)】》\]无]$|[\d〇零一二三四五六七八九十]\s*[年月日]$|[局府会院厅委办处室队所站中心镇乡街道部署]$/
/** What a site puts behind a report. */
const ofSite = /打印|关闭|版权|备案|主办|承办|上一[篇条页]|下一[篇条页]|附件|分享|扫一扫|来源|责任编辑|相关|首页|顶部|[|｜]/

/**
 * @param tables numbers of the lines that are table. @param isPart it is no whole report anyway. @returns null for a report that is followed by its end, as far as can be told.
 */
export const breaksOff = (
  { ending }: SourceDocument,
  outline: Outline,
  tables: ReadonlySet<number>,
  isPart: boolean,
  form: Form,
): Break | null => {
  if (ending === undefined || outline.another) return null
  if (ending === 'torn') return 'cut'
  const last = outline.sections.at(-1)
  const whole = form.sections.at(-1)?.number
  const hasAll = outline.unread.includes(whole ?? 0) || outline.sections.some(({ heading }) => heading.number === whole)
  const printed = outline.lines.filter(line => line.text.trim() !== '' && !outline.ignored.has(line.number))
  const end = printed.at(-1)
  if (!end || !last) return null
  const isEmpty = last.lines.every(line => line.text.trim() === '')
  // Of a part that was pasted the rest is not lost.
  if (isPart) return isEmpty || (!tables.has(end.number) && isAmid(end, tables)) ? 'cut' : null
  if (!hasAll && form.sections.length - last.heading.number >= MIN_MISSING) return 'cut'
  if (ending !== 'open' && !isAmid(end, tables)) return null
  if (!hasAll || (isEmpty && last.heading.number === whole)) return 'cut'
  return last.heading.number === whole ? 'maybe' : null
}

/** Whether something is still to come behind a line: it stands in a table, or ends within a sentence. */
const isAmid = ({ number, text }: PrintLine, tables: ReadonlySet<number>): boolean => {
  const words = text.trim()
  return tables.has(number) || !(closing.test(words) || ofSite.test(words))
}
