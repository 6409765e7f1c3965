import { expect, it } from 'vitest'
import { reportWith } from '../../../testing/reportWith'
import { doubtfulCells } from './NextDoubtful'

it('goes through the cells that were not read in the order of print', () => {
  const report = reportWith({ 'proceedings/review/upheld': 'unread', 'requests/new/natural': 'unread', 'requests/new/business': 7 })
  expect(doubtfulCells(report)).toEqual(['requests/new/natural', 'proceedings/review/upheld'])
})

it('has nowhere to go in a report that was read whole', () => {
  expect(doubtfulCells(reportWith())).toEqual([])
})
