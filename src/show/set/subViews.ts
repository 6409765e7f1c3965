/** The views of a set, in the order of their tabs. One more is one line more. */
import type { ComponentType } from 'react'
import { TotalsView } from '../totals/TotalsView'
import { YearsView } from '../years/YearsView'
import { ListView } from './list/ListView'

export interface SubView {
  readonly id: string
  /** On its tab. */
  readonly title: string
  /** Finds what it shows in the store: `setEntries` gives the files as facts, `listedEntries` those that the list shows. */
  readonly Component: ComponentType
}

export const subViews: readonly SubView[] = [
  { id: 'list', title: '列表', Component: ListView },
  { id: 'years', title: '年度对照', Component: YearsView },
  { id: 'totals', title: '汇总', Component: TotalsView },
]
