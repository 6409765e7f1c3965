/** What can be done with a set as a whole, at the end of its head. One more is one line more. */
import type { ComponentType } from 'react'
import { ExportSetMenu } from '../export/ExportMenu'
import { RemoveAll } from './RemoveAll'

export interface SetTool {
  readonly id: string
  readonly Component: ComponentType
}

export const setTools: readonly SetTool[] = [
  { id: 'export', Component: ExportSetMenu },
  { id: 'remove', Component: RemoveAll },
]
