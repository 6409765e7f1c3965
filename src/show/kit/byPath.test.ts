import { expect, test } from 'vitest'
import { byPath } from './byPath'

test('paths stand folder by folder, and numbers as people count', () => {
  const paths = ['甲局/10.pdf', '甲局/2.pdf', '乙局/1.pdf', '甲局/附件/3.txt', '甲局']
  expect(paths.sort(byPath)).toEqual(['甲局', '甲局/2.pdf', '甲局/10.pdf', '甲局/附件/3.txt', '乙局/1.pdf'])
})
