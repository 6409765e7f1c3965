import { describe, expect, test } from 'vitest'
import {
  type BuiltDoc,
  type BuiltParagraph,
  type BuiltRun,
  cell,
  change,
  deleted,
  docFile,
  docStreams,
  hidden,
  inserted,
  para,
  row,
  rowEnd,
  rowShapeElsewhere,
} from '../../testing/docFile'
import { oleFile } from '../../testing/oleFile'
import { openContainer } from '../ole/container'
import { readDoc } from './readDoc'

const sourceOf = (bytes: Uint8Array) => {
  const container = openContainer(bytes)
  if (!container) throw new Error('no container')
  return readDoc(container)
}
const read = (paragraphs: readonly BuiltParagraph[], more: Omit<BuiltDoc, 'paragraphs'> = {}) => sourceOf(docFile({ paragraphs, ...more }))
const linesOf = (...all: Parameters<typeof read>) => read(...all).lines.map(line => line.text)
const cellsOf = (...all: Parameters<typeof read>) =>
  read(...all).printTables?.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text).join('|')))

describe('text', () => {
  const report = [para('一、总体情况'), ...row('规章', '3'), para('二、')]

  test('stands in the order of its pieces, wherever they are in the file', () => {
    expect(linesOf(report, { shuffled: true })).toEqual(['一、总体情况', '规章', '3', '二、'])
    expect(cellsOf(report, { shuffled: true })).toEqual([['规章|3']])
  })

  test('of one byte a character is Chinese where its writer is, and all of it can be', () => {
    const packed = [para('总体情况', { stored: 'gbk' }), ...row('甲', '3').map(one => ({ ...one, stored: 'gbk' as const })), para('二、')]
    expect(linesOf(packed)).toEqual(['总体情况', '甲', '3', '二、'])
    expect(linesOf([para('12\xa0caf\xe9', { stored: 'windows-1252' })])).toEqual(['12\xa0café'])
    expect(linesOf(packed, { language: 0x0409 })[0]).not.toBe('总体情况')
  })

  test('takes on what its piece changes', () => {
    expect(linesOf([para('5'), para('4', { piece: hidden }), para('3')])).toEqual(['5', '3'])
  })

  test('that is hidden is left out, and said to be', () => {
    const source = read([para([{ text: '5' }, { text: '4', look: hidden }])])
    expect(source.lines.map(line => line.text)).toEqual(['5'])
    expect(source.leftOut?.join()).toContain('隐藏')
  })

  test('that is not in the file is said to be lost', () => {
    const streams = docStreams({ paragraphs: [para('一、总体情况'), para('后'.repeat(4000))] })
    const whole = streams.WordDocument as Uint8Array
    const source = sourceOf(oleFile({ '1Table': streams['1Table'] as Uint8Array, WordDocument: whole.subarray(0, 5000) }))
    expect(source.lines[0]?.text).toBe('一、总体情况')
    expect(source.losses.join()).toContain('文件不完整')
  })
})

