import { describe, expect, it } from 'vitest'
import type { Band, Slot } from './band'
import { isSaidAgain, placeSlots, withoutExtra } from './columns'
import { learnColumns } from './pageColumns'

const slot = (text: string, left: number): Slot => ({ text, anchor: { line: 1, start: 0, end: 1 }, left, right: left + 10, words: [] })
const band = (slots: readonly (Slot | null)[], order: Band['order'], labelCell = -1): Band => ({
  labels: [],
  slots,
  order,
  labelCell,
  page: 0,
  bounded: false,
})
const texts = (placed: ReturnType<typeof placeSlots>) => (placed.kind === 'placed' ? placed.slots.map(each => each?.text ?? '') : 'unread')

describe('placeSlots', () => {
  it('places as many figures as there are columns in their order', () => {
    expect(texts(placeSlots(band([slot('1', 0), slot('2', 1), slot('3', 2)], 'loose'), 3, [], null))).toEqual(['1', '2', '3'])
  })

  it('leaves a row of cells unread that reaches over more columns than the form has, unless all rows are blank in one of them', () => {
    const row = (...all: readonly string[]) =>
      band(
        all.map((text, at) => (text === '' ? null : slot(text, at))),
        'cells',
      )
    const others = [row('1', '5', '6', '7'), row('3', '8', '9', '4')]
    expect(texts(placeSlots(row('2', '', '6', '7'), 3, others, null))).toBe('unread')
    expect(texts(placeSlots(row('2', '6', '7', ''), 3, others, null))).toBe('unread')
    expect(texts(placeSlots(row('2', '', '6', '7'), 3, [row('3', '', '9', '4')], null))).toEqual(['2', '6', '7'])
  })

  it('leaves a row unread of which two figures run together, but not in cells', () => {
    const row = (order: Band['order'], ...all: readonly string[]) =>
      texts(
        placeSlots(
          band(
            all.map((text, at) => slot(text, at)),
            order,
          ),
          3,
          [],
          null,
        ),
      )
    expect([row('loose', '1', '00', '3'), row('fixed', '1', '2', '012')]).toEqual(['unread', 'unread'])
    expect(row('cells', '1', '00', '3')).toEqual(['1', '00', '3'])
    const ofCells = band([slot('1', 0), slot('08', 1), slot('9', 2)], 'fixed')
    expect(texts(placeSlots({ ...ofCells, ofCells: true }, 3, [], null))).toEqual(['1', '08', '9'])
    expect(row('loose', '0.5', '0', '10')).toEqual(['0.5', '0', '10'])
  })

  it('places an incomplete row by the columns of the page', () => {
    const full = band([slot('7', 0), slot('8', 50), slot('9', 100)], 'loose')
    const short = band([slot('1', 2), slot('3', 99)], 'loose')
    expect(
      texts(
        placeSlots(
          short,
          3,
          [],
          learnColumns([full, short], () => [], 3),
        ),
      ),
    ).toEqual(['1', '', '3'])
  })

  it('leaves a blank cell in doubt in its column', () => {
    const full = band([slot('7', 0), slot('8', 50), slot('9', 100)], 'loose')
    const short = band([slot('1', 2), { ...slot('', 49), uncertain: true }, slot('3', 99)], 'cells')
    const columnAt = learnColumns([full, short], () => [], 3)
    const placed = placeSlots({ ...short, order: 'loose' }, 3, [], columnAt)
    expect(placed.kind === 'placed' && placed.slots.map(each => each?.uncertain ?? false)).toEqual([false, true, false])
  })

  it('leaves cells unread that are one too many, though one of them is blank', () => {
    expect(texts(placeSlots(band([slot('67', 0), slot('4', 1), null, slot('8', 3)], 'cells'), 3, [], null))).toBe('unread')
  })

  it('leaves an incomplete row unread where nothing tells its columns', () => {
    expect(texts(placeSlots(band([slot('1', 0), slot('3', 2)], 'loose'), 3, [], null))).toBe('unread')
  })

  it('leaves a figure between two columns unread', () => {
    const full = band([slot('7', 0), slot('8', 50)], 'loose')
    const between = band([slot('1', 25)], 'loose')
    expect(
      texts(
        placeSlots(
          between,
          2,
          [],
          learnColumns([full, between], () => [], 2),
        ),
      ),
    ).toBe('unread')
  })

  it('leaves a row unread whose heads say another order than that of the columns', () => {
    const short = band([slot('1', 0), slot('3', 100)], 'loose')
    const heads = [2, 1, 0].map((column, index) => ({ left: 50 * index, right: 50 * index + 10, page: 0, column }))
    expect(
      texts(
        placeSlots(
          short,
          3,
          [],
          learnColumns([short], () => heads, 3),
        ),
      ),
    ).toBe('unread')
  })

  it('does not learn the columns of one page from another on which they stand elsewhere', () => {
    const full = band([slot('7', 0), slot('8', 50), slot('9', 100)], 'loose')
    const moved = { ...band([slot('1', 0), slot('3', 60)], 'loose'), page: 2 }
    expect(
      texts(
        placeSlots(
          moved,
          3,
          [],
          learnColumns([full, moved], () => [], 3),
        ),
      ),
    ).toBe('unread')
    const same = { ...band([slot('1', 0), slot('3', 100)], 'loose'), page: 2 }
    expect(
      texts(
        placeSlots(
          same,
          3,
          [],
          learnColumns([full, same], () => [], 3),
        ),
      ),
    ).toEqual(['1', '', '3'])
  })

  it('learns the columns of a page from another one where three of them stand exactly as there, and from no two', () => {
    const edges = [0, 50, 100, 150, 200]
    const full = band(
      edges.map(left => slot('7', left)),
      'loose',
    )
    const placedOn = (...lefts: readonly number[]) => {
      const short = {
        ...band(
          lefts.map(left => slot('1', left)),
          'loose',
        ),
        page: 2,
      }
      return texts(
        placeSlots(
          short,
          5,
          [],
          learnColumns([full, short], () => [], 5),
        ),
      )
    }
    expect(placedOn(0, 100, 200)).toEqual(['1', '', '1', '', '1'])
    expect(placedOn(0, 100)).toBe('unread')
  })

  it('learns the first column of a delimited row from complete rows with the label in the same cell', () => {
    const full = band([slot('1', 0), slot('2', 0), slot('3', 0), null], 'cells', 1)
    const short = band([null, slot('2', 0), slot('3', 0), null], 'cells', 1)
    expect(texts(placeSlots(short, 3, [full, short], null))).toEqual(['', '2', '3'])
  })

  it('learns nothing of rows whose label stands in another cell: merged cells may be left out', () => {
    const full = band([slot('1', 0), slot('2', 0), slot('3', 0)], 'cells', 2)
    const short = band([null, slot('2', 0), slot('3', 0), null], 'cells', 0)
    expect(texts(placeSlots(short, 3, [full, short], null))).toBe('unread')
  })

  it('learns from a shorter row only where a remark stands behind the columns', () => {
    const full = band([slot('1', 0), slot('2', 0), slot('3', 0)], 'cells', 1)
    const remarked = band([null, slot('2', 0), slot('3', 0), slot('详见附件', 0)], 'cells', 1)
    const dashed = band([null, slot('2', 0), slot('3', 0), slot('—', 0)], 'cells', 1)
    const withGap = band([null, slot('2', 0), slot('3', 0), null], 'cells', 1)
    expect(texts(placeSlots(remarked, 3, [full, remarked], null))).toEqual(['', '2', '3'])
    expect(texts(placeSlots(withGap, 3, [full, withGap], null))).toBe('unread')
    expect(texts(placeSlots(dashed, 3, [full, dashed], null))).toBe('unread')
  })

  it('leaves a delimited row unread that fits in two ways', () => {
    const short = band([null, slot('2', 0), slot('3', 0), null], 'cells', 1)
    expect(texts(placeSlots(short, 3, [short], null))).toBe('unread')
  })

  it('calls no cell blank beside one that the figures of several rows or columns are in, though none of them is told', () => {
    const full = band([slot('1', 0), slot('2', 50), slot('3', 100)], 'loose')
    const lost = { ...slot('', 50), crowded: true as const }
    const reached = band([slot('4', 0), lost], 'fixed')
    const columnAt = learnColumns([full, { ...full, page: 2 }], () => [], 3)
    expect(placeSlots(reached, 3, [], columnAt)).toMatchObject({ slots: [{ text: '4' }, { crowded: true }, { crowded: true }] })
  })
})

