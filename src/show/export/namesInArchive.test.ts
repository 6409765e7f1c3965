import { expect, test } from 'vitest'
import { readyFile } from '../../testing/readyFile'
import { reportWith } from '../../testing/reportWith'
import { namesInArchive } from './namesInArchive'

test('opinions are called by folder, body and year; no name comes twice, and none holds what a name may not', () => {
  const file = (name: string, agency: string | null) => ({ ...readyFile(reportWith({}, { agency })), name })
  expect(namesInArchive([file('部门/a.pdf', '甲局'), file('部门/b.pdf', '甲局'), file('c.pdf', null), file('d.pdf', '乙/局')])).toEqual([
    '部门/甲局-2023-核对意见.docx',
    '部门/甲局-2023-核对意见（2）.docx',
    'c-2023-核对意见.docx',
    '乙_局-2023-核对意见.docx',
  ])
})
