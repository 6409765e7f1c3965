import { expect, test } from 'vitest'
import { createMentions } from './mentions'

const link = (name: string, text: string) => ({ id: 1, name, year: 2023, text })

test('names of other agencies are found in a text, those that come later too, and gone ones no more', () => {
  const mentions = createMentions()
  const report = link('示例县水利局', '由示例县林业局编制，请与示例县水利局联系。')
  const first = new Set(['示例县水利局', '望川县水利局'])
  expect(mentions(report, first)).toEqual([])
  const both = new Set([...first, '示例县林业局'])
  expect(mentions(report, both)).toEqual(['示例县林业局'])
  expect(mentions(report, both)).toEqual(['示例县林业局'])
  expect(mentions(report, first)).toEqual([])
})