describe('tables', () => {
  test('vouch for no figure of which a part cannot be seen, nor for a blank cell in which a picture stands', () => {
    const [white, alsoWhite] = [change(0x2a42, 8), change(0x6870, 0xff, 0xff, 0xff, 0)]
    const looks = [white, alsoWhite, change(0x4a43, 2, 0), change(0x2a42, 1)]
    const figures = looks.map(look => cell([{ text: '77', look }, { text: '0' }]))
    const picture = cell([{ text: '\x01', look: change(0x6a03, 0, 0, 0, 0) }])
    const [grid] = read([...figures, picture, rowEnd([0, 1000, 2000, 3000, 4000, 5000])]).printTables ?? []
    expect(grid?.rows[0]?.cells.map(({ uncertain = false }) => uncertain)).toEqual([true, true, true, false, true])
    expect(grid?.rows[0]?.cells[4]?.crowded).toBe(true)
  })

  test('vouch for no figure of which a part is half as large, or set high by hand', () => {
    const looks = [change(0x4a43, 9, 0), change(0x4845, 10, 0), change(0x4a43, 20, 0), change(0x4845, 0, 0)]
    const figures = looks.map(look => cell([{ text: '12' }, { text: '3', look }]))
    const [grid] = read([...figures, rowEnd([0, 1000, 2000, 3000, 4000])]).printTables ?? []
    expect(grid?.rows[0]?.cells.map(({ uncertain = false }) => uncertain)).toEqual([true, true, false, false])
  })

  test('have their cells where their edges are, whichever way those are moved a little', () => {
    const table = [
      ...['申请人', '自然人', '总计'].map(text => cell(text)),
      rowEnd([0, 2000, 3000, 4000]),
      ...['本年新收', '7', '9'].map(text => cell(text)),
      rowEnd([-40, 1950, 3060, 3990]),
    ]
    const rows = read(table).printTables?.[0]?.rows ?? []
    expect(rows.map(({ cells }) => cells.map(one => [one.text, one.columnFrom, one.columnTo]))).toEqual([
      [
        ['申请人', 0, 1],
        ['自然人', 1, 2],
        ['总计', 2, 3],
      ],
      [
        ['本年新收', 0, 1],
        ['7', 1, 2],
        ['9', 2, 3],
      ],
    ])
  })

  test('may begin with an empty cell, where their rows begin farther right', () => {
    const shifted = (...texts: string[]) => [...['', ...texts].map(text => cell(text)), rowEnd([0, 300, 2000, 3000])]
    expect(cellsOf([...shifted('规章', '3'), ...shifted('许可', '4')])).toEqual([['规章|3', '许可|4']])
  })

  test('have rows whose shape is told in another stream', () => {
    const elsewhere = rowShapeElsewhere([0, 1000, 3000], [0x60, 0])
    const table = [cell('甲'), cell('1'), rowEnd([], { elsewhere: 5 }), cell(''), cell('2'), rowEnd([0, 1000, 3000], { flags: [0x20] })]
    const data = Uint8Array.from([0, 0, 0, 0, 0, ...elsewhere])
    const [grid] = read(table, { data }).printTables ?? []
    expect(grid?.rows.map(({ cells }) => cells.map(one => [one.text, one.rowTo - one.rowFrom]))).toEqual([
      [
        ['甲', 2],
        ['1', 1],
      ],
      [['2', 1]],
    ])
  })

  test('in tables stand by how deep they are', () => {
    const depth = (number: number) => [...change(0x2416, 1), ...change(0x6649, number, 0, 0, 0)]
    const inner = (text: string) => para(text, { shape: [...depth(2), ...change(0x244b, 1)] })
    const end = para('', { shape: [...depth(2), ...change(0x244b, 1), ...change(0x244c, 1), ...rowEnd([0, 1000, 2000]).shape.slice(6)] })
    expect(cellsOf([cell('外'), inner('甲'), inner('1'), end, cell(''), rowEnd([0, 1000, 5000])])).toEqual([['甲|1']])
  })

  test('in a text box are read where it hangs', () => {
    const source = read([para('二、'), para([{ text: '\x08', look: change(0x0855, 1) }]), para('三、')], {
      box: { at: 3, paragraphs: row('规章', '3') },
    })
    expect(source.lines.map(line => line.text)).toEqual(['二、', '', '规章', '3', '', '三、'])
    expect(source.printTables).toHaveLength(1)
  })

  test('in text boxes that hang nowhere by themselves stand behind the text, each once', () => {
    const box = { paragraphs: row('规章', '3') }
    expect(linesOf([para('二、'), para('三、')], { box: { at: 99, ...box } })).toEqual(['二、', '三、', '规章', '3', ''])
    const within = { at: 3, paragraphs: [para([{ text: '\x08', look: change(0x0855, 1) }])] }
    expect(linesOf([para('二、')], { box: within })).toEqual(['二、', '', ''])
  })
})

test('a picture that hangs on the page is named where it stands', () => {
  const drawing = para([{ text: '\x08', look: change(0x0855, 1) }])
  expect(read([para('二、'), drawing], { picture: 3 }).pictures).toEqual([{ line: 2, of: 'picture' }])
  expect(read([para('二、'), drawing]).pictures).toBeUndefined()
})

