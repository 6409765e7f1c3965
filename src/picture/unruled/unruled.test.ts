import { describe, expect, test } from 'vitest'
import { drawPage, lowIsDigit } from '../../testing/drawnPrint'
import type { DigitReader } from '../picture'
import { unruledGrids } from './unruled'

const columns = [700, 800, 900, 1000]
const rows = [300, 370, 440, 510]

/** Four rows of four figures, labels before them. */
const drawTable = (blank: (row: number, column: number) => boolean = () => false) => {
  const drawn = drawPage(1400, 1000)
  rows.forEach((y, row) => {
    drawn.words(200, y, 5 + row)
    columns.forEach((x, column) => {
      if (!blank(row, column)) drawn.figure(x, y, 1 + ((row + column) % 3))
    })
  })
  return drawn
}

/** Takes what is as low or as narrow as a digit for one. */
const anyIsDigit: DigitReader = {
  read: ({ ink: [left, top, right, bottom] }) =>
    Math.min(bottom - top - 7, right - left) <= 15 ? { text: '8', confidence: 1, at: [] } : { text: '', confidence: 0, at: [] },
}

const found = ({ page }: ReturnType<typeof drawPage>) => unruledGrids(page, lowIsDigit)
const placesOf = (drawn: ReturnType<typeof drawPage>) => found(drawn).map(({ cells }) => cells.map(({ row, column }) => `${row} ${column}`))

const whole = rows.flatMap((_, row) => [0, 1, 2, 3, 4].map(column => `${row + 1} ${column}`))

test('figures in line from the top and labels beside them are a table', () => {
  expect(placesOf(drawTable())).toEqual([whole])
})

test('a blank place is a cell too, about as high as its row', () => {
  const [grid] = found(drawTable((row, column) => row === 1 && column === 2))
  const cell = grid?.cells.find(({ row, column }) => row === 2 && column === 3)
  expect(cell?.box[0]).toBeLessThan(900)
  expect(cell?.box[2]).toBeGreaterThan(930)
  expect(cell?.box[1]).toBeLessThan(360)
  expect(cell?.box[3]).toBeGreaterThan(380)
})

test('a label goes on where other labels begin, unless there is as much white before as between columns', () => {
  const drawn = drawPage(1400, 1000)
  rows.forEach((y, row) => {
    drawn.words(200, y, row === 0 ? 4 : 3)
    drawn.words(330, y, 6)
    for (const x of columns) drawn.figure(x, y, 2)
  })
  const labels = found(drawn)[0]?.cells.filter(({ column }) => column === 0)
  expect(labels?.map(({ box }) => box[0] < 300)).toEqual([true, false, false, false])
})

test('a label goes on behind a comma that is too small to be seen', () => {
  const drawn = drawPage(1400, 1000)
  rows.forEach((y, row) => {
    drawn.words(200, y, 3 + row)
    drawn.words(200 + (4 + row) * 30, y, 4)
    for (const x of columns) drawn.figure(x, y, 2)
  })
  const labels = found(drawn)[0]?.cells.filter(({ column }) => column === 0)
  expect(labels?.map(({ box }) => box[0] < 200)).toEqual([true, true, true, true])
})

test('a row is no higher than the band that it stands on, or the rules about it', () => {
  const drawn = drawPage(1400, 1000)
  drawn.bar(150, 353, 1200, 387, 215)
  drawn.bar(150, 474, 1200, 476, 30)
  rows.forEach((y, row) => {
    drawn.words(200, y, 5 + row)
    for (const x of columns) drawn.figure(x, y, 2)
  })
  const heights = found(drawn)[0]?.cells.filter(({ column }) => column === 1)
  expect(heights?.[1]?.box[1]).toBeGreaterThan(353)
  expect(heights?.[1]?.box[3]).toBeLessThan(387)
  expect(heights?.[2]?.box[3]).toBeLessThanOrEqual(476)
})

