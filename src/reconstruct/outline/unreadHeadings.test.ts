import { expect, it } from 'vitest'
import type { SourcePicture } from '../../model/source'
import { currentForm } from '../../statute/forms'
import { findOutline } from './outline'
import { documentToLines } from './printLines'

const headings = currentForm.sections.map(({ heading }) => heading)
const title = '云塘区水务局2023年政府信息公开工作年度报告'
/** Each section with a line of text; without the headings of those that are drawn. */
const unreadIn = (drawn: readonly number[], pictures: readonly number[], undecoded: readonly number[] = []) => {
  const lines = [title, ...headings.flatMap((heading, at) => [...(drawn.includes(at + 1) ? [] : [heading]), '已依法办理。'])]
  const source = { kind: 'html' as const, lines: lines.map(text => ({ text })), pages: [], losses: [] }
  const seen = pictures.map((line): SourcePicture => ({ line, of: 'words' }))
  return findOutline(documentToLines(source), [], currentForm, seen, undecoded).unread
}

it('a heading may be a picture that stands between its neighbours', () => {
  expect(unreadIn([2], [3])).toEqual([2])
  expect(unreadIn([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6])).toEqual([1, 2, 3, 4, 5, 6])
})

it('a heading may be a line between its neighbours that was not decoded', () => {
  expect(unreadIn([2], [], [3])).toEqual([2])
  expect(unreadIn([2], [], [7])).toEqual([])
})

it('a heading is missing where no picture is, or one elsewhere, or fewer than headings', () => {
  expect(unreadIn([2], [])).toEqual([])
  expect(unreadIn([2], [0, 9])).toEqual([])
  expect(unreadIn([2, 3], [3])).toEqual([])
})

it('a title may be drawn above the first section, and is none that a picture below it shows', () => {
  const drawnWith = (of: readonly string[], pictures: readonly number[]) => {
    const source = { kind: 'html' as const, lines: [...of, ...headings].map(text => ({ text })), pages: [], losses: [] }
    return findOutline(
      documentToLines(source),
      [],
      currentForm,
      pictures.map(line => ({ line, of: 'words' })),
    ).titleDrawn
  }
  expect(drawnWith([], [0])).toBe(true)
  expect(drawnWith(['本报告已经审定。'], [1])).toBe(true)
  expect(drawnWith([], [])).toBe(false)
  expect(drawnWith([], [1])).toBe(false)
  expect(drawnWith([title], [0])).toBe(false)
})
