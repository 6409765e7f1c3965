import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { type Mechanism, mechanisms } from './mechanisms'
import { switchOff, watch } from './variant'

const textOf = ({ file }: Mechanism) => readFileSync(resolve(import.meta.dirname, '../../src/reconstruct', `${file}.ts`), 'utf8')

test('every mechanism that is switched off is still there, once', () => {
  for (const mechanism of mechanisms) expect(switchOff(textOf(mechanism), mechanism)).toContain(mechanism.off)
})

describe('switching off', () => {
  const text = 'const other = 1\nexport const near = (at: number) => at < 2\nconst nearest = near'
  it('puts the neutral answer in the place of a function, and leaves names alone that only begin alike', () => {
    expect(switchOff(text, { file: 'a', name: 'near', off: '() => false' })).toBe(
      'const other = 1\nexport const near: any = () => false\nconst near_on = (at: number) => at < 2\nconst nearest = near',
    )
  })

  it('is tried beside it where a function is watched, which goes on as it is', () => {
    const watched = watch(text, { file: 'a', name: 'near', off: '() => false' })
    expect(watched).toContain("watched('a near', near_on, () => false, args)")
    expect(watched).toContain('const near_on = (at: number) => at < 2')
  })

  it('is refused where the name is not there, so that no mechanism is taken for idle by a mistake', () => {
    expect(() => switchOff(text, { file: 'a', name: 'far', off: '0' })).toThrow('far')
  })
})
