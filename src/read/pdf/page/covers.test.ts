import { expect, it } from 'vitest'
import { OPS } from '../pdfjs/operations'
import { operatorsToDrawing } from './operators'

type Step = readonly [code: number, args: unknown]

const box = [0, 100, 300, 200]
const rectangle = (left: number, top: number, right: number, bottom: number) => [
  ...[0, left, top],
  ...[1, right, top],
  ...[1, right, bottom],
  ...[1, left, bottom],
  4,
]
const around = rectangle(0, 100, 300, 200)
const fill: Step = [OPS.constructPath, [OPS.fill, [around], box]]
const clipTo = (path: readonly number[]): readonly Step[] => [
  [OPS.eoClip, null],
  [OPS.constructPath, [OPS.endPath, [path], box]],
]
const within = (...steps: readonly Step[]): readonly Step[] => [[OPS.save, null], ...steps, [OPS.restore, null]]

/** What is seen of 1234567 where 1 and 2 have been drawn over. */
const seen = (...over: readonly Step[]): string => {
  const glyphs = [...'1234567'].map(unicode => ({ unicode, width: 500, isSpace: false }))
  const show = (left: number, from: number, to: number): readonly Step[] => [
    [OPS.setTextMatrix, [[1, 0, 0, 1, left, 150]]],
    [OPS.showText, [glyphs.slice(from, to)]],
  ]
  const steps: readonly Step[] = [
    [OPS.beginText, null],
    [OPS.setFont, ['f', 10]],
    ...show(100, 0, 2),
    ...show(400, 2, 7),
    [OPS.setFillRGBColor, ['#ff0000']],
    ...over,
  ]
  const drawing = operatorsToDrawing(
    steps.map(([code]) => code),
    steps.map(([, args]) => args),
    [1, 0, 0, -1, 0, 842],
    () => null,
  )
  return drawing.glyphs.flatMap(({ text, hidden }) => (hidden ? [] : [text])).join('')
}

it('hollow letters show by their outlines', () => {
  const drawn = (mode: number) =>
    seen(
      [OPS.setFillRGBColor, ['#ffffff']],
      [OPS.setTextRenderingMode, [mode]],
      [OPS.showText, [[{ unicode: '8', width: 500, isSpace: false }]]],
    )
  expect([drawn(0), drawn(2)]).toEqual(['1234567', '12345678'])
})

it('what is filled hides what was drawn before', () => {
  expect(seen(fill)).toBe('34567')
  expect(seen(...within(...clipTo(around), fill))).toBe('34567')
})

it('what is filled through a clip with a hole, as the ring of a stamp is, hides nothing for sure', () => {
  const ring = [...around, ...rectangle(5, 105, 295, 195)]
  expect(seen(...within(...clipTo(ring), fill))).toBe('1234567')
  expect(seen(...within(...clipTo(ring)), fill)).toBe('34567')
})

it('what is filled in a group shows as much of what lies under it as the group lets through', () => {
  const group = (alpha: number): readonly Step[] => [
    [OPS.setGState, [[['ca', alpha]]]],
    [OPS.beginGroup, [{}]],
    [OPS.setGState, [[['ca', 1]]]],
    fill,
    [OPS.endGroup, [{}]],
  ]
  expect(seen(...group(0.6))).toBe('1234567')
  expect(seen(...group(1))).toBe('34567')
})

it('rectangles apart from each other in one path hide what lies under them, one within another does not', () => {
  const path = (...parts: readonly (readonly number[])[]): Step => [OPS.constructPath, [OPS.fill, [parts.flat()], box]]
  expect(seen(path(around, rectangle(500, 100, 600, 200)))).toBe('34567')
  expect(seen(path(around, rectangle(5, 105, 295, 195)))).toBe('1234567')
})
