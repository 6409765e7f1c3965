import { expect, it } from 'vitest'
import { OPS } from '../pdfjs/operations'
import { operatorsToDrawing } from './operators'

type Step = readonly [code: number, args: unknown]

const rectangle = [...[0, 10, 20], ...[1, 90, 20], ...[1, 90, 60], ...[1, 10, 60], 4]
const frame: Step = [OPS.constructPath, [OPS.stroke, [rectangle], [10, 20, 90, 60]]]
const paper: Step = [OPS.constructPath, [OPS.fill, [rectangle], [10, 20, 90, 60]]]
const digit = (x: number): readonly Step[] => [
  [OPS.setTextMatrix, [[1, 0, 0, 1, x, 30]]],
  [OPS.showText, [[{ unicode: '7', width: 500, isSpace: false }]]],
]

const drawn = (...steps: readonly Step[]) => {
  const all: readonly Step[] = [[OPS.beginText, null], [OPS.setFont, ['f', 10]], ...steps]
  const codes = all.map(([code]) => code)
  const args = all.map(([, arg]) => arg)
  return operatorsToDrawing(codes, args, [1, 0, 0, 1, 0, 0], () => null)
}

it('the frame and the paper of a seal are no borders and no background of cells', () => {
  const seal: readonly Step[] = [[OPS.beginAnnotation, ['1R', [0, 0, 100, 100], null, null]], frame, paper, [OPS.endAnnotation, null]]
  const counts = ({ rulings, areas }: ReturnType<typeof drawn>) => [rulings.length, areas.fills.length]
  expect(counts(drawn(frame, paper))).toEqual([4, 1])
  expect(counts(drawn(...seal))).toEqual([0, 0])
  expect(counts(drawn(...seal, frame))).toEqual([4, 0])
})

it('a seal hides what its paper lies on', () => {
  const white: Step = [OPS.setFillRGBColor, ['#ffffff']]
  const laid = (at: number) =>
    drawn(
      ...digit(at),
      ...digit(200),
      ...digit(300),
      ...digit(400),
      [OPS.beginAnnotation, ['1R', [0, 0, 100, 100], null, null]],
      white,
      paper,
      [OPS.endAnnotation, null],
    )
  expect(laid(40).glyphs.map(({ covered }) => covered === true)).toEqual([true, false, false, false])
})

it('where a cell’s clip hides a digit the cell is remembered', () => {
  const clipped = (x: number) =>
    drawn([OPS.save, null], [OPS.clip, null], [OPS.constructPath, [OPS.endPath, [rectangle], [10, 20, 90, 60]]], ...digit(x), [
      OPS.restore,
      null,
    ])
  expect(clipped(40).wordless).toEqual([])
  expect(clipped(300)).toMatchObject({ glyphs: [], wordless: [[89, 33.8, 89, 33.8]] })
})

const stamped = (...steps: readonly Step[]) => {
  const all: readonly Step[] = [[OPS.beginText, null], [OPS.setFont, ['f', 10]], ...steps]
  const [codes, args] = [all.map(([code]) => code), all.map(([, arg]) => arg)]
  return operatorsToDrawing(codes, args, [1, 0, 0, 1, 0, 0], () => null, undefined, undefined, new Set(['1R']))
}
const note = (id: string, ...steps: readonly Step[]): readonly Step[] => [
  [OPS.beginAnnotation, [id, [0, 0, 100, 100], null, null]],
  ...steps,
  [OPS.endAnnotation, null],
]

it('what a stamp says is none of the page’s text, what another note says may be', () => {
  const hidden = (id: string) => stamped(...digit(40), ...digit(200), ...note(id, ...digit(300))).glyphs.map(glyph => glyph.hidden === true)
  expect(hidden('1R')).toEqual([false, false, true])
  expect(hidden('2R')).toEqual([false, false, false])
})

it('a figure that a note strikes out is struck out', () => {
  const line: Step = [OPS.constructPath, [OPS.stroke, [[0, 40, 27, 1, 45, 27]], [40, 27, 45, 27]]]
  expect(stamped(...digit(40), ...digit(200), ...note('2R', line)).glyphs.map(({ struck }) => struck === true)).toEqual([true, false])
})

it('text of a size below 0 that its matrix turns back runs to the right', () => {
  const [glyph] = stamped(
    [OPS.setFont, ['f', -10]],
    [OPS.setTextMatrix, [[-1, 0, 0, -1, 40, 30]]],
    [OPS.showText, [[{ unicode: '7', width: 500, isSpace: false }]]],
  ).glyphs
  expect(glyph).toMatchObject({ turn: 0 })
})
