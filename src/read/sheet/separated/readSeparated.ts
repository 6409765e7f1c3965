/** A sheet saved as text (.csv, .tsv; pasted from a sheet) → its source; what is not one for certain is text. */
import type { SourceDocument } from '../../../model/source'
import { quotedBar, separators } from '../../text/separators'
import { MAX_CELLS } from '../limits'
import type { SheetCell } from '../sheet'
import { sheetsToSource } from '../sheetsToSource'
import { plainFields, withoutSigns } from './plainFields'
import { records } from './records'

/** A sheet has at least so many rows and columns; a few lines with as many tabs are a table in a text. */
const MIN_ROWS = 5
const MIN_COLUMNS = 3

/** What is no sheet for certain is the text, without the quotes of its fields. */
export const readSeparated = (text: SourceDocument): SourceDocument => readSheet(text) ?? plainFields(text)

/**
 * Programs give every row of a sheet as many cells, blank ones and those under merged ones too: where they do, each has its column.
 * @returns null where rows have different numbers of cells, as in text with tables: which column is whose, their places must tell.
 * The document is as the reader of text gives it.
 */
export const readSheet = ({ lines, losses, broken, ending, garbled }: SourceDocument): SourceDocument | null => {
  const first = lines.map(line => line.text).join('\n')
  const text = first.replace(separatorSaid, '')
  const said = separatorSaid.exec(first)?.[1]
  for (const separator of said ? [said] : separatorsIn(text)) {
    const rows = records(text, separator)
    const width = rows?.[0]?.length ?? 0
    if (!rows || rows.length < MIN_ROWS || width < MIN_COLUMNS || !rows.every(row => row.length === width)) continue
    if (rows.length * width > MAX_CELLS) return null
    const cells = new Map(
      rows.map((row, at) => [at, new Map(row.map((cell, column): [number, SheetCell] => [column, { text: withoutSigns(cell) }]))]),
    )
    const sheet = { name: '', cells, merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() }
    const source = sheetsToSource([{ sheet, hidden: false, uncalculated: 0 }])
    const end = { ...(broken && { broken }), ...(ending && { ending }), ...(garbled && { garbled }) }
    return { ...source, ...end, losses: [...source.losses, ...losses] }
  }
  return null
}

/** A first line that tells Excel the separator is none of the sheet. */
const separatorSaid = /^"?sep=["']?(.)["']?\n/i

const separatorsIn = (text: string): readonly string[] => [...separators, ...(text.includes(quotedBar) ? ['|'] : [])]
