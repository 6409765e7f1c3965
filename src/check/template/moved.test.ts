import fc from 'fast-check'
import { expect, it } from 'vitest'
import { movedItems } from './moved'

it('moves one of two neighbours that changed places', () => expect(movedItems([1, 3, 2, 4])).toHaveLength(1))

it('leaves an ascending sequence when the moved items are taken out', () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(30)), places => {
      const moved = movedItems(places)
      const rest = places.filter((_, index) => !moved.includes(index))
      expect(rest).toEqual([...rest].sort((one, other) => one - other))
    }),
  ))
