/** What the list says of a file, in a few words. */

import { type Judged, undecided } from '../../store/decisions/judged'
import { editCount, reportNow } from '../../store/edits/edits'
import type { Failed, FileEntry, Reading } from '../../store/state'
import { type Tone, type Verdict, verdictOf, weightOf } from '../../store/verdict/verdict'
import { readAsWords } from '../../words/readAs'
import { countsInWords } from '../../words/severities'

export interface FileStatus {
  readonly tone: Tone | 'waiting' | 'failed'
  readonly words: string
}

/** @param judged what is open of a file that has been read; without it everything is. @param known its verdict, where that is worked out. */
export const fileStatus = (file: FileEntry, judged?: Judged | null, known?: Verdict | null): FileStatus => {
  if (file.state === 'queued') return { tone: 'waiting', words: '排队' }
  if (file.state === 'reading') return { tone: 'waiting', words: progressInWords(file) }
  if (file.state === 'failed') return { tone: 'failed', words: failureInWords(file) }
  const edits = editCount(file.edits)
  const verdict = known ?? verdictOf(reportNow(file), judged ?? undecided(file.findings), edits)
  const found = countsInWords(verdict.counts)
  if (verdict.coverage.filling) return { tone: verdict.tone, words: found || (verdict.whole ? '三张表都对得上' : '没有填完') }
  const aside = weightOf(verdict.setAside)
  const open = found === '' ? nothingFound(verdict) : verdict.unread ? `${found}，${besides[verdict.readAs ?? 'parts']}` : found
  const words = [open, aside > 0 && `${aside} 处已处理`].filter(Boolean).join('，') || '查过的规则未发现问题'
  return { tone: verdict.tone, words: edits > 0 ? `试改：${words}` : words }
}

const nothingFound = ({ tone, readAs }: Verdict): string => (tone === 'incomplete' && readAs ? readAsWords[readAs] : plain[tone])

const besides = { seen: '由图像识别', arranged: '页要理好', parts: '没有读全' } as const

const plain: Readonly<Record<Tone, string>> = {
  error: '',
  warning: '',
  review: '',
  incomplete: '部分内容没有读出',
  aside: '',
  trial: '未发现问题',
  clean: '未发现问题',
}

const failureNames: Readonly<Record<string, string>> = {
  encrypted: '有密码',
  damaged: '文件损坏',
  'too-large': '文件过大',
  scanned: '扫描件，没有文字',
  'not-a-report': '不是年度报告',
  'other-report': '另一种报告，格式不适用',
  unsupported: '不支持这种文件',
  empty: '空文件',
  timeout: '读取超时',
  crashed: '程序出错',
  cancelled: '已取消',
  unreadable: '文件打不开',
}

/** A link is no file: what is wrong with it has names of its own. */
const linkFailureNames: Readonly<Record<string, string>> = {
  damaged: '链接不完整或被改动',
  'too-large': '链接过长',
  unsupported: '不是核对结果，或由较新的版本生成',
}

const failureInWords = ({ failure: { code, pictures }, link }: Failed): string => {
  if (code === 'cancelled') return '已取消'
  // Nobody has tried yet.
  if (code === 'scanned' && pictures) return '是图片，还没有识别'
  if (link === undefined) return `读不了：${failureNames[code] ?? '原因不明'}`
  return `打不开：${linkFailureNames[code] ?? failureNames[code] ?? '原因不明'}`
}

/** 读取第 3/5 页, 识别图片 1/3, 整理表格, 核对. */
export const progressInWords = ({ progress, pictures }: Pick<Reading, 'progress' | 'pictures'>): string => {
  // What reads pictures may have to be fetched first.
  if (!progress) return pictures ? '准备识别图片' : '读取中'
  if (progress.stage === 'see') return `识别图片 ${Math.min(progress.done + 1, progress.of)}/${progress.of}`
  if (progress.stage === 'reconstruct') return '整理表格'
  if (progress.stage === 'check') return '核对'
  return progress.of > 0 ? `读取第 ${Math.min(progress.done + 1, progress.of)}/${progress.of} 页` : '读取中'
}

/** How far reading has come, 0 to 1; null where it cannot be told. */
export const progressShare = ({ progress }: Pick<Reading, 'progress'>): number | null => {
  return (progress?.stage === 'read' || progress?.stage === 'see') && progress.of > 0 ? progress.done / progress.of : null
}
