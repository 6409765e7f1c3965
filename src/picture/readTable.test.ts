import { expect, test } from 'vitest'
import { barDigit } from '../testing/barDigit'
import type { Picture, PictureGrid } from './picture'
import { readTables } from './readTable'
import type { TablePrint } from './seenPage'

/** A page with one cell, and three bars in it. */
const page: Picture = { width: 200, height: 200, gray: new Uint8Array(200 * 200).fill(250) }
for (let y = 70; y < 90; y++) for (const x of [80, 94, 108]) page.gray.fill(30, y * 200 + x, y * 200 + x + 6)
const box = [40, 40, 160, 120] as const
const grid: PictureGrid = {
  ...{ box, xs: [40, 160], ys: [40, 120], doubt: null },
  cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, box }],
}

/** What comes of a cell in which reader A sees a figure, and reader B too, so sure. */
const seen = async (a: number, b: number, of = grid, text = '111', on = page) => {
  const characters = [...text].map((sign, index) => ({ text: sign, confidence: b, at: 20 + index }))
  const lines = { read: async () => ({ text, confidence: b, characters }), close: async () => {} }
  const [table] = await readTables(on, [of], { digits: { read: () => ({ text, confidence: a, at: [92, 95, 98] }) }, lines })
  return table?.cells[0]
}

test('a figure is certain where both readers see it and neither doubts it', async () => {
  expect(await seen(0.99, 0.99)).toMatchObject({ kind: 'figure', text: '111' })
  expect(await seen(0.99, 0.7)).toMatchObject({ kind: 'unsure', text: '111' })
  expect(await seen(0.5, 0.99)).toMatchObject({ kind: 'unsure', text: '111', readings: ['111', '111'] })
})

test('figures ten pixels high may have lost the thin strokes of their 4s: a 1 is asked, unless a third witness sees it too', async () => {
  const coarse: Picture = { width: 200, height: 200, gray: Uint8Array.from({ length: 200 * 200 }, (_, at) => 248 + (at % 3)) }
  for (let y = 70; y < 80; y++) for (const x of [80, 94, 108]) coarse.gray.fill(30, y * 200 + x, y * 200 + x + 3)
  expect(await seen(0.99, 0.99, grid, '111', coarse)).toMatchObject({ kind: 'unsure', text: '111', readings: ['111', '111'] })
  expect(await seen(0.99, 0.99, grid, '222', coarse)).toMatchObject({ kind: 'figure', text: '222' })
})

test('where a threshold tore strokes reader B may be half sure of digits that reader A is surer of, but not of 1s', async () => {
  expect(await seen(0.99, 0.6, grid, '222')).toMatchObject({ kind: 'figure', text: '222' })
  expect(await seen(0.9, 0.6, grid, '222')).toMatchObject({ kind: 'unsure' })
  expect(await seen(0.99, 0.4, grid, '222')).toMatchObject({ kind: 'unsure' })
  expect(await seen(0.99, 0.6)).toMatchObject({ kind: 'unsure' })
})

test('a figure that reader B saw and doubted among others is shown to it between two that have most digits, and asked if it sees another there', async () => {
  const boxes = [40, 200, 360].map(x => [x, 40, x + 120, 120] as const)
  const shaded: Picture = { width: 560, height: 200, gray: Uint8Array.from({ length: 560 * 200 }, (_, at) => 248 + (at % 3)) }
  for (const [left] of boxes)
    for (let y = 70; y < 90; y++) for (const x of [40, 54, 68]) shaded.gray.fill(30, y * 560 + left + x, y * 560 + left + x + 6)
  const cells = boxes.map((own, column) => ({ row: 0, column, rowSpan: 1, columnSpan: 1, box: own }))
  const texts = ['205', '0', '318']
  const read = async (again: string) => {
    let shown = 0
    const lines = {
      read: async () => {
        const doubted = shown++ === 0 ? { text: '0', confidence: 0.5 } : { text: again, confidence: 0.99 }
        const each = texts.map(text => (text === '0' ? doubted : { text, confidence: 0.99 }))
        const characters = each.flatMap(({ text, confidence }, cell) =>
          [...text].map((sign, at) => ({ text: sign, confidence, at: 50 + 84 * cell + at })),
        )
        return { text: each.map(({ text }) => text).join(''), confidence: 0.5, characters }
      },
      close: async () => {},
    }
    const digits = {
      read: ({ left }: { readonly left: number }) => {
        const text = texts[boxes.findIndex(own => own[0] === left)] as string
        return { text, confidence: 0.99, at: [...text].map((_, at) => 44 + 12 * at) }
      },
    }
    const [table] = await readTables(shaded, [{ ...grid, box: [40, 40, 480, 120], cells }], { digits, lines })
    return table?.cells.map(({ kind, text }) => `${kind} ${text}`)
  }
  expect(await read('0')).toEqual(['figure 205', 'figure 0', 'figure 318'])
  expect((await read('8'))?.[1]).toBe('unsure 0')
})

