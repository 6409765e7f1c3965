/** Conditional formats: which of them keep a 0 from being seen, as offices do with white figures and with ;;;. */
import type { XmlStart } from '../../xml/parseXml'
import { textOf, type XmlNode } from '../../xml/xmlTree'
import { type CellPlace, cellPlace, type Merge } from '../sheet'

/** B2:D9 F2 → the cells meant; what names none is left out. */
export const rangesOf = (refs: string): readonly Merge[] =>
  refs
    .trim()
    .split(/\s+/)
    .flatMap((ref): Merge[] => {
      const [from, to = from] = ref.split(':').map(cellPlace)
      if (!from || !to || to.row < from.row || to.column < from.column) return []
      return [{ rowFrom: from.row, rowTo: to.row + 1, columnFrom: from.column, columnTo: to.column + 1 }]
    })

export const isWithin = ({ row, column }: CellPlace, { rowFrom, rowTo, columnFrom, columnTo }: Merge): boolean =>
  rowFrom <= row && row < rowTo && columnFrom <= column && column < columnTo

/**
 * Whether a rule makes a 0 unseen: it compares with a number that 0 meets, or its formula says =0.
 * @param children of the rule's element. @param zeroSeen by the number of the format that it gives.
 */
export const keepsZeroUnseen = (
  { type, operator = '', dxfId = '' }: XmlStart['attributes'],
  children: XmlNode['children'],
  zeroSeen: readonly boolean[],
): boolean => {
  if (dxfId === '' || zeroSeen[Number(dxfId)] !== false) return false
  const [first = '', second = ''] = children.flatMap(child => (typeof child === 'string' ? [] : [textOf(child).trim()]))
  if (type === 'expression') return /[^<>=]=0$/.test(first.replace(/[\s)]/g, ''))
  return type === 'cellIs' && first !== '' && (meets[operator]?.(Number(first), Number(second)) ?? false)
}

/** What 0 is to the numbers of a rule. */
const meets: Readonly<Record<string, (first: number, second: number) => boolean>> = {
  equal: first => first === 0,
  notEqual: first => first !== 0 && !Number.isNaN(first),
  lessThan: first => first > 0,
  lessThanOrEqual: first => first >= 0,
  greaterThan: first => first < 0,
  greaterThanOrEqual: first => first <= 0,
  between: (first, second) => first <= 0 && second >= 0,
}
