import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openPdf } from '../../../../scripts/openPdf'
import { toOutput } from '../../../share/toOutput'
import { validate } from '../../../validate'
import type { OpenedPdf, OpenPdf } from './opened'
import { tested, unreliable } from './selfTest'

const clean = () => new Uint8Array(readFileSync(join(import.meta.dirname, '../../../../e2e/fixtures/ruled/report.pdf')))

/** An opener that does something wrong with the first PDF alone, which is the tiny one. */
const faulty = (spoil: (opened: OpenedPdf) => object): OpenPdf => {
  let opened = 0
  return async (bytes, password) => {
    const result = await openPdf(bytes, password)
    opened++
    return opened > 1 || 'code' in result ? result : { ...result, ...spoil(result) }
  }
}

const withPage = (change: (page: Record<string, unknown>) => object) => (opened: OpenedPdf) => ({
  document: {
    getPage: async () => {
      const page = (await opened.document.getPage(1)) as unknown as Record<string, () => Promise<unknown>>
      const kept = {
        getTextContent: () => (page.getTextContent as () => Promise<unknown>).call(page),
        getOperatorList: () => (page.getOperatorList as () => Promise<unknown>).call(page),
      }
      return { ...kept, ...change(page) }
    },
  },
})

const lossesWith = async (open: OpenPdf) => {
  const opened = await tested(open).open(clean())
  if ('code' in opened) throw new Error(opened.code)
  const losses = opened.losses()
  await opened.close()
  return losses
}

describe('the self-test', () => {
  test('passes where PDFs are read as they should', async () => {
    expect(await lossesWith(openPdf)).toEqual([])
  })

  test('notices lost text, drawing operations cut short, a reported loss, and what throws', async () => {
    const cut = withPage(page => ({
      getOperatorList: async () => {
        const list = (await (page.getOperatorList as () => Promise<{ fnArray: number[]; argsArray: unknown[] }>).call(page)) as {
          fnArray: number[]
          argsArray: unknown[]
        }
        return { fnArray: list.fnArray.slice(0, 674), argsArray: list.argsArray.slice(0, 674) }
      },
    }))
    const mute = withPage(() => ({ getTextContent: async () => ({ items: [] }) }))
    const throwing = withPage(() => ({ getTextContent: () => Promise.reject(new TypeError('not a function')) }))
    for (const spoil of [cut, mute, throwing, () => ({ losses: () => ['missing'] })])
      expect(await lossesWith(faulty(spoil))).toEqual([unreliable])
  })

  test('is made once, and where it fails no report is called clean', async () => {
    let tries = 0
    const { open } = tested(
      faulty(() => {
        tries++
        return { losses: () => ['missing'] }
      }),
    )
    for (let round = 0; round < 2; round++) {
      const outcome = await validate('report.pdf', clean(), { openPdf: open, now: () => 0 })
      expect(outcome.ok && outcome.report.losses).toContainEqual({ kind: 'told', sentence: unreliable })
      expect(JSON.stringify(toOutput(outcome))).toContain('这个浏览器读 PDF 不可靠')
    }
    expect(tries).toBe(1)
  })

  test('speaks in place of a failure that may be the browser’s', async () => {
    const { open } = tested(async () => ({ code: 'damaged', message: '文件已损坏' }))
    expect(await open(clean())).toEqual({ code: 'damaged', message: unreliable })
  })
})