describe('there is no table', () => {
  test('where words stand right of all columns', () => {
    const drawn = drawTable()
    drawn.words(1150, 440, 2)
    expect(found(drawn)).toEqual([])
  })

  test.each([
    ['between two rows', 950, 405],
    ['before a label', 60, 440],
  ])('where a figure stands %s', (_, x, y) => {
    const drawn = drawTable()
    drawn.figure(x, y, 1)
    expect(found(drawn)).toEqual([])
  })

  test('where figures of two columns run together', () => {
    const drawn = drawTable()
    drawn.figure(805, 510, 7)
    expect(found(drawn)).toEqual([])
  })

  test('where no row has all figures', () => {
    expect(found(drawTable((row, column) => row === column))).toEqual([])
  })

  test('where a head stands across two columns, as over digits that are set apart', () => {
    const drawn = drawTable()
    drawn.words(750, 240, 3)
    expect(found(drawn)).toEqual([])
  })

  test('without labels', () => {
    const drawn = drawPage(1400, 1000)
    for (const y of rows) for (const x of columns) drawn.figure(x, y, 2)
    expect(found(drawn)).toEqual([])
  })
})

test('rests of rules between rows, dashes for figures and the number of the page change nothing', () => {
  const drawn = drawTable((row, column) => row === 2 && column === 1)
  drawn.bar(880, 404, 930, 407, 30)
  drawn.bar(800, 439, 822, 442, 20)
  drawn.figure(650, 700, 1)
  expect(placesOf(drawn)).toEqual([whole])
})

test('specks, and dashes of upright rules between columns, change nothing', () => {
  const drawn = drawTable()
  drawn.bar(770, 335, 778, 344, 30)
  for (let y = 280; y < 530; y += 20) drawn.bar(867, y, 869, y + 14, 30)
  expect(placesOf(drawn)).toEqual([whole])
})

test('rules between rows and columns change nothing', () => {
  const drawn = drawTable()
  for (const y of [262, 332, 402, 472, 540]) drawn.bar(150, y, 1100, y + 3, 20)
  for (const x of [150, 680, 780, 880, 980, 1100]) drawn.bar(x, 262, x + 3, 543, 20)
  expect(placesOf(drawn)).toEqual([whole])
})

test('what is left of an upright rule changes nothing, nor a desk around the page', () => {
  const drawn = drawTable()
  drawn.bar(872, 385, 875, 425, 60)
  drawn.bar(972, 365, 975, 378, 60)
  for (const [left, top, right, bottom] of [
    [0, 0, 1400, 40],
    [0, 0, 60, 1000],
    [1300, 0, 1400, 1000],
  ] as const)
    drawn.bar(left, top, right, bottom, 80)
  expect(placesOf(drawn)).toEqual([whole])
})

test('a rule between two columns parts them where it stands, however wide the white beside it', () => {
  const drawn = drawTable((row, column) => row === 1 && column === 2)
  for (const x of [692, 775, 891, 980]) drawn.bar(x, 262, x + 3, 543, 20)
  const xs = found(drawn)[0]?.xs.map(Math.round)
  expect(xs?.slice(0, 4).map((x, at) => Math.abs(x - ([692, 775, 891, 980][at] as number)) <= 3)).toEqual([true, true, true, true])
})

test('soft sides of figures are no edges of their columns', () => {
  const drawn = drawPage(1400, 1000)
  const many = Array.from({ length: 12 }, (_, at) => 120 + 100 * at)
  for (const x of many) {
    drawn.figure(x, 200, 2)
    drawn.bar(x - 3, 190, x, 210, 215)
  }
  const xs = found(drawn)[0]?.xs ?? []
  expect(xs.length).toBe(13)
  expect(many.every(x => xs.every(edge => edge < x - 3 || edge > x + 26))).toBe(true)
})

test('rows far from each other, as long labels make them, are one table, and their figures no heads', () => {
  const drawn = drawPage(1400, 1000)
  const middles = [300, 370, 640, 710]
  middles.forEach((y, row) => {
    drawn.words(200, y, 5 + row)
    for (const x of columns) drawn.figure(x, y, 2)
  })
  expect(placesOf(drawn)).toEqual([whole])
})

