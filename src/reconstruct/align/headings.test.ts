import { describe, expect, it } from 'vitest'
import type { Word } from '../../model/print'
import { readHeadings, type WantedHeading } from './headings'
import { wordsToTokens } from './labels'

const wanted: readonly WantedHeading[] = ['科研机构', '社会公益组织'].map(text => ({ kind: 'column', wanted: text, cells: [] }))

/** Print of a head by where it stands: its left edge, its top and its page. */
const word = (text: string, left: number, top: number, page = 1): Word => ({
  text,
  anchor: { line: 1000 * page + top, start: left, end: left + text.length, page },
  left,
  right: left + 10 * text.length,
  top,
  bottom: top + 10,
})

const printed = (...words: readonly Word[]) => readHeadings(wanted, wordsToTokens(words), false, false).map(heading => heading.printed)

describe('a head with a misprint', () => {
  it('is read in full where it is wrapped inside its column', () =>
    expect(printed(word('科研机构', 0, 5), word('社会公', 100, 0), word('意组织', 100, 12))).toEqual(['科研机构', '社会公意组织']))

  it('is read in full where it goes on over the page', () =>
    expect(printed(word('科研机构', 0, 790), word('社会公', 100, 790), word('意组织', 100, 40, 2))).toEqual(['科研机构', '社会公意组织']))
})

it('a head in other words stands between its neighbours, unless it shares too little with the form’s', () => {
  const row: readonly WantedHeading[] = [...wanted, { kind: 'column', wanted: '法律服务机构', cells: [] }]
  const printedOf = (...texts: readonly string[]) =>
    readHeadings(row, wordsToTokens(texts.map((text, index) => word(text, 100 * index, 0))), true, false)[1]?.printed
  expect(printedOf('科研机构', '公益慈善组织', '法律服务机构')).toBe('公益慈善组织')
  expect(printedOf('科研机构', '备注说明', '法律服务机构')).toBe('社会公益组织')
  expect(printedOf('科研机构', '公益慈善组织', '其他', '法律服务机构')).toBe('社会公益组织')
})

describe('heads of a text of which an end is lost', () => {
  const torn = (...texts: readonly string[]) =>
    readHeadings(wanted, wordsToTokens(texts.map((text, index) => word(text, 100 * index, 0))), true, true).map(heading => heading.printed)

  it('say nothing about wording where several are', () => expect(torn('科研机', '社会公益组')).toEqual(['科研机构', '社会公益组织']))

  it('say nothing about wording where the first words are the end of one, which may begin on the line before', () =>
    expect(torn('研机构', '社会公益组织')).toEqual(['科研机构', '社会公益组织']))

  it('are a slip where one is', () => expect(torn('科研机构', '社会公益组')).toEqual(['科研机构', '社会公益组']))
})

it('a head is there where one cell says it and the next, a character of each a line', () => {
  const last: readonly WantedHeading[] = ['法律服务机构', '其他', '总计'].map(text => ({ kind: 'column', wanted: text, cells: [] }))
  const printedOf = (...texts: readonly string[]) =>
    readHeadings(last, wordsToTokens(texts.map((text, index) => word(text, 100 * index, 0))), false, false)[2]?.printed
  expect(printedOf('法律服务机构', '总其计他')).toBe('总计')
  expect(printedOf('法律服务机构', '其他')).toBeNull()
})

it('a head of a text is there where all its characters are, whatever order its words came in', () => {
  const texts = ['科研机构', '组织', '公益', '社会']
  const tokens = wordsToTokens(texts.map((text, index) => word(text, 100 * index, 0)))
  const printedIn = (torn: boolean) => readHeadings(wanted, tokens, false, torn).map(heading => heading.printed)
  expect(printedIn(true)).toEqual(['科研机构', '社会公益组织'])
  expect(printedIn(false)).toEqual(['科研机构', null])
})

it('a head of which an ellipsis stands for the rest, or a clip does not show it, says what is seen of it', () => {
  const [whole, begun] = [word('科研机构', 0, 0), word('社会公益', 100, 0)]
  expect(printed(whole, word('社会公益…', 100, 0))).toEqual(['科研机构', '社会公益组织'])
  expect(printed(whole, { ...begun, cut: true })).toEqual(['科研机构', '社会公益组织'])
  expect(printed(whole, begun)).toEqual(['科研机构', '社会公益'])
})

it('a head in doubt is no misprint: print of something else may lie on it', () => {
  const over = word('科研机诉', 0, 0)
  expect(printed(over, word('社会公益组织', 100, 0))[0]).toBe('科研机诉')
  expect(printed({ ...over, doubt: true }, word('社会公益组织', 100, 0))[0]).toBe('科研机构')
})
