import { expect, it } from 'vitest'
import type { SourceDocument } from '../../model/source'
import { form2021 } from '../../statute/2021/form'
import { documentToLines } from '../outline/printLines'
import { unreadTable } from './unreadTable'

const isThere = (text: string) => {
  const source: SourceDocument = { kind: 'text', lines: [{ text }], pages: [], losses: [] }
  return unreadTable(documentToLines(source), form2021.tables.requests, form2021) !== null
}

it('figures in numbers are a table that lost its words, some are none', () => {
  expect(isThere('3 0 0 1 0 0 4 2 0 0 0 0')).toBe(true)
  expect(isThere('3 0 0 1 0 0 4')).toBe(false)
})

it('heads and labels in numbers are a table that lost its figures, some are a sentence', () => {
  expect(isThere('申请人情况 自然人 商业企业 科研机构 社会公益组织 法律服务机构')).toBe(true)
  expect(isThere('自然人 商业企业')).toBe(false)
})
