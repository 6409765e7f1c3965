import { describe, expect, it } from 'vitest'
import type { Finding, Severity } from '../../../model/finding'
import { type Judged, undecided } from '../../../store/decisions/judged'
import { verdictOf } from '../../../store/verdict/verdict'
import { findingTold } from '../../../testing/finding'
import { reportWith } from '../../../testing/reportWith'
import { headline, remarks } from './verdictWords'

const finding = (severity: Severity): Finding => findingTold({ severity })
const aside = (severity: Severity, kind: 'verified' | 'later' = 'verified') => ({ finding: finding(severity), key: '', decision: { kind } })
const verdict = (judged: Partial<Judged>) => verdictOf(reportWith(), { ...undecided([]), ...judged }, 0)

describe('the verdict in words', () => {
  it('counts what is set aside beside what is open', () => {
    expect(headline(verdict({ open: [finding('error'), finding('error')], aside: [aside('error')] }), 0)).toBe(
      '发现 2 处错误，另有 1 处已处理',
    )
  })

  it('says plainly that nothing is open because it was set aside or not asked', () => {
    expect(headline(verdict({ aside: [aside('error')] }), 0)).toBe('1 处已处理，其余未发现问题')
    expect(headline(verdict({ rulesOff: ['x'] }), 0)).toBe('查过的规则未发现问题')
    expect(headline(verdict({}), 0)).toBe('未发现问题')
  })

  it('does not say of a scan all of which was read that parts were not', () => {
    const scan = { ...reportWith(), losses: [{ kind: 'seen' as const, pages: [1, 2] }] }
    const found = verdictOf(scan, { ...undecided([]), open: [finding('review')] }, 0)
    expect(headline(verdictOf(scan, undecided([]), 0), 0)).toBe('数字由图像识别，请对照原文')
    expect(remarks(found)).toEqual(['数字由图像识别'])
    const cut = { ...scan, losses: [...scan.losses, { kind: 'cut-off' as const }] }
    expect(headline(verdictOf(cut, undecided([]), 0), 0)).toBe('部分内容没有读出，请核对')
  })

  it('does not say that parts were not read where pages only lay out of order', () => {
    const turned = { ...reportWith(), losses: [{ kind: 'pages-turned' as const, pages: [2, 1] }] }
    expect(headline(verdictOf(turned, undecided([]), 0), 0)).toBe('页有重复或颠倒，请理好再公布')
    expect(remarks(verdictOf(turned, { ...undecided([]), open: [finding('error')] }, 0))).toEqual(['页有重复或颠倒'])
    const scan = { ...turned, losses: [...turned.losses, { kind: 'seen' as const, pages: [1, 2] }] }
    expect(headline(verdictOf(scan, undecided([]), 0), 0)).toBe('数字由图像识别，请对照原文')
  })

  it('remarks what is still to be done, and notices apart', () => {
    expect(remarks(verdict({ aside: [aside('error', 'later'), aside('notice')] }))).toEqual(['1 处稍后处理', '1 条提示已处理'])
  })
})
