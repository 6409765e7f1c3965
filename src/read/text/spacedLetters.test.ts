import { expect, test } from 'vitest'
import { withClosedWords } from './spacedLetters'

test.each([
  ['行 政 许 可,3', '行政许可,3'],
  ['行\u3000政\u3000处\u3000罚\t3\t', '行政处罚\t3\t'],
  ['"7 . 属 于 行 政 执 法 案 卷",,5', '"7.属于行政执法案卷",,5'],
])('%j is %j', (line, words) => expect(withClosedWords([line])).toEqual([words]))

test.each(['行 政 许 可 3', '规章,1 2 3', '规章\t无 无 无', '规章\t一 二 三', '行政 许可\t3', '件 数\t3'])('%j stays as it is', line =>
  expect(withClosedWords([line])).toEqual([line]),
)
