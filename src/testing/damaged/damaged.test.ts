/** Clean reports damaged on their way: what is lost is never held against them, and what is left is not taken for something else. */
import { describe, expect, it } from 'vitest'
import { forms } from '../../statute/forms'
import { validate } from '../../validate'
import { balancedFigures } from '../pasted'
import { drawFrom } from '../printed'
import { type FileDamage, fileDamages, textDamages } from './fileDamages'
import { readDamaged } from './readDamaged'
import { reportFiles } from './reportFiles'

const form = forms['2021']
const none: FileDamage = bytes => bytes
const world = {
  openPdf: () => {
    throw new Error('no PDF')
  },
  now: () => 0,
}

const reading = async (format: keyof typeof reportFiles, damage: FileDamage) => {
  const draw = drawFrom(format.length)
  const figures = balancedFigures(form, draw)
  const whole = reportFiles[format](form, '青石县虚构局2023年政府信息公开工作年度报告', figures)
  return readDamaged(form, figures, await validate('report', damage(whole, draw), world))
}

const formats = Object.keys(reportFiles) as (keyof typeof reportFiles)[]
const ofText = formats.filter(format => /html|mht|csv|text of/.test(format))

it.each(formats)('%s, whole: every cell is read, and nothing is said', async format => {
  expect(await reading(format, none)).toEqual({ failed: null, wrong: [], accused: [], unread: 0, asked: 0 })
})

describe.each(['cut at 25 %', 'cut at 75 %', 'cut at 99 %', '60 bytes changed'])('%s', name => {
  it.each(ofText)('%s: nothing is held against the report', async format => {
    const { wrong, accused } = await reading(format, fileDamages[name] ?? none)
    expect({ wrong, accused }).toEqual({ wrong: [], accused: [] })
  })
})

it.each(['docx', 'xlsx', 'ofd'] as const)('%s, cut: it is said to be damaged', async format => {
  for (const name of ['cut at 50 %', 'cut at 99 %']) expect((await reading(format, fileDamages[name] ?? none)).failed).toBe('damaged')
})

it.each(['text of tabs', 'text of bars', 'csv'] as const)('%s twice in one file: the first is read whole', async format => {
  expect(await reading(format, fileDamages['twice in one'] ?? none)).toMatchObject({ wrong: [], accused: [], unread: 0 })
})

it('in other encodings is the same', async () => {
  for (const name of ['as UTF-16', 'as UTF-16 without a mark', 'as big-endian UTF-16'])
    expect(await reading('html', textDamages[name] ?? none)).toMatchObject({ failed: null, wrong: [], accused: [], unread: 0 })
})
