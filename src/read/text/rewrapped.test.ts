import { expect, it } from 'vitest'
import { withWholeRows } from './rewrapped'

/** 32 wide characters: 64 columns. */
const prose = '认真贯彻落实政府信息公开条例、扎实推进政府信息公开工作、内容准确'
const broken = (...rows: readonly string[]) => withWholeRows([...new Array<string>(5).fill(prose), ...rows]).slice(5)

it('a row that was broken at the width of all lines is one row again', () => {
  const barred = `| ${'新收申请'.repeat(7)} | 17`
  expect(broken(barred, '13 | 1525 |', '| 乙 | 2 |')).toEqual([`${barred}13 | 1525 |`, '| 乙 | 2 |'])
  const behindBar = `| ${'新收申请'.repeat(7)} | 9 |`
  expect(broken('| 甲 | 1 | 2 |', behindBar, ' 8 |')).toEqual(['| 甲 | 1 | 2 |', `${behindBar} 8 |`])
  const tabbed = `${'上年结转'.repeat(7)}\t1\t2\t345`
  expect(broken(tabbed, '6\t9')).toEqual([`${tabbed}6\t9`])
})

it('a row broken behind bars has as many of them as the row of dashes of its table, whatever other tables have', () => {
  const [first, second] = [`| ${'新收申请'.repeat(7)} | 9 |`, `| ${'上年结转'.repeat(7)} |   |`]
  const others = new Array<string>(6).fill('| 丙 | 1 | 2 |')
  expect(broken(...others, '', '| 甲 | 1 | 2 | 3 |', '|---|---|---|---|', first, ' 8 | 7 |', second, ' 6 | 5 |').slice(-2)).toEqual([
    `${first} 8 | 7 |`,
    `${second} 6 | 5 |`,
  ])
})

it('rows that end before, and lines of other widths, stay', () => {
  expect(broken('甲\t1\t2', '乙\t3\t4')).toEqual(['甲\t1\t2', '乙\t3\t4'])
  const uneven = [prose, `${prose}${prose}`, '甲\t1', '2']
  expect(withWholeRows(uneven)).toEqual(uneven)
})
