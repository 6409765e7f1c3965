import { expect, it } from 'vitest'
import { isRule } from './bars'

it.each(['----------', '===== ====', '————————', '+------+---+'])('%s parts rows', line => expect(isRule(line)).toBe(true))

it.each(['——', '- - - - - - -', '—— —— —— ——', '__ 3 __', '处罚 ------', ''])('%s does not', line => expect(isRule(line)).toBe(false))
