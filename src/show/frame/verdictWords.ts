/** The verdict in words. */
import { type Coverage, countsInWords, type Verdict } from '../../store/verdict'

/** 发现 2 处错误、1 处警告 / 未发现问题. */
export const headline = ({ tone, counts }: Verdict, edits: number): string => {
  const words = headlines[tone] ?? `发现 ${countsInWords(counts)}`
  return edits > 0 ? `试改后${words}` : words
}

const headlines: Readonly<Partial<Record<Verdict['tone'], string>>> = {
  incomplete: '部分内容没有读出，请核对',
  trial: '未发现问题',
  clean: '未发现问题',
}

/** What must be said beside the headline. */
export const remarks = ({ tone, unread, counts }: Verdict): readonly string[] => {
  const list: string[] = []
  if (unread && tone !== 'incomplete') list.push('部分内容没有读出')
  if (counts.notice > 0) list.push(`另有 ${counts.notice} 条提示`)
  return list
}

/** 核对 200 个单元格、42 条等式、6 个部分; where something is lacking, how much of how much. */
export const coverageInWords = (coverage: Coverage): string => {
  const cells = share(coverage.cells, coverage.cellsWanted)
  const equations = share(coverage.equations, coverage.equationsWanted)
  const sections = share(coverage.sections, coverage.sectionsWanted)
  return `核对 ${cells} 个单元格、${equations} 条等式、${sections} 个部分`
}

const share = (found: number, wanted: number): string => (found === wanted ? `${found}` : `${found} / ${wanted}`)
