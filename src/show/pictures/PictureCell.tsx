import type { KeyboardEvent } from 'react'
import { formCellAt } from '../../model/equations'
import { placeInRow } from '../../model/lookedAt'
import type { Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import { cellName } from '../../words/names'
import type { View } from './useCellPictures'

interface Props {
  readonly report: Report
  readonly address: CellAddress
  /** What stands before it in a sum. */
  readonly sign: string
  readonly views: readonly View[]
  readonly put: (view: string, element: HTMLCanvasElement | null) => void
  readonly isFirst: boolean
  readonly isPictured: boolean
  readonly typed: string | undefined
  readonly onType: (text: string) => void
  readonly hint: string | null
  /** It is one of a row that has one picture, above all of them. */
  readonly inStrip: boolean
  /** Whether the user says that it is blank, and what is done where the user does. */
  readonly isBlank?: boolean
  readonly onBlank?: () => void
}

/** One cell: its picture, what was read, and what the user says stands there. */
export const PictureCell = ({
  report,
  address,
  sign,
  views,
  put,
  isFirst,
  isPictured,
  typed,
  onType,
  hint,
  inStrip,
  isBlank = false,
  onBlank,
}: Props) => {
  const cell = report.cells[address]
  const place = formCellAt(report, address)
  if (!cell || !place) return null
  const name = cellName(place)
  const where = whereInWords(report, address)
  return (
    <li>
      <p>
        {sign !== '' && <b aria-hidden="true">{sign}</b>} {name}
      </p>
      {isPictured && !inStrip && where !== null && <p className="where">{where}</p>}
      {isPictured && !inStrip && (
        <div className="views" {...(where !== null && { 'data-broad': true, tabIndex: 0 })}>
          {views.map(view => (
            <canvas key={view.key} ref={element => put(view.key, element)} aria-label={`原件上的 ${name}`} role="img" />
          ))}
        </div>
      )}
      {isPictured ? (
        <input
          ref={isFirst ? takeFocus : undefined}
          name={address}
          aria-label={`${name} 写的是`}
          inputMode="decimal"
          autoComplete="off"
          placeholder={isBlank ? '空着' : cell.text !== '' ? undefined : cell.unread ? '照图填' : '空着'}
          value={isBlank ? '' : (typed ?? cell.text)}
          onChange={event => onType(event.currentTarget.value)}
          onFocus={event => event.currentTarget.select()}
          onKeyDown={goOn}
        />
      ) : (
        <output>{cell.text}</output>
      )}
      {onBlank && (
        <button type="button" className="link" tabIndex={-1} aria-label={`${name} 原件空着`} onClick={onBlank}>
          空着
        </button>
      )}
      {hint !== null && <p role="alert">{hint}</p>}
    </li>
  )
}

/** How to find the cell where its picture is more than the cell. */
const whereInWords = (report: Report, address: CellAddress): string | null => {
  if (!report.cells[address]?.anchor?.box) return '没有认出这一格在哪里，请在图里找'
  const nth = placeInRow(report, address)
  return nth === null ? null : `图里是整行，看左起第 ${nth} 格`
}

/** Enter takes what stands there and goes on to the next; the last is answered with all others. */
const goOn = (event: KeyboardEvent<HTMLInputElement>) => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  const inputs = [...(event.currentTarget.form?.querySelectorAll('input') ?? [])]
  const next = inputs[inputs.indexOf(event.currentTarget) + 1]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** The round is gone through by keyboard. A dialog that opens gives the focus to what asks for it in the markup, one that is open to what takes it. */
const takeFocus = (input: HTMLInputElement | null) => {
  input?.setAttribute('autofocus', '')
  input?.focus()
  input?.select()
}
