import { expect, test } from 'vitest'
import { isReport } from './isReport'

test('a report and a link are, figures, rows with their labels and a part of a report are not', () => {
  expect(isReport('一、总体情况\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况')).toBe(true)
  expect(isReport(`https://example.com/#r=${'x'.repeat(60)}`)).toBe(true)
  expect(isReport('一、本年新收政府信息公开申请数量\t1\t2')).toBe(false)
  expect(isReport('三、收到和处理政府信息公开申请情况\n申请人情况\n自然人\t1')).toBe(false)
  expect(isReport('12')).toBe(false)
})
