import { describe, expect, it } from 'vitest'
import type { Picture } from '../picture'
import { withFullContrast } from './fullContrast'

/** A page of 100 by 100 of one shade of paper, with so many pixels of print. */
const page = (paper: number, print: number, pixels: number): Picture => ({
  width: 100,
  height: 100,
  gray: new Uint8Array(10_000).map((_, at) => (at < pixels ? print : paper)),
})

const shadesOf = ({ gray }: Picture) => [...new Set(gray)]

describe('print that is pale on its paper', () => {
  it('is drawn apart from it, and the paper keeps its shade', () => {
    expect(shadesOf(withFullContrast(page(200, 125, 40)))).toEqual([20, 200])
    expect(shadesOf(withFullContrast(page(120, 60, 40)))).toEqual([0, 120])
  })

  it('is left as it is where it is dark enough, or where nothing is printed but the grain of the paper', () => {
    for (const one of [page(240, 60, 40), page(200, 170, 40), page(200, 60, 5)]) expect(withFullContrast(one)).toBe(one)
  })
})
