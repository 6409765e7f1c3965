import { describe, expect, it } from 'vitest'
import { failureCodes } from '../../model/result'
import { failureOf } from '../../store/files/failures'
import type { Failed } from '../../store/state'
import { readyFile } from '../../testing/readyFile'
import { reportWith } from '../../testing/reportWith'
import { fileStatus, progressInWords, progressShare } from './fileStatus'

const named = { id: 1, name: 'a.pdf', blob: new Blob(['x']) }

describe('the status of a file', () => {
  it('tells how far reading has come', () => {
    expect(fileStatus({ ...named, state: 'queued', job: 1 }).words).toBe('排队')
    expect(progressInWords({ progress: null })).toBe('读取中')
    expect(progressInWords({ progress: { stage: 'read', done: 2, of: 5 } })).toBe('读取第 3/5 页')
    expect(progressInWords({ progress: { stage: 'read', done: 5, of: 5 } })).toBe('读取第 5/5 页')
    expect(progressInWords({ progress: null, pictures: true })).toBe('准备识别图片')
    expect(progressInWords({ progress: { stage: 'see', done: 0, of: 3 }, pictures: true })).toBe('识别图片 1/3')
    expect(progressShare({ progress: { stage: 'see', done: 1, of: 4 } })).toBe(0.25)
    expect(progressInWords({ progress: { stage: 'check', done: 0, of: 0 } })).toBe('核对')
    expect(progressShare({ progress: { stage: 'read', done: 2, of: 5 } })).toBe(0.4)
    expect(progressShare({ progress: null })).toBeNull()
  })

  it('gives the verdict of a file that was read', () => {
    expect(fileStatus(readyFile())).toEqual({ tone: 'clean', words: '未发现问题' })
    expect(fileStatus(readyFile(reportWith({ 'proceedings/review/total': 2 })))).toEqual({ tone: 'error', words: '1 处错误' })
    expect(fileStatus(readyFile({ ...reportWith(), losses: [{ kind: 'another-report' }] })).words).toBe('部分内容没有读出')
    expect(fileStatus(readyFile({ ...reportWith({ 'proceedings/review/total': 2 }), losses: [{ kind: 'another-report' }] })).words).toBe(
      '1 处错误，没有读全',
    )
  })

  it('never passes a trial off as the report', () => {
    const tried = { ...readyFile(), edits: { 'requests/new/natural': { text: '0', value: 0 } } }
    expect(fileStatus(tried).words).toContain('试改')
  })

  it.each(failureCodes)('names the failure %s', code => {
    const { words } = fileStatus({ ...named, state: 'failed', failure: { code, message: '' } })
    expect(words).toMatch(/^读不了：/)
    expect(words).not.toContain('不明')
  })

  it('calls a link a link', () => {
    const file: Failed = { ...named, state: 'failed', failure: { code: 'unsupported', message: '' } }
    expect(fileStatus({ ...file, link: 'r=2.AAAA' }).words).toBe('打不开：不是核对结果，或由较新的版本生成')
    expect(fileStatus(file).words).toBe('读不了：不支持这种文件')
  })

  it('says of pictures that were not read that nobody has tried', () => {
    const failure = { code: 'scanned', message: '', pictures: true } as const
    expect(fileStatus({ ...named, state: 'failed', failure }).words).toBe('是图片，还没有识别')
  })

  it('does not blame a file that was cancelled', () => {
    expect(fileStatus({ ...named, state: 'failed', failure: failureOf('cancelled') }).words).toBe('已取消')
  })
})
