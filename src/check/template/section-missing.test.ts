import { expect, it } from 'vitest'
import { rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

it('speaks once of each section that is absent, and no rule that would have read it speaks', () => {
  expect(rulesIn(reportWith({}, { sections: [1, 2, 3, 4, 5] }))).toEqual(['section-missing'])
  expect(rulesIn(reportWith({}, { sections: [2, 4, 5, 6] }))).toEqual(['section-missing', 'section-missing'])
})

it('says of pictures that some are absent, but not that all are: then none was recognized', () => {
  const scan = (sections: readonly number[]) => ({ ...reportWith({}, { sections }), seen: [1] })
  expect(rulesIn(scan([1, 2, 3, 4, 5]))).toEqual(['section-missing'])
  expect(rulesIn(scan([]))).not.toContain('section-missing')
  expect(rulesIn(reportWith({}, { sections: [] }))).toContain('section-missing')
})

it('says of no section of a scan that it is absent where its table was found: a finger may lie over its heading', () => {
  const report = { ...reportWith({}, { sections: [1, 2, 4, 5, 6] }), tables: reportWith({}).tables }
  expect(rulesIn({ ...report, seen: [1] })).not.toContain('section-missing')
  expect(rulesIn(report)).toContain('section-missing')
})
