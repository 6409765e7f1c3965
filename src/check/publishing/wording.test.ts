import { describe, expect, it } from 'vitest'
import type { OwnWord } from '../../model/settings'
import { caseOf } from '../../testing/caseOf'
import { withAspects } from '../../testing/exampleReport'
import { reportWith } from '../../testing/reportWith'
import { check } from '../check'
import { wordings } from './wordings'

const found = (text: string, words: readonly OwnWord[] = []) => {
  const report = reportWith({}, { bodies: { 1: withAspects([`（一）主动公开情况。${text}`]) } })
  return check({ ...caseOf(report), settings: { profiles: [], words } }).flatMap(finding =>
    'args' in finding && finding.rule === 'wording' ? [finding.args] : [],
  )
}

describe('wording', () => {
  it.each([
    ['坚持以习近平新时代中国特色社会主意思想为指导。', '习近平新时代中国特色社会主义思想'],
    ['坚持以习近平新时代特色社会主义思想为指导。', '习近平新时代中国特色社会主义思想'],
    ['落实《中华人民共和国政府信息公开条列》。', '中华人民共和国政府信息公开条例'],
    ['落实国务院办公厅政府信息于政务公开办公室通知。', '国务院办公厅政府信息与政务公开办公室'],
    ['按照《公共企事业单位信息公开规定制定方法》执行。', '公共企事业单位信息公开规定制定办法'],
    ['本年制定规范型文件2件。', '规范性文件'],
    ['因属内部事物信息不予公开。', '内部事务信息'],
  ])('asks where a long phrase is misprinted: %s', (text, right) => expect(found(text)).toMatchObject([{ kind: 'misprint', right }]))

  it('asks where a word is doubled', () =>
    expect(found('公开财政资金资金使用情况。')).toMatchObject([{ kind: 'doubled', printed: '资金资金' }]))
  it('asks for 截至 before a date', () => expect(found('截止2023年12月31日，更新栏目5个。')).toMatchObject([{ kind: 'until' }]))
  it('names what is repeated once', () => expect(found('截止2023年6月更新3次，截止12月更新5次。')).toMatchObject([{ times: 2 }]))

  it.each([
    '坚持以习近平新时代中国特色社会主义思想为指导。',
    '深入学习新时代中国特色社会主义思想。',
    '落实《政府信息公开条例》和《云梧省政府信息公开规定》。',
    '更新政务公开公开栏，健全规范性文件文件库。',
    '一步一步推进，一件一件落实，研究研究再定。',
    '坚持以“人民为中心的发展思想”，由县政府办公室办公室承办。',
    '征集截止时间为6月30日，截至2023年底共5次。',
    '中华人民共和国政府信息公开工作年度报告格式。',
    '坚持“以公开为常态、不公开为例外”的原则。',
    '依照政府信息公开信息处理费的管理办法和公共企事业单位信息公开规定办理。',
  ])('is silent: %s', text => expect(found(text)).toEqual([]))

  it('takes the words of the user', () => {
    expect(found('依法行政工作有序开展。', [{ wrong: '有序开展', right: '' }])).toMatchObject([
      { kind: 'own', printed: '有序开展', right: '' },
    ])
    expect(found('依法行政工作平稳。', [{ wrong: '有序开展', right: '' }])).toEqual([])
  })

  it('takes no print of a table for doubled words', () => {
    const report = reportWith({}, { bodies: { 4: ['结果维持结果纠正其他结果尚未审结总计总计资金资金'] } })
    expect(check(caseOf(report)).filter(({ rule }) => rule === 'wording')).toEqual([])
  })

  it('has a list without a word twice, in which no right word holds a wrong one', () => {
    const wrong = wordings.pairs.map(pair => pair.wrong)
    expect(new Set([...wordings.phrases, ...wrong]).size).toBe(wordings.phrases.length + wrong.length)
    const right = [...wordings.phrases, ...wordings.pairs.map(pair => pair.right)]
    expect(wrong.filter(word => right.some(text => text.includes(word)))).toEqual([])
  })
})
