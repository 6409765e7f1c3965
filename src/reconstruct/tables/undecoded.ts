/** Tables with letters or marks all over where figures belong: nobody writes so, it is a font or a file that was not decoded. */
import type { Cell } from '../../model/report'
import { readCellText } from '../../text/cellText'
import { UNDECODED } from '../weights'
import type { ReadTable } from './table'

/** @returns the table with such cells unread where they are most of those in which something is printed. */
export const withoutUndecoded = <Read extends Pick<ReadTable, 'cells'>>(read: Read): Read => {
  const printed = Object.entries(read.cells).filter(([, { text, unread }]) => text.trim() !== '' && !unread)
  const signs = printed.filter(([, cell]) => isSigns(cell))
  if (signs.length < UNDECODED || 2 * signs.length <= printed.length) return read
  const unread = signs.map(([address, cell]) => [address, { ...cell, value: null, unread: true as const }])
  return { ...read, cells: { ...read.cells, ...Object.fromEntries(unread) } }
}

/** Neither a number nor Chinese words; XX and ×× are left for a number that is to be filled in. */
const isSigns = ({ text, value }: Cell): boolean =>
  value === null && readCellText(text).kind === 'words' && !/\p{Script=Han}/u.test(text) && !/\d|^[xX×＿_\s]+$/.test(text)
