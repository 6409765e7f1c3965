import { expect, it } from 'vitest'
import type { SourceLine } from '../../../model/source'
import { wordsBox } from './wordsBox'

const line: SourceLine = { text: '共2024年收到', page: 1, box: [100, 50, 160, 62] }

it('words of a line take the part of its box that their characters take', () => {
  // 共 and three more characters are an em wide, four digits half of it: 60 points are 6 ems.
  expect(wordsBox({ line: 1, start: 1, end: 5 }, [100, 50, 160, 62], line)).toEqual([110, 50, 130, 62])
})

it('the whole line, and an anchor without width, keep the box', () => {
  expect(wordsBox({ line: 1, start: 0, end: 8 }, [100, 50, 160, 62], line)).toEqual([100, 50, 160, 62])
  expect(wordsBox({ line: 1, start: 3, end: 3 }, [100, 50, 160, 62], line)).toEqual([100, 50, 160, 62])
})

it('a box that is not the line is kept: a passage over two lines, a cell', () => {
  expect(wordsBox({ line: 1, start: 1, end: 5 }, [100, 50, 160, 80], line)).toEqual([100, 50, 160, 80])
})
