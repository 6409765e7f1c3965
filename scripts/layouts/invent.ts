/** Clean reports of invented agencies: every sum holds, and what the text says agrees with the tables. */
import type { Form, FormId } from '../../src/statute/form'
import { forms } from '../../src/statute/forms'
import { type BuiltPart, buildTables } from '../../src/testing/marked'
import { balancedFigures, withBlanks } from '../../src/testing/pasted'
import { type Draw, drawFrom, type Figures } from '../../src/testing/printed'

export interface Invented {
  readonly title: string
  readonly form: Form
  readonly figures: Figures
  readonly parts: readonly BuiltPart[]
}

const places = ['青石县', '云塘区', '临溪市', '白沙镇', '松岭街道']
const offices = ['水务局', '教育体育局', '人民政府办公室', '市场监督管理局', '自然资源和规划局']

/** The same seed gives the same report. @param blanks whether zeros are left out, see {@link withBlanks}. @param id of the form it follows. */
export const invent = (seed: number, blanks = false, id: FormId = '2021'): Invented => {
  const draw = drawFrom(seed)
  const form = forms[id]
  const balanced = balancedFigures(form, draw)
  const figures = blanks ? withBlanks(balanced, drawFrom(seed + 7)) : balanced
  const place = places[draw(places.length)] as string
  const office = /[镇道]$/.test(place) ? '办事处' : (offices[draw(offices.length)] as string)
  const year = form.years.from + draw(form.years.to === null ? 4 : form.years.to - form.years.from + 1)
  return { title: `${place}${office}${year}年政府信息公开工作年度报告`, form, figures, parts: partsOf(form, figures, year, draw) }
}

/** The report of an agency that a text does not name: of one agency's reports the newest is read. */
export const inventOther = (draw: Draw, text: string): Invented => {
  const other = invent(draw(9999) + 30000)
  const [agency = ''] = other.title.split(/20\d\d年/)
  return text.includes(agency) ? inventOther(draw, text) : other
}

const partsOf = (form: Form, figures: Figures, year: number, draw: Draw): BuiltPart[] => {
  const tables = buildTables(form, figures)
  const texts = textsOf(figures, year, draw)
  return form.sections.map(({ number, heading }) => ({
    heading,
    table: tables.find(({ section }) => section === number)?.table ?? null,
    text: texts[number] ?? [],
  }))
}

const textsOf = (figures: Figures, year: number, draw: Draw): Readonly<Record<number, readonly string[]>> => {
  const received = figures['requests/new/total'] || '0'
  const more = Array.from({ length: draw(4) }, () => '坚持以公开促落实、促规范、促服务，及时回应群众关心的问题，主动接受社会监督。').join(
    '',
  )
  return {
    1: [
      `${year}年，本单位认真贯彻落实《中华人民共和国政府信息公开条例》，扎实推进政府信息公开工作。${more}`,
      '（一）主动公开情况。及时发布各类政府信息，内容准确、便于查找。',
      `（二）依申请公开情况。全年新收政府信息公开申请${received}件，均依法按时办理。`,
      `（三）政府信息管理情况。落实公开前审查制度，定期清理失效信息。${more}`,
      '（四）政府信息公开平台建设情况。优化网站栏目设置，平台运行平稳。',
      '（五）监督保障情况。组织业务培训，接受社会评议。',
    ],
    5: ['公开内容还不够丰富，解读形式较为单一。', `下一步将细化公开目录，丰富解读形式。${more}`],
    6: ['本年度未收取信息处理费。'],
  }
}
