import { expect, it } from 'vitest'
import { form2021 } from '../../statute/2021/form'
import { wordingTest } from './labelTest'

it('three characters of a label are its wording, two are words like any others', () => {
  const isWording = wordingTest(form2021.tables.requests)
  expect(['予以公开', '以公开', '公开', '开'].map(isWording)).toEqual([true, true, false, false])
  expect(isWording('总计')).toBe(true)
})