test('words that a threshold tore are read once their strokes are joined, but one letter may be what is left of a figure', async () => {
  const torn: Picture = { width: 200, height: 200, gray: page.gray.slice() }
  // Every other row of the bars is gone.
  for (let y = 70; y < 90; y += 2) torn.gray.fill(250, y * 200, (y + 1) * 200)
  const read = async (text: string) => {
    const lines = {
      read: async (_: Picture, mode: 'figures' | 'words') => {
        const said = mode === 'words' ? text : ''
        return { text: said, confidence: 0.99, characters: [...said].map((sign, at) => ({ text: sign, confidence: 0.99, at: 20 + at })) }
      },
      close: async () => {},
    }
    const [table] = await readTables(torn, [grid], { digits: { read: () => ({ text: '', confidence: 0, at: [] }) }, lines })
    return table?.cells.map(({ kind, text: said }) => `${kind} ${said}`)
  }
  expect(await read('总计')).toEqual(['words 总计'])
  expect(await read('口')).toEqual(['unsure '])
})

/** A page of so many cells in a column with a dash in each, 2 pixels high, below a bar of print, in which reader B sees nothing. */
const dashes = async (count: number, a: string) => {
  const ruled: Picture = { width: 200, height: 400, gray: new Uint8Array(200 * 400).fill(250) }
  const cells = Array.from({ length: count }, (_, row) => {
    for (const y of [60, 61]) ruled.gray.fill(30, (row * 60 + y) * 200 + 90, (row * 60 + y) * 200 + 106)
    return { row, column: 0, rowSpan: 1, columnSpan: 1, box: [40, row * 60 + 40, 160, row * 60 + 80] as const }
  })
  for (let y = 10; y < 30; y++) ruled.gray.fill(30, y * 200 + 90, y * 200 + 100)
  const head = { row: -1, column: 0, rowSpan: 1, columnSpan: 1, box: [40, 2, 160, 38] as const }
  const nothing = { read: async () => ({ text: '', confidence: 0, characters: [] }), close: async () => {} }
  const digits = { read: () => ({ text: a, confidence: 0.4, at: [60] }) }
  const [table] = await readTables(ruled, [{ ...grid, cells: [head, ...cells] }], { digits, lines: nothing })
  return table?.cells.slice(1).map(({ kind, text }) => `${kind} ${text}`)
}

test('dashes that are alike are read though no reader is sure of them; one alone, or one that may be a digit, is asked', async () => {
  expect(await dashes(4, '-')).toEqual(Array(4).fill('figure -'))
  expect(await dashes(1, '-')).toEqual(['unsure -'])
  expect(await dashes(4, '7')).toEqual(Array(4).fill('unsure 7'))
})

test('where most of a table cannot be read, nor is a blank certain', async () => {
  const blank = { row: 1, column: 0, rowSpan: 1, columnSpan: 1, box: [40, 122, 160, 160] as const }
  const read = async (a: number) => {
    const characters = [...'111'].map((text, index) => ({ text, confidence: a, at: 20 + index }))
    const lines = { read: async () => ({ text: '111', confidence: a, characters }), close: async () => {} }
    const digits = { read: () => ({ text: '111', confidence: a, at: [92, 95, 98] }) }
    const below = { ...blank, row: 2, box: [40, 40, 160, 121] as const }
    const [table] = await readTables(page, [{ ...grid, cells: [...grid.cells, blank, below] }], { digits, lines })
    return table?.cells.map(({ kind }) => kind)
  }
  expect(await read(0.99)).toEqual(['figure', 'empty', 'figure'])
  expect(await read(0.3)).toEqual(['unsure', 'unsure', 'unsure'])
})

