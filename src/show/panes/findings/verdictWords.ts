/** The verdict in words. */
import type { Coverage } from '../../../model/coverage'
import { type Verdict, weightOf } from '../../../store/verdict/verdict'
import { readAsWords } from '../../../words/readAs'
import { countsInWords } from '../../../words/severities'

/** 发现 2 处错误、1 处警告，另有 1 处已处理 / 1 处已处理，其余未发现问题 / 未发现问题. */
export const headline = (verdict: Verdict, edits: number): string => {
  const aside = weightOf(verdict.setAside)
  if (verdict.coverage.filling) return filledWords(verdict)
  const words = verdict.tone === 'aside' ? onlyAside(aside) : `${found(verdict)}${aside > 0 ? `，另有 ${aside} 处已处理` : ''}`
  return edits > 0 ? `试改后${words}` : words
}

/** Of a blank form: what is wrong in what was filled in. */
const filledWords = ({ tone, counts, whole }: Verdict): string =>
  tone === 'error' || tone === 'warning' || tone === 'review' ? `发现 ${countsInWords(counts)}` : whole ? '三张表都对得上' : '边填边核对'

const found = ({ tone, counts, readAs }: Verdict): string =>
  tone === 'incomplete' && readAs
    ? `${readAsWords[readAs]}，${readAs === 'seen' ? '请对照原文' : '请理好再公布'}`
    : (headlines[tone] ?? `发现 ${countsInWords(counts)}`)

/** Nothing is open, but not because all is well: findings are set aside, or rules were not asked. */
const onlyAside = (count: number): string => (count > 0 ? `${count} 处已处理，其余未发现问题` : '查过的规则未发现问题')

const headlines: Readonly<Partial<Record<Verdict['tone'], string>>> = {
  incomplete: '部分内容没有读出，请核对',
  trial: '未发现问题',
  clean: '未发现问题',
}

/** What must be said beside the headline. */
export const remarks = ({ tone, unread, readAs, counts, setAside, later, coverage }: Verdict): readonly string[] => {
  const list: string[] = []
  if (coverage.filling) return list
  if (unread && tone !== 'incomplete') list.push(readAs ? readAsWords[readAs] : '部分内容没有读出')
  if (counts.notice > 0) list.push(`另有 ${counts.notice} 条提示`)
  if (later > 0) list.push(`${later} 处稍后处理`)
  if (setAside.notice > 0) list.push(`${setAside.notice} 条提示已处理`)
  return list
}

/** 核对 200 个单元格、42 条等式、6 个部分; where something is lacking, how much of how much. */
export const coverageInWords = (coverage: Coverage): string => {
  const cells = share(coverage.cells, coverage.cellsWanted)
  const equations = share(coverage.equations, coverage.equationsWanted)
  if (coverage.filling) return `已填 ${cells} 格，核对 ${equations} 条等式`
  const sections = share(coverage.sections, coverage.sectionsWanted)
  return `核对 ${cells} 个单元格、${equations} 条等式、${sections} 个部分`
}

const share = (found: number, wanted: number): string => (found === wanted ? `${found}` : `${found} / ${wanted}`)
