import { expect, test } from 'vitest'
import { collectLosses, sentences } from './losses'

const whole = new TextEncoder().encode('%PDF-1.7 … %%EOF')

test('pages that pdf.js gave up half way are named once, counted from 1', () => {
  const found = sentences([
    'Warning: getTextContent - ignoring errors during "GetTextContent: page 3" task: "FormatError".',
    'Warning: getOperatorList - ignoring errors during "GetOperatorList: page 3" task: "FormatError".',
    'Warning: getTextContent - ignoring errors during "GetTextContent: page 0" task: "FormatError".',
  ])
  expect(found).toHaveLength(1)
  expect(found[0]).toContain('第 1、4 页')
})

test('a lost font, a lost part and a missing character map are a sentence each', () => {
  const messages = [
    'Warning: loadFont - translateFont failed: "Error".',
    'missing CMap UniKS-UCS2-H.bcmap',
    'Info: Bad encoding in flate stream',
  ]
  expect(sentences(messages)).toHaveLength(3)
})

test('grumbling about fonts and metadata that costs no text is no loss', () => {
  expect(sentences(['Warning: TT: undefined function: 32', 'Info: The document information dictionary is invalid.'])).toEqual([])
})

test('what is logged while a file is open is heard and does not reach the console', () => {
  const { warn } = console
  const log = collectLosses(whole)
  console.warn('Warning: loadFont - translateFont failed: "Error".')
  log.end()
  expect(log.losses()).toHaveLength(1)
  expect(console.warn).toBe(warn)
})

test('a file without its end may lack pages', () => {
  const log = collectLosses(new TextEncoder().encode('%PDF-1.7 … endobj'))
  log.end()
  expect(log.losses()).toHaveLength(1)
})