test('a row may be changed on top of what defines it', () => {
  const edges = [0, 1000, 2000, 3000]
  const changed = (...changes: number[]) => {
    const end = rowEnd(edges)
    const cells = ['甲', '乙', '丙'].map(text => cell(text))
    const [grid] = read([...cells, { ...end, shape: [...end.shape, ...changes] }, ...cells, rowEnd(edges)]).printTables ?? []
    return grid?.rows[0]?.cells.map(({ text, columnFrom, columnTo }) => `${text} ${columnFrom}-${columnTo}`)
  }
  expect(changed(...change(0x5624, 0, 2))).toEqual(['甲 0-2', '丙 2-3'])
  expect(changed(...change(0x5624, 0, 3), ...change(0x5625, 0, 3))).toEqual(['甲 0-1', '乙 1-2', '丙 2-3'])
  expect(changed(...change(0x7623, 1, 2, 2000 & 0xff, 2000 >> 8))).toEqual(['甲 0-1', '乙 1-3', '丙 3-4'])
  expect(changed(...change(0x5622, 1, 2), ...change(0x7621, 0, 1, 1000 & 0xff, 1000 >> 8))).toEqual(['甲 0-1', '乙 1-2', '丙 2-3'])
})

describe('tracked changes', () => {
  test('are read as accepted, and counted', () => {
    const source = read([
      ...row('甲', '1').slice(0, 1),
      cell([
        { text: '77', look: deleted },
        { text: '0', look: inserted },
      ]),
      rowEnd([0, 1, 2]),
    ])
    expect(source.printTables?.[0]?.rows[0]?.cells[1]?.text).toBe('0')
    expect(source.revisions).toMatchObject({ insertions: 1, deletions: 1 })
  })

  test('take a row away of which nothing is kept, and no other', () => {
    const gone = [cell([{ text: '乙', look: deleted }]), cell([{ text: '2', look: deleted }]), rowEnd([0, 1000, 2000])]
    const ends = [cell('甲'), cell('1'), rowEnd([0, 1000, 2000], { look: deleted })]
    expect(cellsOf([...ends, ...gone, ...row('丙', '')])).toEqual([['甲|1', '丙|']])
  })

  test('join paragraphs whose mark was deleted', () => {
    expect(linesOf([para('上半', { markLook: deleted }), para('下半')])).toEqual(['上半下半'])
  })
})

