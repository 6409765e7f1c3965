import { expect, it } from 'vitest'
import { reportWith } from '../../testing/reportWith'
import { causesIn } from './causes'
import type { Cover } from './covers'
import { faultsOf } from './faults'
import { rankCovers } from './rank'
import { systemOf } from './system'

const report = reportWith({
  'proceedings/direct/upheld': 1,
  'proceedings/direct/other': 1,
  'proceedings/direct/pending': 1,
  'proceedings/direct/total': 2,
})
const system = systemOf(report, () => true)
const covers = faultsOf(system)[0]?.covers ?? []
const addressOf = (cover: Cover | undefined) => system.cells[cover?.patches[0]?.changes[0]?.cell ?? -1]?.address

const ranked = (doubtsAfter: (cover: Cover) => number) =>
  rankCovers(covers, system, { causeOf: causesIn(report, system), doubtsAfter }).map(addressOf)

it('puts a total first, then goes by the form', () =>
  expect(ranked(() => 0)).toEqual([
    'proceedings/direct/total',
    'proceedings/direct/upheld',
    'proceedings/direct/other',
    'proceedings/direct/pending',
  ]))

it('puts what the running text says before all else', () =>
  expect(ranked(cover => (addressOf(cover) === 'proceedings/direct/total' ? 1 : 0)).at(-1)).toBe('proceedings/direct/total'))
