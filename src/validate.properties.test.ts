/** Pasted reports of every kind of fault that people's texts have; `scripts/pasted/kinds.ts` draws as many as one likes. */
import { describe, expect, it } from 'vitest'
import { drawnKind, kinds } from './testing/kinds/kinds'
import { validate, type World } from './validate'

const world: World = {
  openPdf: () => {
    throw new Error('no PDF among them')
  },
  now: () => 0,
}

describe('a pasted report: no figure in another cell, nothing printed called missing, no false error, no wrong total passed over', () => {
  for (const name of Object.keys(kinds))
    it(name, async () => {
      for (let seed = 0; seed < 2; seed++) {
        const { wrong, accused, passedOver, named } = await drawnKind(name, 7919 * seed + name.length, bytes =>
          validate('pasted.txt', bytes, world),
        )
        expect({ seed, wrong, accused, passedOver, named }).toEqual({ seed, wrong: [], accused: [], passedOver: [], named: [] })
      }
    })
})