describe('fields', () => {
  const short = (number: number) => [number & 0xff, number >> 8]
  const texts = (text: string) => [...short(text.length), ...[...text].flatMap(sign => short(sign.charCodeAt(0))), 0, 0]
  /** A field of a form as the Data stream describes it: of boxes and lists. */
  const described = (kind: 0 | 1 | 2, result: number, entries: readonly string[] = []) => {
    const head = [...Array(68).fill(0), 0xff, 0xff, 0xff, 0xff, ...short(kind | (result << 2)), 0, 0, 20, 0, ...texts('名'), 0, 0]
    const list = entries.flatMap(entry => [...short(entry.length), ...[...entry].flatMap(sign => short(sign.charCodeAt(0)))])
    return Uint8Array.from([...head, ...Array(5).fill(texts('')).flat(), 0xff, 0xff, ...short(entries.length), 0, 0, ...list])
  }
  const mark = (text: string) => ({ text, look: change(0x0855, 1) })
  const field = (code: string, result = '', place: number | null = null): BuiltRun[] => [
    mark('\x13'),
    { text: ` ${code} ` },
    ...(place === null ? [] : [{ text: '\x01', look: [...change(0x0855, 1), ...change(0x6a03, place, 0, 0, 0)] }]),
    mark('\x14'),
    { text: result },
    mark('\x15'),
  ]

  test('show their result, and nothing of their code', () => {
    expect(linesOf([para([{ text: '第' }, ...field('PAGE', '3'), { text: '页' }])])).toEqual(['第3页'])
    expect(linesOf([para(field('FORMTEXT', '12', 0))])).toEqual(['12'])
  })

  test('of forms show the entry chosen, or whether the box is ticked', () => {
    const data = described(2, 1, ['99', '5'])
    expect(linesOf([para(field('FORMDROPDOWN', '', 0))], { data })).toEqual(['5'])
    expect(linesOf([para(field('FORMCHECKBOX', '', 0))], { data: described(1, 1) })).toEqual(['☑'])
    expect(linesOf([para(field('FORMCHECKBOX', '', 0))], { data: described(1, 25) })).toEqual(['□'])
  })

  test('that were deleted show nothing', () => {
    const data = described(2, 1, ['99', '5'])
    const gone = field('FORMDROPDOWN', '', 0).map(one => ({ ...one, look: [...(one.look ?? []), ...deleted] }))
    expect(linesOf([para([...gone, { text: '7', look: inserted }])], { data })).toEqual(['7'])
  })

  /** As LibreOffice writes a text control: what it says as a field before each of its stretches, the first of which it leaves out. */
  const control = (said: string, ...stretches: readonly BuiltRun[]): BuiltRun[] => {
    const again = field('FORMTEXT', said, 0)
    return [...again, ...stretches.flatMap(stretch => [stretch, ...again]), { text: '\x05' }, ...again]
  }
  const unnamed = Uint8Array.from([...Array(68).fill(0), 0xff, 0xff, 0xff, 0xff, ...Array(36).fill(0)])

  test('that are text controls of LibreOffice say once what stands in them again', () => {
    const label = control('3．危及安全', { text: '．危及' }, { text: '安全' })
    const table = [cell(label), cell(field('FORMTEXT', '12', 0)), rowEnd([0, 1000, 2000])]
    expect(cellsOf(table, { data: unnamed })).toEqual([['3．危及安全|12']])
    // Fields that only look alike are what they are.
    expect(linesOf([para([...field('FORMTEXT', '5', 0), { text: '件' }, ...field('FORMTEXT', '5', 0)])])).toEqual(['5件5'])
  })

  test('that are text controls are in doubt where changes were tracked, since LibreOffice keeps what was deleted in them', () => {
    const table = (...look: readonly BuiltRun[]) => [
      cell([{ text: '甲' }, ...look]),
      cell(field('FORMTEXT', '077', 0)),
      rowEnd([0, 1000, 2000]),
    ]
    const doubted = (paragraphs: readonly BuiltParagraph[], data: Uint8Array) =>
      read(paragraphs, { data }).printTables?.[0]?.rows[0]?.cells[1]?.uncertain ?? false
    expect(doubted(table({ text: '乙', look: inserted }), unnamed)).toBe(true)
    expect(doubted(table(), unnamed)).toBe(false)
    expect(doubted(table({ text: '乙', look: inserted }), described(0, 0))).toBe(false)
  })

  test('of forms that cannot be read leave no blank', () => {
    const cut = described(2, 1, ['99', '5']).subarray(0, 110)
    const [grid] = read([cell('甲'), cell(field('FORMDROPDOWN', '', 0)), rowEnd([0, 1000, 2000])], { data: cut }).printTables ?? []
    expect(grid?.rows[0]?.cells[1]).toMatchObject({ text: '', crowded: true, uncertain: true })
  })
})

test.each([
  ['a password', { flags: 0x100 }, 'encrypted'],
  ['a password of the old kind', { flags: 0x8100 }, 'encrypted'],
  ['the format of Word 95', { version: 0x68 }, 'unsupported'],
])('a document with %s is told by its head', (_, head, code) => {
  expect(() => sourceOf(docFile({ paragraphs: [para('一、')], ...head }))).toThrow(code)
})

test('text that is shown again and again is given up', () => {
  const streams = docStreams({ paragraphs: Array.from({ length: 400 }, () => para('')) })
  const table = streams['1Table'] as Uint8Array
  const stream = new Uint8Array(120_000)
  stream.set(streams.WordDocument as Uint8Array)
  const [head, places] = [new DataView(stream.buffer), new DataView(table.buffer, table.byteOffset)]
  const pieces = head.getUint32(154 + 8 * 33, true) + 5
  for (let at = 0; at <= 400; at++) places.setUint32(pieces + 4 * at, at * 55_000, true)
  for (let at = 0; at < 400; at++) places.setUint32(pieces + 4 * 401 + 8 * at + 2, 1024, true)
  head.setUint32(76, 400 * 55_000, true)
  expect(() => sourceOf(oleFile({ '1Table': table, WordDocument: stream }))).toThrow('too-large')
})

test('a damaged list of pieces, or none, is a damaged file', () => {
  const streams = docStreams({ paragraphs: [para('一、')] })
  for (const table of [new Uint8Array(), new Uint8Array(600)])
    expect(() => sourceOf(oleFile({ ...streams, '1Table': table }))).toThrow('damaged')
})
