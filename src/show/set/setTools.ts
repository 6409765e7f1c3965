/** What can be done with a set as a whole, at the end of its head. One more is one line more. */
import type { ComponentType } from 'react'
import { RemoveAll } from './RemoveAll'

export interface SetTool {
  readonly id: string
  readonly Component: ComponentType
}

export const setTools: readonly SetTool[] = [{ id: 'remove', Component: RemoveAll }]
