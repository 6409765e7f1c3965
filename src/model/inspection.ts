/** What the reader saw on the pages, for looking at it when something was read wrongly. */
import type { Box, Page } from './source'

/** A table found in the ruling lines, before anything is known of its content. */
export interface SeenGrid {
  readonly box: Box
  readonly rows: number
  readonly columns: number
  readonly cells: readonly Box[]
}

export interface SeenPage extends Page {
  readonly grids: readonly SeenGrid[]
}