test('where strokes of two 4s are gone to one reader, no blank is certain', async () => {
  const boxes = [40, 200, 360].map(x => [x, 40, x + 120, 120] as const)
  const wide: Picture = { width: 560, height: 200, gray: new Uint8Array(560 * 200).fill(250) }
  for (const [left] of boxes.slice(0, 2))
    for (let y = 70; y < 90; y++) for (const x of [40, 54, 68]) wide.gray.fill(30, y * 560 + left + x, y * 560 + left + x + 6)
  const cells = boxes.map((own, column) => ({ row: 0, column, rowSpan: 1, columnSpan: 1, box: own }))
  const read = async (b: string) => {
    // Two figures side by side, and the first again: three are a line of print.
    const characters = [...b.repeat(3)].map((text, index) => ({
      text,
      confidence: 0.99,
      at: 25 + 8 * (index % 3) + Math.floor(index / 3) * 100,
    }))
    const lines = { read: async () => ({ text: b.repeat(3), confidence: 0.99, characters }), close: async () => {} }
    const digits = { read: () => ({ text: '141', confidence: 0.99, at: [92, 95, 98] }) }
    const [table] = await readTables(wide, [{ ...grid, box: [40, 40, 480, 120], cells }], { digits, lines })
    return table?.cells.map(({ kind }) => kind)
  }
  expect(await read('111')).toEqual(['unsure', 'unsure', 'unsure'])
})

/** What comes of the cell on such a page where reader B sees a point in the figure, not surely, until its strokes are joined, and then `again`. */
const seenAgain = async (own: Picture, again: string, confidence = 0.5) => {
  const told = (text: string, confidence: number) => ({
    text,
    confidence,
    characters: [...text].map((sign, index) => ({ text: sign, confidence, at: 20 + index })),
  })
  let looks = 0
  const lines = { read: async () => (looks++ === 0 ? told('2.2', confidence) : told(again, 0.9)), close: async () => {} }
  const [table] = await readTables(own, [grid], { digits: { read: () => ({ text: '22', confidence: 0.99, at: [92, 98] }) }, lines })
  return table?.cells[0]
}

test('where a threshold tore strokes reader B is shown a figure again with its strokes joined', async () => {
  expect(await seenAgain(page, '22')).toMatchObject({ kind: 'figure', text: '22' })
  expect(await seenAgain(page, '23')).toMatchObject({ kind: 'unsure' })
})

test('reader B is not asked again for what it surely sees otherwise, nor where paper has shades', async () => {
  expect(await seenAgain(page, '22', 0.9)).toMatchObject({ kind: 'unsure' })
  const shades = { ...page, gray: page.gray.map((shade, at) => (shade > 200 ? 246 + ((at * 7) % 9) : shade)) }
  expect(await seenAgain(shades, '22')).toMatchObject({ kind: 'unsure' })
})

test('a cell is unsure whose rules are hidden, whatever is seen in it, or nothing', async () => {
  const hidden = { ...grid, cells: grid.cells.map(cell => ({ ...cell, hidden: true as const })) }
  expect(await seen(0.99, 0.99, hidden)).toMatchObject({ kind: 'unsure', text: '' })
  const blank = { ...hidden, cells: hidden.cells.map(cell => ({ ...cell, box: [120, 40, 160, 120] as const })) }
  expect(await seen(0.99, 0.99, blank)).toMatchObject({ kind: 'unsure', text: '' })
})

