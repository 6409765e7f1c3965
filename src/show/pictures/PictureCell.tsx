import type { KeyboardEvent } from 'react'
import { formCellAt } from '../../model/equations'
import type { Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import { cellName } from '../../words/names'

interface Props {
  readonly report: Report
  readonly address: CellAddress
  /** What stands before it in a sum. */
  readonly sign: string
  readonly canvas: (element: HTMLCanvasElement | null) => void
  readonly isFirst: boolean
  readonly isPictured: boolean
  readonly typed: string | undefined
  readonly onType: (text: string) => void
  readonly hint: string | null
}

/** One cell: its picture, what was read, and what the user says stands there. */
export const PictureCell = ({ report, address, sign, canvas, isFirst, isPictured, typed, onType, hint }: Props) => {
  const cell = report.cells[address]
  const place = formCellAt(report, address)
  if (!cell || !place) return null
  const name = cellName(place)
  return (
    <li>
      <p>
        {sign !== '' && <b aria-hidden="true">{sign}</b>} {name}
      </p>
      {isPictured && <canvas ref={canvas} aria-label={`原件上的 ${name}`} role="img" />}
      {isPictured ? (
        <input
          ref={isFirst ? takeFocus : undefined}
          name={address}
          aria-label={`${name} 写的是`}
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? cell.text}
          onChange={event => onType(event.currentTarget.value)}
          onFocus={event => event.currentTarget.select()}
          onKeyDown={goOn}
        />
      ) : (
        <output>{cell.text}</output>
      )}
      {hint !== null && <p role="alert">{hint}</p>}
    </li>
  )
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
