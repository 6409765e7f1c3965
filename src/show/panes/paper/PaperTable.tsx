import { memo, useMemo } from 'react'
import type { DrawnTable } from '../../../model/drawnTable'
import type { SourceLine } from '../../../model/source'
import type { CellAddress } from '../../../statute/form'
import { CellBox } from '../boxes/CellBox'
import type { Boxes } from '../boxes/useBoxes'
import type { LineMarks, Stretch } from '../source/sourceMarks'
import { PaperLine } from './PaperLine'
import type { LineRank } from './paperMarks'
import { type RowPiece, rowPieces, withoutMargins } from './rowPieces'

interface Props {
  readonly table: DrawnTable
  /** First row that is drawn, and one past the last. */
  readonly from: number
  readonly to: number
  readonly lines: readonly SourceLine[]
  readonly offered: LineMarks
  readonly chosen: LineMarks
  readonly ranks: ReadonlyMap<number, LineRank>
  readonly boxes: Boxes
  /** The cells of the report in each print cell. */
  readonly cellsIn: ReadonlyMap<number, readonly CellAddress[]>
  /** The cell that takes the focus when the boxes are entered. */
  readonly entry: CellAddress | null
}

/** A table of the document with its own rows, columns and spans. */
export const PaperTable = memo(({ table, from, to, ...shown }: Props) => {
  const { cellsIn } = shown
  const rows = useMemo(
    () =>
      rowPieces(
        withoutMargins(table.rows, from, to, ({ cell }) => cellsIn.has(cell)),
        from,
        to,
      ),
    [table, from, to, cellsIn],
  )
  return (
    <div className="leaf-table">
      <table>
        <tbody>
          {rows.map((pieces, at) => {
            const figures = pieces.some(piece => piece.kind === 'cell' && cellsIn.has(piece.cell.cell))
            return (
              // Rows have no identity but their number.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <tr key={from + at}>
                {pieces.map(piece =>
                  piece.kind === 'gap' ? (
                    <td key={`gap ${piece.column}`} className="gap" colSpan={piece.columns} />
                  ) : (
                    <PaperCell key={piece.cell.cell} piece={piece} beside={figures && piece.rows === 1} {...shown} />
                  ),
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
})

const none: readonly Stretch[] = []
/** An address or the like, which no line has room for. */
const endless = /[!-~]{24}/
/** Cells with more characters than this read as text, not as labels. */
const SHORT = 14

const PaperCell = ({
  piece,
  beside,
  lines,
  offered,
  chosen,
  ranks,
  boxes,
  cellsIn,
  entry,
}: Omit<Props, 'table' | 'from' | 'to'> & {
  piece: Extract<RowPiece, { kind: 'cell' }>
  /** It stands beside figures, as the label of a row does. */
  beside: boolean
}) => {
  const { cell, lineFrom, lineTo, ref } = piece.cell
  const own = lines.slice(Math.max(0, lineFrom - 1), Math.max(0, lineTo - 1))
  const found = cellsIn.get(cell) ?? []
  return (
    <td
      colSpan={piece.columns}
      rowSpan={piece.rows}
      title={ref}
      data-endless={own.some(({ text }) => endless.test(text)) || undefined}
      data-print-cell={cell}
      data-side={found.length === 0 && (beside || own.some(({ text }) => text.length > SHORT)) ? 'left' : undefined}
    >
      {own.map(({ text }, at) => {
        const number = lineFrom + at
        return (
          <PaperLine
            key={number}
            text={text}
            number={number}
            rank={ranks.get(number)}
            offered={offered.get(number) ?? none}
            chosen={chosen.get(number) ?? none}
          />
        )
      })}
      {found.map(address => (
        <CellBox key={address} cell={address} boxes={boxes} shared={found.length > 1} entry={address === entry} place={ref} />
      ))}
    </td>
  )
}
