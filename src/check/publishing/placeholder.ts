import type { Case } from '../../model/case'
import { gather } from '../../model/gather'
import { groupBy } from '../../model/groupBy'
import { lineStartAfter, type RunningText, runningText } from '../../model/runningText'
import { matchesOf } from '../../text/matchesOf'
import { statutoryForm } from '../basis'
import type { Flaw, Rule } from '../rule'

/** Something of a template was left to be filled in. One finding for each thing left, however often. */
export const placeholder: Rule<'placeholder'> = {
  id: 'placeholder',
  title: '模板残留',
  severity: 'warning',
  group: 'publishing',
  about: 'words',
  needs: 'report',
  level: 'form',
  basis: statutoryForm,
  wants: '标题和正文没有“XX”“××”“待补充”“此处填写”“＿＿＿”等没有填写的内容。',
  find: subject => groupBy(textsOf(subject).flatMap(leftIn), ({ words }) => words).map(flawOf),
}

interface Left {
  readonly words: string
  readonly place: ReturnType<RunningText['quote']>
}

const flawOf = (all: readonly Left[]): Flaw<'placeholder'> => {
  const { words, place } = all[0] as Left
  return { subject: { kind: 'words', cells: [], at: place }, args: { words, times: all.length } }
}

/** Title, opening words, then each section with its heading before it. */
const textsOf = ({ report, claims }: Case): readonly RunningText[] => {
  const headings = [report.title, ...report.sections.map(({ heading }) => heading)]
  return claims.texts.flatMap(({ body }, at) => {
    const heading = headings[at]
    return heading ? [runningText([heading]), body] : [body]
  })
}

/** What is left open, in the second group where what stands before it matters. Text in half width, without spaces. */
const signs: readonly RegExp[] = [
  // XX县, ××件; not xxgk@…, XXGK-2023.
  /(^|[^\w@.:/=?&×-])([Xx]{2,}|×{2,})(?![\w@.:/=?&×-])/g,
  /(^|[^\d])(20\d?[Xx×]{1,2})(?=年)/g,
  // ×年×月×日, X件; not 7×24小时.
  /(^|[^\dA-Za-z×])([×X])(?=[年月日件条次个名份号局厅委县市区镇乡省期万%])/g,
  // 有待补充 is a confession, not a gap.
  /(^|[^有尚仍亟还需])(待(?:补充|填写|填报|填入|录入))(?=[)\]】,。;:]|$)/g,
  /([([【:])(待(?:核实|确认|统计|更新|完善|定|填))(?=[)\]】,。;]|$)/g,
  /()(此处(?:填写|填入|填|输入|添加|插入|补充)|在此(?:填写|输入)|(?:单击|点击)此处(?:输入|添加|编辑|填写)|【】|□{3,})/g,
  /([([【])(请(?:填写|输入|补充|插入))/g,
  /()(某某(?=[省市县区镇乡村局厅委]|街道|单位|部门|机关))/g,
]
/** A blank to write on; the same alone on its line divides text. */
const blank = /_{3,}/g
/** A date that was not filled in: the spaces tell it from 出生年月日. */
const openDate = /年月日/g
const spacedDate = /年[\s\u3000_]+月/

const leftIn = (body: RunningText): readonly Left[] => {
  const { text, quote } = body
  const named = gather(signs, sign =>
    matchesOf(text, sign).map(match => {
      const words = match[2] as string
      const start = match.index + (match[1] as string).length
      return { words, place: quote(start, start + words.length) }
    }),
  )
  const blanks = matchesOf(text, blank).flatMap(match => {
    const end = match.index + match[0].length
    const isName = /[\w/.]/.test(text.slice(match.index - 1, match.index) + text.slice(end, end + 1))
    return isName || isWholeLine(body, match.index, end) ? [] : [{ words: '___', place: quote(match.index, end) }]
  })
  const dates = matchesOf(text, openDate).flatMap(match => {
    const place = quote(match.index, match.index + match[0].length)
    return spacedDate.test(place.quote) ? [{ words: '年 月 日', place }] : []
  })
  return [...named, ...blanks, ...dates]
}

const isWholeLine = (body: RunningText, start: number, end: number): boolean =>
  (start === 0 || lineStartAfter(body, start - 1) === start) && (end === body.text.length || lineStartAfter(body, end - 1) === end)
