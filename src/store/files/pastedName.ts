/** What was pasted is no file and has no name, until its report is read. */
import type { Report } from '../../model/report'

export const pastedName = '粘贴的内容'

/** The name of a file once its report is read: what was pasted takes that of its report, any other keeps its own. */
export const nameWhenRead = (name: string, { agency, year }: Pick<Report, 'agency' | 'year'>): string =>
  name.startsWith(pastedName) && agency !== null ? `${agency}${year === null ? '' : ` ${year} 年`}（粘贴）` : name
