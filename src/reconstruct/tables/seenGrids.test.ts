import { expect, test } from 'vitest'
import { looksToAsk } from '../../model/lookedAt'
import type { PrintRow, PrintTable } from '../../model/print'
import type { Cell, Report } from '../../model/report'
import type { SeenCell } from '../../picture/seenPage'
import { cellsOf } from '../../statute/compiled'
import type { CellAddress } from '../../statute/form'
import { currentForm as form } from '../../statute/forms'
import { drawFrom, type Figures } from '../../testing/printed'
import { counted, type Harm, seenReport, withoutRule } from '../../testing/seenReport'
import { looksLikeValue } from '../../text/cellText'
import { reconstruct } from '../reconstruct'
import { areInOrder } from './seenGrids'

const title = '青石县水务局2023年政府信息公开工作年度报告'
const draw = drawFrom(7)
/** No two alike, so that a neighbour's figure is told. */
const figures: Figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, draw(4) ? String(100 + index) : '']))

/** Cells that are another number, or blank, for certain. */
const wrongs = ({ cells }: Report) =>
  Object.entries(figures).flatMap(([address, wanted = '']) => {
    const cell = cells[address as keyof typeof cells]
    if (!cell || cell.unread || cell.uncertain) return []
    return cell.value === (wanted === '' ? null : Number(wanted)) ? [] : [`${address} ${wanted} → ${cell.text}`]
  })

/** Rows that would be held against a report. */
const strangeRows = (report: Report) =>
  Object.values(report.tables).flatMap(table => table?.rows.filter(({ key, printed }) => key === null && printed !== null) ?? [])

const rights = ({ cells }: Report) => Object.values(cells).filter(cell => cell && !cell.unread && !cell.uncertain).length

const read = (harm?: Harm) => reconstruct(seenReport(form, title, figures, harm))
const isLabel = ({ kind }: SeenCell) => kind === 'words'
const only =
  (table: number, change: (cells: readonly SeenCell[]) => readonly SeenCell[]): Harm =>
  (cells, own) =>
    own === table ? counted(change(cells)) : cells

/** What of two cells that were not told apart is read. */
const readings = {
  nothing: (upper: SeenCell, lower: SeenCell) =>
    isLabel(upper) ? { kind: 'words', text: upper.text + lower.text } : { kind: 'unsure', text: '' },
  'one of them': (upper: SeenCell, lower: SeenCell) =>
    isLabel(upper) ? { kind: 'words', text: upper.text + lower.text } : { kind: 'unsure', text: upper.text },
} as const satisfies Record<string, (upper: SeenCell, lower: SeenCell) => Pick<SeenCell, 'kind' | 'text'>>

const parts = { 'all along': () => true, 'at the labels': isLabel, 'at the figures': (cell: SeenCell) => !isLabel(cell) }

test('a picture that was seen whole is read whole', () => {
  expect(wrongs(read())).toEqual([])
  expect(rights(read())).toBe(cellsOf(form).length)
})

test('a figure that a witness contradicts is uncertain and asked for in the order of print, before what is found about others', () => {
  const [first, second, third] = cellsOf(form)
    .map(({ address }) => address)
    .filter(address => address.startsWith('requests/') && figures[address] !== '') as [CellAddress, CellAddress, CellAddress]
  const { cells, ...report } = read((own, table) =>
    own.map(cell => {
      if (table !== 1) return cell
      if (cell.text === figures[second]) return { ...cell, doubted: true }
      return cell.text === figures[third] ? { ...cell, kind: 'unsure' as const } : cell
    }),
  )
  expect(cells[second]).toMatchObject({ value: Number(figures[second]), uncertain: true, seen: true })
  const found = [{ kind: 'cells', cells: [first], at: {} }] as const
  expect(looksToAsk({ ...report, cells }, found).flatMap(look => look.cells)).toEqual([second, third, first])
})

