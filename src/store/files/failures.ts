/** The failures that the page itself meets, each with what to do next. */
import { type JobFailure, notStarted } from '../../jobs/lane'
import type { PageFailure } from '../state'

/** Failures for which the pipeline has no sentence of its own, because it never came to speak. */
type OwnCode = 'crashed' | 'cancelled' | 'unreadable' | 'timeout'

const notLoaded = '识别图片要用的部分没有载入，请接上网络后再试一次；仍不行，请刷新本页。'

const sentences = {
  crashed: '核对这份文件时程序出错，其余文件不受影响。可以再读一次；仍不行，请把报告文字复制后直接粘贴到本页。',
  cancelled: '没有读完，需要时可以再读一次。',
  unreadable: '文件打不开，可能已被移动、删除，或正被其他程序占用。请确认文件还在，再打开一次。',
  timeout: '读取时间过长，已停止。请确认文件是年度报告本身；也可以把报告文字复制后直接粘贴到本页。',
} satisfies Record<OwnCode, string>

export const failureOf = (code: OwnCode): PageFailure => ({ code, message: sentences[code] })

/** A job that got no answer, in words. @param pictures whether pages that are pictures were to be read: what that takes may have to be fetched. */
export const failureOfJob = (failure: JobFailure, pictures = false): PageFailure =>
  pictures && failure.code === 'crashed' && failure.trace === notStarted
    ? { code: 'crashed', message: notLoaded }
    : failure.code === 'crashed'
      ? { ...failureOf('crashed'), trace: failure.trace }
      : failureOf(failure.code)
