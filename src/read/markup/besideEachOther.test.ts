import { expect, it } from 'vitest'
import { joinBesideEachOther } from './besideEachOther'
import { type Block, type MarkupTable, paragraph } from './blocks'

const table = (rows: readonly (readonly string[])[]): MarkupTable => ({
  kind: 'table',
  rows: rows.map(cells => ({ cells: cells.map(text => ({ blocks: text === '' ? [] : [paragraph(text)], columns: 1, rows: 1 })) })),
})
const textsOf = (blocks: readonly Block[]) =>
  blocks.map(block =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) => cells.flatMap(cell => cell.blocks.map(each => 'text' in each && each.text)))
      : [],
  )

const names = Array.from({ length: 10 }, (_, at) => `${at < 9 ? at + 1 : 1}.第${at + 1}项`)
const figures = names.map((_, at) => [String(at), String(2 * at)])
const labels = table(names.map(name => [name]))
const whole = names.map((name, at) => [name, ...(figures[at] as string[])])

it('joins labels that stay at the left with the figures that move, and their heads', () => {
  expect(textsOf(joinBesideEachOther([labels, table(figures)]))).toEqual([whole])
  const heads = [table([['项目']]), table([['自然人', '总计']])] as const
  expect(textsOf(joinBesideEachOther([heads[0], labels, heads[1], table(figures)]))).toEqual([[['项目', '自然人', '总计']], whole])
})

it('joins their feet too, and leaves a row blank that has no figure', () => {
  const some = [['', ''], ...figures.slice(1)]
  const parts = [table([['项目']]), labels, table([['四、结转']]), table([['自然人', '总计']]), table(some), table([['7', '8']])]
  expect(textsOf(joinBesideEachOther(parts))).toEqual([
    [['项目', '自然人', '总计']],
    [[names[0]], ...whole.slice(1)],
    [['四、结转', '7', '8']],
  ])
})

it('joins parts of three kinds of columns', () => {
  const [middle, right] = [0, 1].map(column => table(figures.map(row => [row[column] as string])))
  expect(textsOf(joinBesideEachOther([labels, middle as Block, right as Block]))).toEqual([whole])
})

it('joins a table with what is drawn of it once more', () => {
  const left = table(names.map(name => [name, '', '']))
  const rest = table(figures.map(row => ['', ...row]))
  expect(textsOf(joinBesideEachOther([rest, left]))).toEqual([whole])
  expect(textsOf(joinBesideEachOther([table(whole), left]))).toEqual([whole])
})

it.each([
  ['a figure is another one', [table(whole), table([...whole.slice(0, 9), [names[9] as string, '1', '1']])]],
  ['the second has labels of its own', [labels, table(whole.map(row => [...row, '9']))]],
  ['a row of heads stands at another end', [table([['项目'], ...names.map(name => [name])]), table([...figures, ['自然人', '总计']])]],
  ['a row more stands below', [table([['项目'], ...names.map(name => [name])]), table([...figures, ['9', '18']])]],
  ['print stands between', [labels, paragraph('表三'), table(figures)]],
  ['they have other rows', [labels, table(figures.slice(1))]],
  ['they have few rows', [table(names.slice(0, 9).map(name => [name])), table(figures.slice(0, 9))]],
  ['a row is shorter', [table([...names.slice(0, 9).map(name => ['一、', name]), ['合计']]), table(figures)]],
])('joins nothing where %s', (_, blocks) => expect(joinBesideEachOther(blocks)).toEqual(blocks))
