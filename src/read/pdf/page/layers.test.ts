import { expect, it } from 'vitest'
import { OPS } from '../pdfjs/operations'
import { operatorsToDrawing } from './operators'

const rectangle = [...[0, 10, 20], ...[1, 90, 20], ...[1, 90, 60], ...[1, 10, 60], 4]
const digit = (unicode: string) => [[{ unicode, width: 500, isSpace: false }]] as const

const drawn = (isShown: (layer: unknown) => boolean) => {
  const operations = [
    [OPS.beginText, null],
    [OPS.setFont, ['f', 10]],
    [OPS.setTextMatrix, [[1, 0, 0, 1, 120, 700]]],
    [OPS.beginMarkedContentProps, ['OC', { type: 'OCG', id: '1R' }]],
    [OPS.beginMarkedContentProps, ['P', 4]],
    [OPS.showText, digit('7')],
    [OPS.endMarkedContent, null],
    [OPS.constructPath, [OPS.fill, [rectangle], [10, 20, 90, 60]]],
    [OPS.endMarkedContent, null],
    [OPS.showText, digit('5')],
  ] as const
  const codes = operations.map(([code]) => code)
  const args = operations.map(([, arg]) => arg)
  return operatorsToDrawing(codes, args, [1, 0, 0, -1, 0, 842], () => null, isShown)
}

it('a layer that is not shown says and fills nothing, and what follows it stands where it would with it', () => {
  const [shown, hidden] = [drawn(() => true), drawn(layer => layer === null)]
  expect(shown.glyphs.map(({ text }) => text)).toEqual(['7', '5'])
  expect(hidden.glyphs.map(({ text }) => text)).toEqual(['5'])
  expect(hidden.glyphs[0]?.box).toEqual(shown.glyphs[1]?.box)
  expect([shown.areas.fills.length, hidden.areas.fills.length]).toEqual([1, 0])
  expect([shown.unshown, hidden.unshown]).toEqual([false, true])
})
