import { expect, test } from 'vitest'
import { readText } from '../../text/readText'
import { plainFields } from './plainFields'

const read = (...lines: readonly string[]) =>
  plainFields(readText(new TextEncoder().encode(lines.join('\n')))).lines.map(({ text }) => text)

test('fields lose the quotes and signs that only keep them together', () => {
  expect(read('"青石县年度报告"', '"规章","12",""', '"行政\n许可","=""3""",\'4', '"甲,乙",5')).toEqual([
    '青石县年度报告',
    '规章,12,',
    '行政 许可,3,4',
    '"甲,乙",5',
  ])
})

test('a field alone on its line loses its quotes too', () => {
  expect(read('"青石县年度报告"', '"一、总体情况"', '规章,12,0')).toEqual(['青石县年度报告', '一、总体情况', '规章,12,0'])
})

test('fields lose single quotes too, where all that begin with one end with one', () => {
  expect(read("'青石县年度报告'", "'规章','12',''", "'甲,乙',5")).toEqual(['青石县年度报告', '规章,12,', '"甲,乙",5'])
  expect(read("规章,'12,'3'")).toEqual(["规章,12,'3'"])
})

test('a tab that keeps a figure a text is none that parts cells', () => {
  expect(read('青石县年度报告', '规章,\t12,\t0', '行政许可,3\t', '甲')).toEqual(['青石县年度报告', '规章,12,0', '行政许可,3', '甲'])
  const parted = ['规章,\t12', '行政\t许可']
  expect(read(...parted)).toEqual(parted)
})

test('a text whose quotes are its own stays as it is', () => {
  const lines = ['规章,12', '他说,"好"，不行', '"未完,3']
  expect(read(...lines)).toEqual(lines)
})