test.each([
  ['a fraction where the form counts: a speck is a point to both readers', (text: string) => `${text.slice(0, 1)}.${text.slice(1)}`],
  ['less than nothing: a stroke is a minus to both readers', (text: string) => `-${text}`],
  ['letters about a figure: a seal lies over the cell', (text: string) => `公${text}`],
  ['a unit behind a figure: one reader saw it, and a tick looks so', (text: string) => `${text}个`],
  ['a figure in characters: one reader saw it', () => '十'],
  ['letters in place of a figure: a seal lies over it', () => '公章'],
])('is uncertain on a picture: %s', (_, change) => {
  const [first] = cellsOf(form)
    .map(({ address }) => address)
    .filter(address => address.startsWith('requests/') && figures[address] !== '') as [CellAddress]
  const report = read((own, table) =>
    own.map(cell => (table === 1 && cell.text === figures[first] ? { ...cell, text: change(cell.text) } : cell)),
  )
  expect(report.cells[first]).toMatchObject({ uncertain: true, seen: true })
  expect(Object.values(report.cells).filter(cell => cell?.uncertain)).toHaveLength(1)
})

test('what only the hidden words of a scan say is uncertain, every cell of it, and all of it is asked for', () => {
  const { seen, ...source } = seenReport(form, title, figures)
  const report = reconstruct({ ...source, layered: seen ?? [] })
  expect(report.seen).toEqual([1])
  expect(Object.values(report.cells).every(cell => cell?.seen && cell.uncertain)).toBe(true)
  expect(looksToAsk(report, [])).toHaveLength(cellsOf(form).length)
})

/** What is loose beside a row makes its blanks doubtful. */
test('a table of one line of which no head was read is unread: it may stand on its head', () => {
  const report = read(only(2, cells => cells.map(cell => (isLabel(cell) ? { ...cell, text: '书王' } : cell))))
  const own = Object.entries(report.cells).filter(([address]) => address.startsWith('proceedings/'))
  expect(own.length > 0 && own.every(([, cell]) => cell?.unread)).toBe(true)
})

test('a stroke beside the labels that may be a 1 is no column of figures', () => {
  const struck = only(1, cells => {
    const tallest = Math.max(...cells.map(({ rowSpan }) => rowSpan))
    return cells.map(cell => (cell.rowSpan === tallest ? { ...cell, kind: 'unsure' as const, text: '1' } : cell))
  })
  expect(wrongs(read(struck))).toEqual([])
  expect(rights(read(struck))).toBeGreaterThan(cellsOf(form).length - 7)
})

test('the last rows of a table on a page that was scanned smaller are read as the others', () => {
  const source = seenReport(form, title, figures)
  const printTables = source.printTables?.flatMap((table, at): PrintTable[] =>
    at === 1
      ? [
          { ...table, rows: table.rows.slice(0, -2) },
          { ...table, rows: table.rows.slice(-2).map(smaller) },
        ]
      : [table],
  )
  const report = reconstruct({ ...source, ...(printTables && { printTables }) })
  expect(wrongs(report)).toEqual([])
  expect(rights(report)).toBe(cellsOf(form).length)
})

test('labels that no upright rule bounds, of which most are short, leave the longer ones labels', () => {
  const source = seenReport(form, title, figures)
  const short = (row: PrintRow, at: number): PrintRow => ({
    ...row,
    cells: row.cells.map(cell => (at > 1 && cell.text !== '' && !looksLikeValue(cell.text) ? { ...cell, right: cell.left + 10 } : cell)),
  })
  const printTables = source.printTables?.flatMap((table, at): PrintTable[] =>
    at === 1
      ? [
          { ...table, rows: table.rows.slice(0, -5) },
          { ...table, rows: table.rows.slice(-5).map(smaller).map(short) },
        ]
      : [table],
  )
  const report = reconstruct({ ...source, ...(printTables && { printTables }) })
  expect(wrongs(report)).toEqual([])
  expect(rights(report)).toBe(cellsOf(form).length)
})

const smaller = (row: PrintRow, at: number): PrintRow => ({
  ...row,
  cells: row.cells.map(cell => ({
    ...cell,
    ...{ left: cell.left / 2, right: cell.right / 2, rowFrom: at, rowTo: at + 1 },
    words: cell.words.map(word => ({ ...word, left: word.left / 2, right: word.right / 2 })),
  })),
})

