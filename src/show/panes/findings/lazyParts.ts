/** What stands beside findings: one chunk. Without it the findings stand as they are. */
import { lazily } from '../../kit/lazily'
import type { AsideGroup as Group } from './AsideGroup'
import type { FindingDetail as Detail } from './FindingDetail'

type Parts = typeof import('./lateParts')

const load = () => import('./lateParts')

export const [FindingDetail, warmDetail] = lazily<Parts, Parameters<typeof Detail>[0]>(load, parts => parts.FindingDetail)
export const [AsideGroup, warmAside] = lazily<Parts, Parameters<typeof Group>[0]>(load, parts => parts.AsideGroup)

export const warmTrust = (): void => {
  for (const warm of [warmDetail, warmAside]) warm()
}