test('a figure alone above the heads of other columns is none of their rows', () => {
  const drawn = drawTable()
  drawn.words(200, 130, 4)
  drawn.figure(900, 130, 2)
  for (const x of columns) drawn.words(x - 15, 240, 2)
  expect(placesOf(drawn)).toEqual([[...columns.map((_, column) => `0 ${column + 1}`), ...whole]])
})

test('columns and rows that lean are told, each figure in its cell', () => {
  const drawn = drawPage(1400, 1000)
  const middles = Array.from({ length: 9 }, (_, row) => 200 + 70 * row)
  const places = middles.flatMap((y, row) =>
    [700, 772, 844, 916].map((x, column) => [x - 0.03 * (y - 500), y + 0.012 * (x - 700), row, column] as const),
  )
  for (const [x, y] of places) drawn.figure(x, y, 3)
  for (const y of middles) drawn.words(200 - 0.03 * (y - 500), y - 6, 5)
  const [grid] = found(drawn)
  expect(grid?.cells.length).toBe(45)
  for (const [x, y, row, column] of places) {
    const homes = grid?.cells.filter(({ box }) => box[0] < x && x + 41 < box[2] && box[1] < y && y < box[3])
    expect(homes?.map(cell => [cell.row, cell.column])).toEqual([[row + 1, column + 1]])
  }
})

test('lines of a label stand about the middle of its figures', () => {
  const drawn = drawPage(1400, 1000)
  const middles = [300, 400, 500]
  for (const y of middles) for (const x of columns) drawn.figure(x, y, 2)
  drawn.words(200, 300, 6)
  drawn.words(200, 382, 8)
  drawn.words(200, 418, 3)
  drawn.words(200, 500, 6)
  const labels = found(drawn)[0]?.cells.filter(({ column }) => column === 0)
  expect(labels?.map(({ box }) => [Math.round(box[1]), Math.round(box[3])])).toEqual([
    [280, 320],
    [362, 438],
    [480, 520],
  ])
})

test('a line of many figures is a table where each has its head', () => {
  const many = Array.from({ length: 12 }, (_, at) => 120 + 100 * at)
  const draw = (headless: number) => {
    const drawn = drawPage(1400, 1000)
    many.forEach((x, at) => {
      drawn.figure(x, 500, 1 + (at % 2))
      if (at !== headless) drawn.words(x - 15, 440, 2)
    })
    return drawn
  }
  expect(found(draw(-1))[0]?.cells.length).toBe(24)
  expect(found(draw(3))).toEqual([])
})

test("behind a page's end a line of many figures is a table without heads, and with some, where nothing else is above it", () => {
  const draw = (heads: number, digits: number, x = 120) => {
    const drawn = drawPage(1400, 1000)
    for (let at = 0; at < 12; at++) {
      drawn.figure(120 + 100 * at, 200, digits)
      if (at >= 12 - heads) drawn.words(105 + 100 * at, 140, 2)
    }
    if (x < 120) drawn.words(x, 80, 8)
    return drawn
  }
  expect(found(draw(0, 2))[0]?.cells.length).toBe(12)
  expect(found(draw(5, 2))[0]?.cells.length).toBe(17)
  expect(found(draw(5, 2, 10))).toEqual([])
})

test('columns so tight that figures of one row run together are told by the other rows', () => {
  const drawn = drawPage(1400, 1000)
  rows.forEach((y, row) => {
    drawn.words(200, y, 5 + row)
    for (const x of columns.slice(0, 2)) drawn.figure(x, y, 2)
    drawn.figure(900, y, row === 2 ? 3 : 2)
    drawn.figure(948, y, 3)
  })
  expect(placesOf(drawn)).toEqual([whole])
})

