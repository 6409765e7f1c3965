/** What a user can hand on when our own code failed: nothing of any file, neither words nor names. */
import { crashTrace } from '../../model/crash'
import type { FileEntry } from '../../store/state'

/** @param trace as `crashTrace` makes it. */
export const faultReport = (trace: string, files: readonly FileEntry[], browser: string): string =>
  [`勾稽 ${__VERSION__}`, browser, `文件 ${files.length} 个${files.map(described).join('')}`, trace].join('\n')

/** State, kind and size: pdf, 3 pages, 210 KB. */
const described = (file: FileEntry): string => {
  const size = `${Math.ceil(file.blob.size / 1024)} KB`
  if (file.state === 'failed') return `；${file.failure.code} ${size}`
  if (file.state !== 'ready') return `；${file.state} ${size}`
  const { kind, pages } = file.outcome.source
  return `；${kind}${pages === undefined ? '' : ` ${pages} 页`} ${size}`
}

/** The trace of an error that nobody caught; null for complaints of the browser that break nothing. */
export const traceOfEvent = (event: ErrorEvent | PromiseRejectionEvent): string | null => {
  const error = 'reason' in event ? event.reason : event.error
  return error instanceof Error && error.name !== 'AbortError' ? crashTrace(error) : null
}