const rowsOf = (table: number) => {
  let rows = 0
  seenReport(form, title, figures, (cells, own) => {
    if (own === table) rows = Math.max(...cells.map(cell => cell.row + cell.rowSpan))
    return cells
  })
  return rows
}

/** A rule of the head, one at a group and one within it, and what is read where it parts two cells. */
const places = [
  [1, 'one of them'],
  [5, 'nothing'],
  [9, 'nothing'],
] as const

for (const [part, may] of Object.entries(parts))
  test(`a rule that was not seen ${part} makes no cell wrong`, () => {
    const found = [0, 1, 2].flatMap(table =>
      places.flatMap(([row, reading]) =>
        wrongs(read(only(table, withoutRule(row, may, readings[reading])))).map(wrong => `${table} ${row}: ${wrong}`),
      ),
    )
    expect(found).toEqual([])
  })

/** The labels of a table without the rule above a row, read as one and changed as they may be misread. */
const labelsAsOne = (row: number, change = (text: string) => text) =>
  only(
    1,
    withoutRule(row, isLabel, (upper, lower) => ({ kind: 'words', text: change(upper.text + lower.text) })),
  )

test('labels of rows whose figures stand apart are told in one cell, though misread', () => {
  for (const row of [4, 8, 12, 19, 24]) {
    for (const change of [(text: string) => text, (text: string) => text.replace('属', '厲').replace('信息', '估息')]) {
      const report = read(labelsAsOne(row, change))
      expect(wrongs(report)).toEqual([])
      expect(strangeRows(report)).toEqual([])
      expect(rights(report)).toBe(cellsOf(form).length)
    }
  }
})

test('of two labels in one cell one is read: both rows are asked for, and others whose label is lost are told by their neighbours all the same', () => {
  for (const row of [5, 6, 12, 19]) {
    for (const side of ['upper', 'lower'] as const) {
      const report = read((cells, table) => {
        if (table !== 1) return cells
        const lost = cells.find(cell => isLabel(cell) && cell.text.startsWith('2.其他法律'))
        const others = cells.map(cell => (cell === lost ? { ...cell, kind: 'unsure' as const, text: '' } : cell))
        const one = withoutRule(row, isLabel, (upper, lower) => ({
          kind: 'words',
          text: (side === 'upper' ? upper : lower).text.replace('情形', '借形'),
        }))
        return counted(one(others))
      })
      expect(wrongs(report)).toEqual([])
      expect(strangeRows(report)).toEqual([])
      expect(rights(report)).toBeGreaterThanOrEqual(cellsOf(form).length - 3 * 7)
    }
  }
})

test('labels in one cell tell no rows where they are fewer than these, or stand otherwise than on the form', () => {
  const own = ['requests/refused.stateSecret/', 'requests/refused.law/']
  for (const said of ['1.属于国家秘密', '2.其他法律行政法规禁止公开1.属于国家秘密', '1.属于国家秘密3.危及“三安全一稳定”']) {
    const report = read(labelsAsOne(8, () => said))
    expect(wrongs(report)).toEqual([])
    expect(own.flatMap(key => ofRow(report, key)).every(([, cell]) => cell.unread || cell.uncertain)).toBe(true)
  }
})

test('a label that was read as that of another row, whose own is lost in a cell of two, makes nothing of that row certain', () => {
  const rows = form.tables.requests.blocks.flatMap(block => block.rows)
  const label = (key: string) => rows.find(row => row.key === key)?.label ?? ''
  for (const [own, other, beside] of [
    ['total', 'carriedIn', 'new'],
    ['unavailable.unclear', 'refused.security', 'refused.law'],
    ['new', 'carriedIn', 'granted'],
  ] as const) {
    const report = read(
      only(1, cells => {
        const rowOf = (key: string) => cells.find(({ text }) => text === label(key))?.row ?? 0
        const lower = Math.max(rowOf(other), rowOf(beside))
        const shared = withoutRule(lower, isLabel, () => ({ kind: 'words', text: label(beside) }))(cells)
        return shared.map(cell => (isLabel(cell) && cell.text === label(own) ? { ...cell, text: label(other) } : cell))
      }),
    )
    expect(wrongs(report)).toEqual([])
    expect(rights(report)).toBeGreaterThanOrEqual(cellsOf(form).length - 5 * 7)
  }
})

