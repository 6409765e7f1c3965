/** The cells of other reports that a finding speaks of. */
import type { Finding } from '../../model/finding'
import type { CellAddress } from '../../statute/form'
import type { FileEntry, Ready } from '../state'

export interface OtherCell {
  readonly file: Ready
  readonly cell: CellAddress
}

/** In the order in which the finding names them; those of files that are no longer open are left out. */
export const otherCells = ({ subject }: Finding, { beside }: Ready, files: readonly FileEntry[]): readonly OtherCell[] => {
  if (subject.kind !== 'across' || !beside) return []
  return subject.cells.flatMap(({ of, cell }) => {
    const id = of === 'before' ? beside.before : of === 'twin' ? beside.twin : typeof of === 'number' ? beside.parts?.[of] : undefined
    const file = files.find(one => one.id === id)
    return file?.state === 'ready' ? [{ file, cell }] : []
  })
}

/** The report that a finding without cells is held against: last year's, an earlier one, its twin. */
export const otherFile = ({ rule }: Finding, { beside }: Ready, files: readonly FileEntry[]): Ready | null => {
  const id = beside && against[rule]?.(beside)
  const file = id === undefined ? undefined : files.find(one => one.id === id)
  return file?.state === 'ready' ? file : null
}

const against: Readonly<Partial<Record<Finding['rule'], (beside: NonNullable<Ready['beside']>) => number | undefined>>> = {
  'narrative-growth': ({ before }) => before,
  'same-text': ({ before }) => before,
  'year-gap': ({ earlier }) => earlier,
  'duplicate-report': ({ twin }) => twin,
}
