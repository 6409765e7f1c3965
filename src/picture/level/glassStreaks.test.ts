import { expect, test } from 'vitest'
import type { Picture } from '../picture'
import { withoutGlassStreaks } from './glassStreaks'

const [width, height] = [840, 1200]

/** White paper, and a stroke of print 20 high. */
const paper = (): Picture => {
  const gray = new Uint8Array(width * height).fill(240)
  for (let y = 600; y < 620; y++) gray.fill(40, y * width + 400, y * width + 404)
  return { width, height, gray }
}

/** A line of one shade's share over a page, three pixels broad, between two rows. */
const lined = (page: Picture, x: number, share: number, from = 0, to = height): Picture => {
  const gray = page.gray.slice()
  for (let y = from; y < to; y++)
    for (let at = x; at < x + 3; at++) gray[y * width + at] = Math.round((gray[y * width + at] as number) * share)
  return { ...page, gray }
}

const onItsSide = ({ gray }: Picture): Picture => ({
  ...{ width: height, height: width },
  gray: Uint8Array.from(gray, (_, at) => gray[(at % height) * width + Math.floor(at / height)] as number),
})

test('what a streak from edge to edge lies over is as light as beside it, and print below stays', () => {
  const page = paper()
  const seen = withoutGlassStreaks(lined(lined(page, 402, 0.5), 200, 0.8))
  expect(seen.gray.reduce((most, shade, at) => Math.max(most, Math.abs(shade - (page.gray[at] as number))), 0)).toBeLessThanOrEqual(1)
  const turned = onItsSide(page).gray
  expect(withoutGlassStreaks(onItsSide(lined(page, 402, 0.5))).gray.every((shade, at) => shade === turned[at])).toBe(true)
})

test('a rule that ends before a margin, one that nothing is left below, a broad shadow and the edge of a page stay', () => {
  const edge = paper()
  for (let y = 0; y < height; y++) edge.gray.fill(90, y * width + 820, y * width + 836).fill(25, y * width + 836, (y + 1) * width)
  for (const page of [
    lined(edge, 817, 0.8),
    lined(paper(), 300, 0.6, 60, 1160),
    lined(paper(), 300, 0.1),
    lined(lined(paper(), 300, 0.8), 303, 0.8),
  ])
    expect(withoutGlassStreaks(page) === page).toBe(true)
})

test('rules of a table that fills its picture are no streaks, whether it ends in the margins or at the very edges', () => {
  const ruled = (from: number, to: number, lines: number) =>
    Array.from({ length: lines }, (_, at) => 40 + 60 * at).reduce((page, x) => lined(page, x, 0.6, from, to), paper())
  for (const page of [ruled(24, 1176, 3), ruled(0, height, 9)]) expect(withoutGlassStreaks(page) === page).toBe(true)
})