describe('in tight columns', () => {
  /** Six rows, in one of which the white in the last two columns is that between digits. */
  const tight = (draw: (drawn: ReturnType<typeof drawPage>, y: number, row: number) => void) => {
    const drawn = drawPage(1400, 1000)
    for (let row = 0; row < 6; row++) {
      const y = 300 + 70 * row
      drawn.words(200, y, 5 + row)
      for (const x of columns.slice(0, 2)) drawn.figure(x, y, 2)
      draw(drawn, y, row)
    }
    return found(drawn)[0]
  }

  test('a row whose figures cannot be parted is asked for', () => {
    const grid = tight((drawn, y, row) => {
      drawn.figure(row === 3 ? 892 : 900, y, row === 3 ? 3 : 2)
      drawn.figure(row === 3 ? 938 : 948, y, row === 3 ? 4 : 3)
    })
    expect(grid?.ys.length).toBe(7)
    const hidden = grid?.cells.filter(({ hidden, column }) => hidden && column > 0).map(({ row, column }) => `${row} ${column}`)
    expect(hidden).toEqual(['4 1', '4 2', '4 3', '4 4'])
  })

  test('there is no table where digits of one figure may be set as wide as the white of two', () => {
    const grid = tight((drawn, y, row) => {
      drawn.figure(898, y, row === 3 ? 3 : 1)
      if (row !== 3) drawn.figure(928, y, 1)
    })
    expect(grid).toBeUndefined()
  })
})

test('digits of one row that stand apart are one figure', () => {
  const drawn = drawTable((row, column) => row === 1 && column === 1)
  drawn.figure(800, 370, 1)
  drawn.figure(825, 370, 1)
  expect(placesOf(drawn)).toEqual([whole])
})

test('digits that stand apart are one figure where another row has a digit between them', () => {
  const drawn = drawTable((_, column) => column === 1)
  drawn.figure(795, 370, 1)
  drawn.figure(817, 370, 1)
  drawn.figure(806, 440, 1)
  expect(placesOf(drawn)).toEqual([whole])
})

test('lines of heads that run together are parted where their columns are', () => {
  const drawn = drawTable()
  for (const x of columns) {
    drawn.words(x - 15, 240, 2)
    drawn.bar(x - 26, 191, x + 16, 219, 20)
    drawn.bar(x + 22, 191, x + 66, 219, 20)
  }
  const heads = found(drawn)[0]?.cells.filter(({ row }) => row === 0)
  expect(heads?.map(({ box }) => box[1] < 200)).toEqual([true, true, true, true])
})

test('a numeral behind one label is no column', () => {
  const drawn = drawTable()
  drawn.figure(425, 440, 1)
  expect(placesOf(drawn)).toEqual([whole])
})

test('a character that looks like a digit may be the last line of a text that stands before labels', () => {
  const drawn = drawTable()
  drawn.words(60, 405, 3)
  drawn.words(60, 440, 3)
  drawn.figure(60, 475, 1)
  expect(placesOf(drawn)).toEqual([whole])
})

test('labels may end close before the first column', () => {
  const drawn = drawTable((row, column) => row === 0 && column === 0)
  drawn.figure(715, 300, 1)
  drawn.words(665, 300, 1)
  expect(placesOf(drawn)).toEqual([whole])
})

test('heads that fall apart stand over their columns as whole ones do', () => {
  const drawn = drawTable()
  columns.forEach((x, column) => {
    drawn.words(x - 15, 240, 1)
    if (column < 3) drawn.words(x + 29, 240, 1)
  })
  expect(placesOf(drawn)).toEqual([[...columns.map((_, column) => `0 ${column + 1}`), ...whole]])
})

test('they do so below a title that falls apart too', () => {
  const drawn = drawTable()
  for (const x of columns) {
    drawn.words(x - 15, 240, 1)
    drawn.words(x + 25, 240, 1)
  }
  for (const x of [760, 860]) drawn.bar(x, 176, x + 22, 204, 20)
  expect(placesOf(drawn)).toEqual([[...columns.map((_, column) => `0 ${column + 1}`), ...whole]])
})

