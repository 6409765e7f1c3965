import { type Severity, type Summary, severities } from '../model/finding'

/** What a severity is called. */
export const severityNames: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', review: '待复核', notice: '提示' }

/** 2 处错误、1 处警告; empty where nothing is found. Notices are left out unless asked for. */
export const countsInWords = (counts: Summary, withNotices = false): string =>
  severities
    .filter(severity => counts[severity] > 0 && (withNotices || severity !== 'notice'))
    .map(severity => `${numberOf(counts[severity], severity)}${severityNames[severity]}`)
    .join('、')

/** How many of a severity: 2 处, of notices 2 条. */
export const numberOf = (count: number, severity: Severity): string => `${count} ${severity === 'notice' ? '条' : '处'}`