test('a rule that is none, beside figures that touch, makes cells of its row unread, blanks beside it, and no others', () => {
  const [row, from] = [6, 8]
  const split = only(1, cells =>
    cells.flatMap(cell => {
      const below = cell.row > row ? { ...cell, row: cell.row + 1 } : cell
      if (cell.row > row || cell.row + cell.rowSpan <= row) return [below]
      if (cell.row < row || cell.column < from) return [{ ...cell, rowSpan: cell.rowSpan + 1 }]
      return [{ ...cell, kind: 'empty', text: '' } as const, { ...cell, row: row + 1 }]
    }),
  )
  const report = read(split)
  expect(wrongs(report)).toEqual([])
  expect(rights(report)).toBeGreaterThanOrEqual(cellsOf(form).length - 2 * 7)
})

test('of a row in which a line that is none cuts some cells, as a seal has it, the others are read', () => {
  for (const [row, columns, key] of [
    [6, [3, 4], 'requests/partial/'],
    [12, [5], 'requests/refused.process/'],
  ] as const) {
    const split = only(1, cells => {
      const first = Math.max(...cells.filter(cell => isLabel(cell) && cell.row === row).map(cell => cell.column + cell.columnSpan))
      const isCut = (cell: SeenCell) => columns.some(column => cell.column === first + column - 3)
      return cells.flatMap(cell => {
        const [from, to] = [cell.row, cell.row + cell.rowSpan]
        if (from > row) return [{ ...cell, row: from + 1 }]
        if (to <= row) return [cell]
        const tall = { ...cell, rowSpan: cell.rowSpan + 1 }
        if (from < row || !isCut(cell)) return [tall]
        return [{ ...cell, kind: 'empty', text: '' } as const, { ...cell, row: row + 1, kind: 'unsure' } as const]
      })
    })
    const report = read(split)
    expect(wrongs(report)).toEqual([])
    const own = ofRow(report, key)
    const asked = own.filter(([, cell]) => cell.unread || cell.uncertain).map(([address]) => address)
    const blank = own.filter(([address]) => figures[address] === '').map(([address]) => address)
    expect(asked.length).toBeLessThanOrEqual(columns.length + blank.length)
    expect(asked.length).toBeGreaterThanOrEqual(columns.length)
  }
})

/** As under a seal: the label is not read, or as something else. */
const labelHidden = (table: number, row: number, as: Pick<SeenCell, 'kind' | 'text'>) =>
  only(table, cells => {
    const own = cells.filter(cell => isLabel(cell) && cell.row === row)
    return cells.map(cell => (cell === own.at(-1) ? { ...cell, ...as } : cell))
  })

const harmed = [
  [0, 3, 'proactive/normative/'],
  [1, 7, 'requests/refused.stateSecret/'],
  [1, 12, 'requests/refused.process/'],
] as const

const ofRow = (report: Report, key: string) =>
  (Object.entries(report.cells) as [CellAddress, Cell][]).filter(([address]) => address.startsWith(key))

test('a row whose label was read as other words is told by its neighbours, its figures are asked for where they stand, and no other row is', () => {
  const whole = read()
  for (const [table, row, key] of harmed) {
    const report = read(labelHidden(table, row, { kind: 'words', text: '飞禽走兽' }))
    expect(wrongs(report)).toEqual([])
    expect(strangeRows(report)).toEqual([])
    const own = ofRow(report, key)
    expect(own.every(([, cell]) => cell.unread)).toBe(true)
    for (const [address, { anchor, text }] of own)
      if (whole.cells[address]?.text)
        expect({ box: anchor?.box, text }).toEqual({ box: whole.cells[address]?.anchor?.box, text: whole.cells[address]?.text })
    // A figure in a label's cell makes blanks doubtful.
    expect(cellsOf(form).length - rights(report)).toBeLessThanOrEqual(2 * own.length)
  }
})

