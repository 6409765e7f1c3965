import type { TitlePart } from '../../model/ruleArgs'
import { unseenInWords } from '../../text/unseen'
import { statutoryForm } from '../basis'
import { quoteOf } from '../place'
import type { Rule } from '../rule'

/** The title lacks the agency, the year or the statutory words. */
export const titleForm: Rule<'title-form'> = {
  id: 'title-form',
  title: '标题',
  severity: 'warning',
  group: 'template',
  about: 'title',
  needs: 'report',
  level: 'form',
  basis: statutoryForm,
  wants: '标题写明机关名称、年份和“政府信息公开工作年度报告”。',
  ofSpelling: ({ lacks }) => lacks !== 'everything',
  find: ({ report: { title, part, unreadTitle } }) => {
    if (!title && (part || unreadTitle)) return []
    if (!title) return [{ subject: { kind: 'title', at: {} }, args: { lacks: 'everything' } }]
    const lacking = lackingIn(title.text)
    return lacking.length > 0 ? [{ subject: { kind: 'title', at: quoteOf(title) }, args: { lacks: lacking } }] : []
  },
}

const words = '政府信息公开工作年度报告'
const marks = new RegExp(`[\\s\\p{P}\\p{S}${unseenInWords}]+`, 'gu')
const year = /(?:19|20)\d{2}(?:年度?)?|[一二][〇○零oO0一二三四五六七八九]{3}年度?/
/** Words of a title that name nobody: what is left of 政府信息公开年报 is no agency. */
const noName =
  /关于|编制|发布|公布|印发|附件|我局|我县|我市|我区|本机关|本单位|本级|政府信息公开|信息公开|政务公开|工作|年度|年报|报告|总结|情况|的/g
/** A name has at least two characters. */
const shortestName = 2

const lackingIn = (title: string): readonly TitlePart[] => {
  const text = title.normalize('NFKC').replace(marks, '')
  // The last occurrence: 歙县人民政府政府信息公开… names a government before the word begins again.
  const at = text.lastIndexOf(words)
  const rest = at < 0 ? text : text.slice(0, at) + text.slice(at + words.length)
  const name = rest.replace(year, '').replace(noName, '')
  const lacks = { agency: name.length < shortestName, year: !year.test(rest), words: at < 0 }
  return (['agency', 'year', 'words'] as const).filter(part => lacks[part])
}
