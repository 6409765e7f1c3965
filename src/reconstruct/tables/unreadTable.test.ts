import { expect, it } from 'vitest'
import type { SourceDocument } from '../../model/source'
import { form2021 } from '../../statute/2021/form'
import { documentToLines } from '../outline/printLines'
import { isOfObjects, unreadTable } from './unreadTable'

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

it('heads beside others are a table that lost its rows, in running text they are none', () => {
  expect(isThere('|（本列数据的勾稽关系为：第一项加第 |申请人情况 |法人或其他组织 |')).toBe(true)
  expect(isThere('申请人情况：法人或其他组织 3 件')).toBe(false)
  expect(isThere('申请人情况')).toBe(false)
})

it('figures within marks of programs are those of a table, those of a sentence are none', () => {
  expect(isThere("array('3', '0', '0', '1', '0', '0', '4', '2', '0', '0', '0', '0')")).toBe(true)
  expect(isThere('1月3件、2月0件、3月0件、4月1件、5月0件、6月0件、7月4件、8月2件、9月0件、10月0件。')).toBe(false)
})

it('objects of a program are told by the names that their lines begin with', () => {
  const areObjects = (...lines: readonly string[]) =>
    isOfObjects(documentToLines({ kind: 'text', lines: lines.map(text => ({ text })), pages: [], losses: [] }))
  expect(areObjects('{"label": "规章", "values": [3, 0, 7]},', '{"label": "行政许可", "values": [5]},', '  "行政处罚": 2,')).toBe(true)
  expect(areObjects('"规章",3,0,7', '"行政许可",5,,', '"行政处罚",2,,', '{说明}')).toBe(false)
})