test('a row of whose label nothing was read, or a part, is read where the rows above and below are, and its blanks are asked for', () => {
  const found = harmed.flatMap(([table, row, key]) =>
    [
      { kind: 'unsure', text: '' } as const,
      { kind: 'unsure', text: '61' } as const,
      ...(key === 'requests/refused.stateSecret/' ? [{ kind: 'words', text: '国家' } as const] : []),
    ].map(as => {
      const report = read(labelHidden(table, row, as))
      expect(wrongs(report)).toEqual([])
      expect(strangeRows(report)).toEqual([])
      return ofRow(report, key).every(([address, cell]) => (cell.unread === true) === (figures[address] === ''))
    }),
  )
  expect(found).toEqual(found.map(() => true))
})

test('a row without a label is not read where a row beside it was not told by its own, where its label is blank or may be of another row', () => {
  const [row, key] = [12, 'requests/refused.process/']
  const lost = labelHidden(1, row, { kind: 'unsure', text: '' })
  const below = labelHidden(1, row + 1, { kind: 'unsure', text: '' })
  const asked = [
    (cells: readonly SeenCell[], table: number) => lost(below(cells, table), table),
    labelHidden(1, row, { kind: 'empty', text: '' }),
    labelHidden(1, row, { kind: 'words', text: '行政查询' }),
  ].map(harm => ofRow(read(harm), key).every(([, cell]) => cell.unread))
  expect(asked).toEqual([true, true, true])
})

test('an end of a label that two rows have tells none, and of the row that it stands in no other row of the table is doubtful', () => {
  const ends = new Map([
    ['1.申请人', '行政机'],
    ['2.申请人', '行政机关不再处理其政府信息公开申请'],
  ])
  const cut = (cell: SeenCell) => ({ ...cell, text: ends.get(cell.text.slice(0, 5)) ?? cell.text })
  const report = read(only(1, cells => cells.map(cut)))
  expect(wrongs(report)).toEqual([])
  expect(strangeRows(report)).toEqual([])
  expect(cellsOf(form).length - rights(report)).toBe(2 * 7)
})

/** Rows of figures with the cell of their label, from the top. */
const labelled = (cells: readonly SeenCell[]) => {
  const first = Math.min(...cells.flatMap(({ kind, row }) => (kind === 'figure' ? [row] : [])))
  return [...new Set(cells.map(({ row }) => row))]
    .filter(row => row >= first)
    .flatMap(row => {
      const own = cells.filter(cell => cell.row === row)
      const label = own.findLast(isLabel)
      return label ? [{ label, figures: own.slice(own.indexOf(label) + 1) }] : []
    })
}

const lost = { kind: 'unsure', text: '' } as const

test('where most labels of a table were not read, its rows whose label was, or a part that no other has, are read', () => {
  const hidden = only(1, cells => {
    const rows = labelled(cells)
    const others = new Set(rows.filter((_, at) => at % 3 !== 0).map(({ label }) => label))
    return cells.map(cell =>
      cell.text === '3.要求提供公开出版物' ? { ...cell, text: '公开出版物' } : others.has(cell) ? { ...cell, ...lost } : cell,
    )
  })
  const report = read(hidden)
  expect(wrongs(report)).toEqual([])
  expect(strangeRows(report)).toEqual([])
  expect(ofRow(report, 'requests/unavailable.notReady/').every(([, cell]) => cell.unread)).toBe(true)
  for (const key of ['requests/partial/', 'requests/declined.publication/'])
    expect(ofRow(report, key).every(([address, cell]) => figures[address] === '' || cell.value === Number(figures[address]))).toBe(true)
})

