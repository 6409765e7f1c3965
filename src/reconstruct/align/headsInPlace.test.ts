import { describe, expect, it } from 'vitest'
import type { Word } from '../../model/print'
import { headsInPlace } from './headsInPlace'
import { wordsToTokens } from './labels'

const paths = [
  ['申请人情况', '自然人'],
  ['申请人情况', '法人或其他组织', '商业企业'],
  ['申请人情况', '法人或其他组织', '科研机构'],
  ['申请人情况', '法人或其他组织', '其他'],
  ['申请人情况', '总计'],
]

/** Heads, each on a line of its own. */
const words = (texts: string, page?: number): Word[] =>
  texts.split(' ').map((text, line) => ({
    text,
    anchor: { line, start: 0, end: text.length, ...(page !== undefined && { page }) },
    left: 0,
    right: text.length,
    top: line,
    bottom: line + 1,
  }))

const told = (texts: string, page?: number) =>
  headsInPlace(wordsToTokens(words(texts, page)), paths).map(({ wanted, column, token }) => [wanted, column, token.text])

describe('a head in other words', () => {
  it('is told by its place among all others, level by level or with its own on the lowest', () => {
    expect(told('申请人情况 个人 法人或其他组织 总计 商业企业 科研机构 其他')).toEqual([['自然人', 0, '个人']])
    expect(told('表头 申请人情况 法人或其他组织 自然人 商业企业 研究单位 其他 总计')).toEqual([['科研机构', 2, '研究单位']])
    expect(told('申请人情况 自然人 组织 总计 商业企业 科研机构 其他')).toEqual([['法人或其他组织', null, '组织']])
  })

  it('is not told where all are the form’s, one is wrapped, left out or added, or two stand beside each other', () => {
    expect(told('申请人情况 自然人 法人或其他组织 总计 商业企业 科研机构 其他')).toEqual([])
    expect(told('申请人情况 自然人 法人或其他组织 总计 商业企业 科研 机构 其他')).toEqual([])
    expect(told('申请人情况 个人 法人或其他组织 总计 商业企业 其他')).toEqual([])
    expect(told('申请人情况 个人 法人或其他组织 总计 商业企业 科研机构 社会组织 其他')).toEqual([])
    expect(told('申请人情况 个人 法人 总计 商业企业 科研机构 其他')).toEqual([])
  })

  it('is none where a number stands, as a page’s, nor on pages, whose heads stand where their columns do', () => {
    expect(told('申请人情况 第3页 法人或其他组织 总计 商业企业 科研机构 其他')).toEqual([])
    expect(told('申请人情况 个人 法人或其他组织 总计 商业企业 科研机构 其他', 1)).toEqual([])
  })
})
