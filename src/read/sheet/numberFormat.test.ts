import { describe, expect, test } from 'vitest'
import { showNumber, showText } from './numberFormat'

describe('a number is shown as Excel shows it', () => {
  test.each<[number, string, string]>([
    [3, 'General', '3'],
    [0.1 + 0.2, 'General', '0.3'],
    [3526.7, 'General', '3526.7'],
    [123456789012, 'General', '1.23457E+11'],
    [0, '0', '0'],
    [21.5, '0', '22'],
    [1.005, '0.00', '1.01'],
    [249447.563, '0.00', '249447.56'],
    [1627, '#,##0', '1,627'],
    [1234567.5, '#,##0.00', '1,234,567.50'],
    [0.5, '#.##', '.5'],
    [0.5, '0.##', '0.5'],
    [5, '0.##', '5'],
    [7, '000', '007'],
    [0.256, '0%', '26%'],
    [12, '0_ ', '12'],
    [12, '0_);\\(0\\)', '12'],
    [-12, '0_);[Red]\\(0\\)', '(12)'],
    [-12, '0', '-12'],
    [-0.2, '0', '0'],
    [0, '#', ''],
    [0, '0;-0;;@', ''],
    [0, '#,##0;-#,##0;"-"', '-'],
    [3, '0"件"', '3件'],
    [3, '"共"0"件"', '3件'],
    [1234, '合计：#,##0', '1,234'],
    [3, '"约"0"件"', '约3件'],
    [3, 'General"件"', '3件'],
    [3, '[>=1]0"件";"无"', '3件'],
    [0, '[>=1]0"件";"无"', '无'],
    [12345, '0,', '12'],
    [12, '"¥"#,##0.00', '¥12.00'],
    [12, '[$¥-804]#,##0', '¥12'],
    [45292, 'yyyy/m/d', '2024/1/1'],
    [45292.5, 'yyyy"年"m"月"d"日" h:mm', '2024年1月1日 12:00'],
    [3, 'm/d/yyyy', '1/3/1900'],
    [60, 'yyyy-mm-dd', '1900-02-29'],
    [1.5, '[h]:mm', '36:00'],
  ])('%d by %s is %s', (value, code, shown) => {
    expect(showNumber(value, code)).toBe(shown)
  })

  test.each<[number, string]>([
    [0.5, '# ?/?'],
    [-1, 'yyyy/m/d'],
  ])('%d by %s cannot be told', (value, code) => {
    expect(showNumber(value, code)).toBeNull()
  })

  test('days count from 1904 where the workbook says so', () => {
    expect(showNumber(0, 'yyyy/m/d', { from1904: true })).toBe('1904/1/1')
  })

  test('a text stands in its section', () => {
    expect(showText('无', 'General')).toBe('无')
    expect(showText('5', '@"件"')).toBe('5件')
    expect(showText('密', '0;-0;0;"*"')).toBe('*')
  })
})