test('where a row without a label stands amid others and the last one is gone, no row is told by its place', () => {
  const moved = only(1, cells => {
    const rows = labelled(cells)
    const [more, gone] = [7, rows.length - 1]
    const texts = new Map<SeenCell, Pick<SeenCell, 'kind' | 'text'>>()
    for (const [at, { label, figures: own }] of rows.entries()) {
      const from = rows[at > more ? at - 1 : at] as (typeof rows)[number]
      texts.set(label, [more, more + 1, gone].includes(at) ? lost : from.label)
      for (const [column, figure] of own.entries())
        texts.set(figure, at === more ? { kind: 'figure', text: '7' } : (from.figures[column] ?? lost))
    }
    return cells.map(cell => ({ ...cell, kind: texts.get(cell)?.kind ?? cell.kind, text: texts.get(cell)?.text ?? cell.text }))
  })
  expect(wrongs(read(moved))).toEqual([])
})

/** A few characters of a label are read as others, as in 1 bit at 150 dpi. */
const misread = (cell: SeenCell): SeenCell =>
  isLabel(cell) && cell.row > 2 && cell.text.length > 5 ? { ...cell, text: `${cell.text.slice(0, 2)}春${cell.text.slice(3)}` } : cell

test('where two labels were not read, labels that were misread tell their own rows all the same', () => {
  const lost = labelHidden(1, 7, { kind: 'unsure', text: '' })
  const more = labelHidden(1, 12, { kind: 'unsure', text: '' })
  const report = read((cells, table) => more(lost(cells, table), table).map(misread))
  expect(wrongs(report)).toEqual([])
  expect(strangeRows(report)).toEqual([])
  expect(cellsOf(form).length - rights(report)).toBeLessThanOrEqual(3 * 7)
})

test('what stands for a label that is said twice, or is like no label, makes no cell of another row certain', () => {
  const lost = labelHidden(1, 9, { kind: 'unsure', text: '' })
  const found = [3, 8, 10, 15].flatMap(row => {
    const said = (as: string) => labelHidden(1, row, { kind: 'words', text: as })
    return ['春江潮水连海平', '1.属于国家秘密'].flatMap(as =>
      wrongs(read((cells, table) => said(as)(lost(cells, table), table).map(misread))).map(wrong => `${row} ${as}: ${wrong}`),
    )
  })
  expect(found).toEqual([])
})

test('a row more than the form has, without a label, beside one whose label was not read, makes no cell wrong', () => {
  const found = [0, 1, 2].flatMap(table => {
    const last = rowsOf(table) - 1
    return [last, last - 1, last - 2].flatMap(row => {
      const more = only(table, cells =>
        cells.flatMap(cell => {
          if (cell.row > row) return [{ ...cell, row: cell.row + 1 }]
          if (cell.row + cell.rowSpan - 1 < row) return [cell]
          if (cell.row < row) return [{ ...cell, rowSpan: cell.rowSpan + 1 }]
          const below = { ...cell, row: row + 1, kind: 'unsure' as const, text: isLabel(cell) ? '' : cell.text }
          return [isLabel(cell) ? { ...cell, kind: 'unsure' as const, text: '' } : cell, below]
        }),
      )
      return wrongs(read(more)).map(wrong => `${table} ${row}: ${wrong}`)
    })
  })
  expect(found).toEqual([])
})

test('where a row of the form is not there and another stands elsewhere, neighbours tell nothing', () => {
  expect(areInOrder(['a', null, 'c'], ['a', 'b', 'c'])).toBe(true)
  expect(areInOrder(['a', 'c', null], ['a', 'b', 'c'])).toBe(false)
  expect(areInOrder(['a', null, null], ['a', 'b', 'c', 'd'])).toBe(false)
})

test('rows that were lost at either end of a table make no cell wrong', () => {
  const found = [0, 1, 2].flatMap(table => {
    const [rows, lost] = [rowsOf(table), 1 + table]
    return [
      ...wrongs(read(only(table, cells => cells.filter(cell => cell.row >= lost)))),
      ...wrongs(read(only(table, cells => cells.filter(cell => cell.row + cell.rowSpan <= rows - lost)))),
    ].map(wrong => `${table} ${lost}: ${wrong}`)
  })
  expect(found).toEqual([])
})
