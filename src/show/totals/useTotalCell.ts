import { create } from 'zustand'
import type { CellAddress } from '../../statute/form'

/** The cell of the totals that is opened; it stays while one looks at a report and comes back. */
export const useTotalCell = create<{ readonly cell: CellAddress | null }>()(() => ({ cell: null }))
