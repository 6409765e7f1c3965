/** The views of a set, in the order of their tabs. One more is one line more. */
import type { ComponentType } from 'react'
import { TotalsView } from '../totals/TotalsView'
import { YearsView } from '../years/YearsView'
import { HeatView } from './heat/HeatView'
import { ListView } from './list/ListView'
import { RollView } from './roll/RollView'

export interface SubView {
  readonly id: string
  /** On its tab. */
  readonly title: string
  /** Finds what it shows in the store: `setEntries` gives the files as facts, `listedEntries` those that the list shows. */
  readonly Component: ComponentType
}

export const subViews: readonly SubView[] = [
  { id: 'list', title: '列表', Component: ListView },
  { id: 'heat', title: '热力图', Component: HeatView },
  { id: 'years', title: '年度对照', Component: YearsView },
  { id: 'totals', title: '汇总', Component: TotalsView },
  { id: 'roll', title: '名单', Component: RollView },
]
