/** Whether this browser reads PDFs as it should: tried on a tiny one before the first of the user's. */

import type { OpenedPdf, OpenPdf } from './opened'
import { OPS } from './operations'
import { tinyPdf, tinyRulings, tinyText } from './tinyPdf'

/** Said of every PDF where it does not; a report with such a loss is never called clean. */
export const unreliable =
  '这个浏览器读 PDF 不可靠，可能漏掉内容，核对结果不能作准。请换用新版的 Edge、Chrome 或 Firefox，或者复制报告全文粘贴到本页。'

export interface Tested {
  /** Opens PDFs like the opener that was tried; where the trial failed, every PDF comes with that loss. */
  readonly open: OpenPdf
  /** Makes the trial beforehand; else it comes before the first PDF. */
  test(): Promise<boolean>
}

/** An opener that is tried itself first, once. */
export const tested = (opener: OpenPdf): Tested => {
  let passed: Promise<boolean> | undefined
  const test = () => {
    passed ??= passes(opener)
    return passed
  }
  const open: OpenPdf = async (bytes, password) => {
    const reliable = await test()
    const opened = await opener(bytes, password)
    if (reliable) return opened
    return 'code' in opened ? { ...opened, message: unreliable } : { ...opened, losses: () => [unreliable, ...opened.losses()] }
  }
  return { open, test }
}

const passes = async (open: OpenPdf): Promise<boolean> => {
  try {
    const opened = await open(tinyPdf())
    if ('code' in opened) return false
    const whole = await isWhole(opened).finally(opened.close)
    return whole && opened.losses().length === 0
  } catch {
    return false
  }
}

const isWhole = async ({ document }: OpenedPdf): Promise<boolean> => {
  const page = await document.getPage(1)
  const { items } = await page.getTextContent()
  const { fnArray, argsArray } = await page.getOperatorList()
  const drawn = fnArray.flatMap((operation, index) => (operation === OPS.showText ? glyphsOf(argsArray[index]) : []))
  const rulings = fnArray.filter(operation => operation === OPS.constructPath).length
  const text = items.map(item => ('str' in item ? item.str : '')).join('')
  return text === tinyText && drawn.join('') === tinyText && rulings === tinyRulings
}

const glyphsOf = ([shown]: readonly (readonly { readonly unicode?: string }[])[]): string[] =>
  (shown ?? []).map(glyph => glyph.unicode ?? '')