describe('a row of a block of fewer columns than the widest', () => {
  const own = (...figures: readonly string[]) =>
    withoutExtra(
      band(
        figures.map((text, at) => (text === '' ? null : slot(text, at))),
        'cells',
      ),
      2,
      3,
    ).slots.map(each => each?.text ?? '')

  it('loses cells behind its own that repeat the last of them or are 0', () => {
    expect([own('5', '19', '19'), own('5', '19', '0'), own('0', '0', '0')]).toEqual([
      ['5', '19'],
      ['5', '19'],
      ['0', '0'],
    ])
  })

  it('keeps all where its first figure may be said again', () => {
    expect([own('5', '5', '225'), own('19', '19', '0')]).toEqual([
      ['5', '5', '225'],
      ['19', '19', '0'],
    ])
  })

  it('is said again behind a blank, or before one where its columns are turned', () => {
    const said = (turned: boolean, ...slots: readonly (Slot | null)[]) => isSaidAgain(band(slots, 'cells'), 2, 3, turned)
    expect(said(false, null, slot('19', 1), slot('19', 2))).toBe(true)
    expect(said(false, null, slot('5', 1), slot('19', 2))).toBe(false)
    expect(said(false, slot('0', 0), slot('0', 1), null)).toBe(false)
    expect(said(true, slot('19', 0), slot('19', 1), null)).toBe(true)
  })
})
