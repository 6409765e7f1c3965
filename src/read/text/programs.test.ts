import { describe, expect, it } from 'vitest'
import { withoutMarksOfPrograms } from './programs'

describe('rows as programs write them', () => {
  it('arrays have their cells between tabs, and as many lines as before', () =>
    expect(
      withoutMarksOfPrograms(['青石县水务局', '[', '  ["规章", 3, 0, null],', '["行政许可", "12", "", ""],', '["行政 处罚","5"]', ']']),
    ).toEqual(['青石县水务局', '', '规章\t3\t0\t', '行政许可\t12\t\t', '行政 处罚\t5', '']))

  it.each([[['[1] 通知', '["a", 1]', '["b", 2]']], [['{"a": [1, 2]}', '[{"a": 1}, 2]', '[[1, 2]]', '[1, 2']]])('no rows are %j', lines =>
    expect(withoutMarksOfPrograms(lines)).toEqual(lines),
  )

  it('figures of a list lose their dashes, which are no cells for 0', () => {
    const items = ['3', '0', '12', '1,204', '5']
    expect(withoutMarksOfPrograms(['- 规章', ...items.map(text => `  - ${text}`)])).toEqual(['  规章', ...items.map(text => `    ${text}`)])
  })

  it('figures of a list lose their bullets', () => {
    const items = ['3', '0', '12', '1,204', '5']
    expect(withoutMarksOfPrograms(['• 规章', ...items.map(text => `•${text}`)])).toEqual(['  规章', ...items.map(text => ` ${text}`)])
  })

  it('dashes beside some figures, or in a row of several, are cells', () => {
    const lines = ['规章', '- 3', '- 0', '- 4 - 5', '- - - 2 7', '-', '-', '- 一、说明']
    expect(withoutMarksOfPrograms(lines)).toEqual(lines)
  })
})
