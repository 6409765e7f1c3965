/** What is drawn for the printer: one chunk, fetched before anybody prints. */
import { lazily } from '../kit/lazily'
import type { PrintedReport as Report } from './PrintedReport'

export const [PrintedReport, warmPrintedReport] = lazily<typeof import('./sheets'), Parameters<typeof Report>[0]>(
  () => import('./sheets'),
  sheets => sheets.PrintedReport,
)
export const [PrintedSet, warmPrintedSet] = lazily(
  () => import('./sheets'),
  sheets => sheets.PrintedSet,
)
