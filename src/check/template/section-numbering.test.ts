import { describe, expect, it } from 'vitest'
import { form2021 } from '../../statute/2021/form'
import { findingsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const words = form2021.sections.map(({ heading }) => heading.slice(2))
const numbered = (numerals: readonly string[]) =>
  reportWith({}, { headings: Object.fromEntries(words.map((text, index) => [index + 1, `${numerals[index]}${text}`])) })

describe('section-numbering', () => {
  it.each([
    ['1、 to 6、', ['1、', '2、', '3、', '4、', '5、', '6、']],
    ['（一） to （六）', ['（一）', '（二）', '（三）', '（四）', '（五）', '（六）']],
    ['第一部分 to 第六部分', ['第一部分 ', '第二部分 ', '第三部分 ', '第四部分 ', '第五部分 ', '第六部分 ']],
    ['二 to 六 as 一 to 五', ['', '一、', '二、', '三、', '四、', '五、']],
    ['numerals that start anew', ['一、', '二、', '一、', '二、', '三、', '四、']],
    ['one wrong numeral', ['一、', '二、', '四、', '四、', '五、', '六、']],
  ])('speaks once, and no other rule does, of %s', (_, numerals) => expect(rulesIn(numbered(numerals))).toEqual(['section-numbering']))

  it.each([
    ['another mark', ['一．', '二.', '三:', '四、', '五 ', '六，']],
    ['numerals of the word processor', ['', '', '', '', '', '']],
    ['some of these', ['一、', '', '三、', '', '五、', '']],
  ])('accepts %s', (_, numerals) => expect(rulesIn(numbered(numerals))).toEqual([]))

  it('leaves the words to section-heading', () => {
    const report = reportWith({}, { headings: { 5: '6、存在的主要问题及改进措施' } })
    expect(rulesIn(report)).toEqual(['section-heading', 'section-numbering'])
    expect(findingsIn(report, 'section-numbering')).toMatchObject([{ quote: '6、存在的主要问题及改进措施' }])
  })

  it('is silent on numerals that a missing section moved', () =>
    expect(rulesIn(reportWith({}, { sections: [1, 2, 3, 5, 6], headings: { 5: '四、存在的主要问题及改进情况' } }))).toEqual([
      'section-missing',
    ]))
})