test('below rows of several figures lines of one are theirs over all columns, where heads of their own stand over them', () => {
  const drawn = drawTable()
  drawn.words(450, 580, 3)
  drawn.words(575, 580, 3)
  drawn.words(200, 650, 4)
  drawn.words(750, 650, 6)
  drawn.words(200, 720, 4)
  drawn.figure(840, 720, 2)
  const below = found(drawn)[0]?.cells.filter(({ row }) => row > rows.length)
  expect(below?.map(({ row, column, columnSpan }) => [row, column, columnSpan])).toEqual([
    [5, 0, 5],
    [6, 0, 1],
    [6, 1, 4],
    [7, 0, 1],
    [7, 1, 4],
  ])
})

describe('of more rows', () => {
  const many = Array.from({ length: 8 }, (_, row) => 300 + 70 * row)
  const drawMany = () => {
    const drawn = drawPage(1400, 1000)
    many.forEach((y, row) => {
      drawn.words(200, y, 5 + (row % 3))
      for (const x of columns) drawn.figure(x, y, 2)
    })
    return drawn
  }
  const hiddenRows = (drawn: ReturnType<typeof drawPage>) =>
    found(drawn).map(({ cells }) => [...new Set(cells.filter(({ hidden }) => hidden).map(({ row }) => row))])

  test('one in which print has no place is asked for', () => {
    const drawn = drawMany()
    drawn.words(1150, many[3] as number, 2)
    expect(hiddenRows(drawn)).toEqual([[4]])
  })

  test('several are no table', () => {
    const drawn = drawMany()
    for (const y of many.slice(2, 5)) drawn.words(1150, y, 2)
    expect(found(drawn)).toEqual([])
  })

  test('what is as thin as a 1 between columns may be one on the middle of a row, and is a rest of a rule anywhere else', () => {
    const drawn = drawMany()
    drawn.bar(770, (many[2] as number) - 13, 773, (many[2] as number) + 13, 20)
    for (const y of many.slice(3)) drawn.bar(770, y + 10, 773, y + 36, 20)
    expect(hiddenRows(drawn)).toEqual([[3]])
  })

  test('crossings of broken rules part none', () => {
    const drawn = drawMany()
    const y = (many[3] as number) + 35
    for (const x of [720, 850, 920, 1010]) drawn.bar(x, y, x + 25, y + 2, 20)
    drawn.bar(765, y, 790, y + 2, 20)
    drawn.bar(777, y - 12, 779, y + 12, 20)
    expect(found(drawn)[0]?.ys).toHaveLength(9)
  })

  test("a head that is wider than its column's figures reaches over the middle of the white beside it", () => {
    const drawn = drawPage(1400, 1000)
    for (const y of many) {
      drawn.words(200, y, 5)
      columns.forEach((x, column) => void drawn.figure(x, y, column === 1 ? 1 : 2))
    }
    drawn.words(805, 240, 2)
    expect(found(drawn)).toHaveLength(1)
  })
})

test('a title over all columns stands above their heads', () => {
  const drawn = drawTable()
  for (const x of [690, 757]) drawn.words(x, 190, 1)
  for (const x of columns) drawn.words(x - 8, 240, 2)
  expect(found(drawn)).toHaveLength(1)
})

test('figures below words that reach into the columns are no rows of these, with a label and in one of them', () => {
  const drawn = drawTable()
  drawn.words(600, 560, 6)
  drawn.words(200, 620, 4)
  drawn.figure(900, 620, 1)
  expect(placesOf(drawn)).toEqual([whole])
})

test('a character that looks like a digit may be the first of some that stand below each other before labels', () => {
  const drawn = drawTable()
  drawn.figure(65, 405, 1)
  for (const y of [440, 475]) drawn.words(60, y, 1)
  expect(placesOf(drawn)).toEqual([whole])
})

test('figures of running text may be larger than those of a table', () => {
  const drawn = drawTable()
  for (const y of [620, 680, 740, 800, 860, 920]) {
    drawn.words(200, y, 8)
    for (const x of [455, 800, 900, 1000]) drawn.bar(x, y - 14, x + 15, y + 14, 20)
    for (const x of [486, 831, 931, 1031]) drawn.words(x, y, x < 500 ? 10 : 1)
  }
  expect(unruledGrids(drawn.page, anyIsDigit)).toHaveLength(1)
})
