import { describe, expect, it } from 'vitest'
import { isAmongOthers, isMixture } from './amongOthers'

const wording = ['规章', '行政规范性文件', '商业企业', '科研机构', '1.属于国家秘密', '5.属于三类内部事务信息']
const groups = ['三,本年度办理结果', '(三)不予公开']
const stands = (text: string, label: string) => isAmongOthers(text, label, [...wording, ...groups], groups)

describe('a label in one cell with other print', () => {
  it('is known beside figures, and where one stands in it', () => {
    expect(stands('规章1002', '规章')).toBe(true)
    expect(stands('行政规范12性文件', '行政规范性文件')).toBe(true)
  })

  it('is known beside other labels and heads, also where their lines take turns', () => {
    expect(stands('规章1002行政规范性文件1023', '行政规范性文件')).toBe(true)
    expect(stands('商业企科研机业构', '商业企业')).toBe(true)
    expect(stands('1.属于国家秘密,本年', '1.属于国家秘密')).toBe(true)
  })

  it('is known where its lines and those of one other head take turns', () => {
    const heads = ['法律服务机构', '其他', '总计']
    expect(isAmongOthers('法律其服务他机构', '法律服务机构', heads)).toBe(true)
    expect(isAmongOthers('法律某服务某机构', '法律服务机构', heads)).toBe(false)
  })

  it('is judged where the words beside it are those of its writer', () => {
    expect(stands('1.属于国家秘密信息', '1.属于国家秘密')).toBe(false)
    expect(stands('1.属于国家秘密的', '1.属于国家秘密')).toBe(false)
    expect(stands('行政,规范性文件', '行政规范性文件')).toBe(false)
    expect(stands('行政规范文件', '行政规范性文件')).toBe(false)
  })
})

describe('print of several heads in one cell', () => {
  const heads = ['行政诉讼', '未经复议直接起诉', '复议后起诉', '结果维持', '结果纠正', '总计', '科研机构', '社会公益组织']
  const isMixed = (text: string, label: string) => isMixture(text, label, heads)

  it('is told from one head with a misprint', () => {
    expect(isMixed('未经复议直接起诉复议后起诉', '结果维持')).toBe(true)
    expect(isMixed('结果总计维持', '总计')).toBe(true)
    expect(isMixed('结果结果维持纠正', '结果纠正')).toBe(true)
    expect(isMixed('科研机社会公构益组织', '社会公益组织')).toBe(true)
  })

  it('is not what a writer made of a head', () => {
    expect(isMixed('结果维持数量', '结果维持')).toBe(false)
    expect(isMixed('结果为维持的', '结果维持')).toBe(false)
    expect(isMixed('未经复议直接起诉', '结果维持')).toBe(false)
    expect(isMixed('结果', '结果维持')).toBe(false)
  })
})
