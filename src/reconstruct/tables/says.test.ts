import { expect, it } from 'vitest'
import { says } from './says'

const label = '2,申请人逾期未按收费通知要求缴纳费用,行政机关不再处理其政府信息公开申请'

it('a label stands in print that has its group amid it, though another label begins as it does', () => {
  const torn = `2,其他法律行政法规禁止公开${label.slice(0, 26)}处理${label.slice(26)}`
  expect(says(torn, label)).toBe(true)
})

it('a label of which only the beginning stands is not there', () => {
  expect(says(`2,重复申请${label.slice(0, 12)}3,其他`, label)).toBe(false)
})
