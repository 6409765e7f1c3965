import { expect, it } from 'vitest'
import { identity } from '../../page/matrix'
import { OPS } from '../pdfjs/operations'
import { operatorsToDrawing } from './operators'

const font = { name: 'f1', vertical: false, fontMatrix: [0.001, 0, 0, 0.001, 0, 0] } as const
const digits = (text: string) => [...text].map(unicode => ({ unicode, width: 500, isSpace: false }))

/** A text object of type of 10 points. @returns which figures stand in objects of their own, in turn. */
const objectsOf = (...operations: readonly (readonly [number, readonly unknown[]])[]) => {
  const all = [[OPS.beginText, []], [OPS.setFont, ['f1', 10]], ...operations, [OPS.endText, []]] as const
  const drawing = operatorsToDrawing(
    all.map(([operator]) => operator),
    all.map(([, args]) => args),
    identity,
    () => font,
  )
  const objects = new Map<number | undefined, string>()
  for (const { object, text } of drawing.glyphs) objects.set(object, (objects.get(object) ?? '') + text)
  return [...objects.values()]
}

it('figures of cells that are set in one text object were not set together', () => {
  expect(objectsOf([OPS.showText, [digits('1578')]], [OPS.moveText, [21, 0]], [OPS.showText, [digits('11653')]])).toEqual(['1578', '11653'])
  expect(objectsOf([OPS.showText, [[...digits('4124'), -222, ...digits('20123')]]])).toEqual(['4124', '20123'])
})

it('digits of one figure that are set one by one were, and so was what goes on where it ended', () => {
  expect(objectsOf([OPS.showText, [digits('1')]], [OPS.moveText, [8, 0]], [OPS.showText, [digits('2')]])).toEqual(['12'])
  expect(objectsOf([OPS.showText, [[...digits('1'), -60, ...digits('2'), -60, ...digits('3')]]])).toEqual(['123'])
  expect(objectsOf([OPS.showText, [digits('20')]], [OPS.moveText, [10, 0]], [OPS.showText, [digits('24')]])).toEqual(['2024'])
  expect(objectsOf([OPS.showText, [[...digits('11'), 74, ...digits('18')]]])).toEqual(['1118'])
})