/** Rows of six figures each, as calculators show them; both readers see what they say, but reader A nothing in the one at `unseen`. */
const shown = async (rows: readonly (readonly string[])[], unseen: number, b: string, before: TablePrint[] = []) => {
  const [wide, high, width] = [80, 40, 480]
  const own: Picture = { width, height: high * rows.length, gray: new Uint8Array(width * high * rows.length).fill(250) }
  const texts = rows.flat()
  const cells = texts.map((text, at) => {
    const [row, column] = [Math.floor(at / 6), at % 6]
    for (const [place, digit] of [...text].entries())
      for (const [x, y] of barDigit(digit)) own.gray[(row * high + 12 + y) * width + column * wide + 20 + 13 * place + x] = 30
    const box = [column * wide, row * high, (column + 1) * wide, (row + 1) * high] as const
    return { row, column, rowSpan: 1, columnSpan: 1, box }
  })
  const digits = {
    read: ({ left, top }: { readonly left: number; readonly top: number }) => {
      const at = Math.floor(top / high) * 6 + Math.floor(left / wide)
      if (at === unseen) return { text: '', confidence: 0, at: [] }
      return { text: texts[at] as string, confidence: 0.99, at: [25, 38] }
    },
  }
  let strips = 0
  const lines = {
    read: async (strip: Picture, mode: string) => {
      if (mode === 'words') return { text: '', confidence: 0, characters: [] }
      // The figure that reader A sees nothing in comes last, alone.
      const at = strips++
      const said = at < rows.length ? rows[at]?.filter((_, column) => at * 6 + column !== unseen) : [b, b, b]
      const each = (strip.width - 40 - 14 * ((said?.length ?? 1) - 1)) / (said?.length ?? 1)
      const characters = (said ?? []).flatMap((text, index) =>
        [...text].map((sign, place) => ({
          text: sign,
          confidence: 0.99,
          at: 20 + index * (each + 14) + (each * (place + 0.5)) / text.length,
        })),
      )
      return { text: characters.map(({ text }) => text).join(''), confidence: 0.99, characters }
    },
    close: async () => {},
  }
  const all = { ...grid, box: [0, 0, width, high * rows.length] as const, cells }
  const [table] = await readTables(own, [all], { digits, lines }, before)
  return table?.cells[unseen]
}

const tens = [0, 1, 2, 3, 4].map(row => Array.from({ length: 6 }, (_, at) => `${2 + ((row + at) % 8)}${(3 * row + 7 * at) % 10}`))

test('what reader A sees nothing in is a figure where it looks as others of its table do, and reader B sees the same', async () => {
  const wanted = tens.flat()[12] as string
  expect(await shown(tens, 12, wanted)).toMatchObject({ kind: 'figure', text: wanted })
  expect(await shown(tens, 12, '55')).toMatchObject({ kind: 'unsure' })
})

test('a table that does not show all digits is told by those on pages before', async () => {
  const few = ['20', '32', '23'].map((text, row) => Array.from({ length: 6 }, (_, at) => (row === 1 && at === 1 ? '49' : text)))
  expect(await shown(few, 7, '49')).toMatchObject({ kind: 'unsure', text: '49' })
  const before: TablePrint[] = []
  await shown(tens, 12, tens.flat()[12] as string, before)
  expect(await shown(few, 7, '49', before)).toMatchObject({ kind: 'figure', text: '49' })
})

test('where readers differ in most figures of a page that a threshold tore, what both see alike is asked too unless its digits are known', async () => {
  const wide: Picture = { width: 600, height: 200, gray: new Uint8Array(600 * 200).fill(250) }
  const cells = [0, 1, 2].map(column => {
    for (let y = 70; y < 90; y++)
      for (const x of [80, 94, 108]) wide.gray.fill(30, y * 600 + 180 * column + x, y * 600 + 180 * column + x + 6)
    return { row: 0, column, rowSpan: 1, columnSpan: 1, box: [40 + 180 * column, 40, 160 + 180 * column, 120] as const }
  })
  const read = async (...b: readonly string[]) => {
    const lines = {
      read: async (strip: Picture) => {
        const each = (strip.width - 68) / 3
        const characters = b.flatMap((text, index) =>
          [...text].map((sign, place) => ({ text: sign, confidence: 0.99, at: 20 + index * (each + 14) + (each * (place + 0.5)) / 3 })),
        )
        return { text: b.join(''), confidence: 0.99, characters }
      },
      close: async () => {},
    }
    const digits = { read: () => ({ text: '222', confidence: 0.99, at: [42, 56, 70] }) }
    const [table] = await readTables(wide, [{ ...grid, box: [40, 40, 520, 120], cells }], { digits, lines })
    return table?.cells.map(({ kind }) => kind)
  }
  expect(await read('222', '222', '222')).toEqual(['figure', 'figure', 'figure'])
  expect(await read('222', '777', '777')).toEqual(['unsure', 'unsure', 'unsure'])
})
