import { useEffect, useId, useRef, useState } from 'react'
import type { Quantity } from '../../../statute/form'
import type { Edit } from '../../../store/state'
import { EditHint } from './EditHint'
import { readTyped } from './typing'

interface Props {
  /** What is done to which cell. */
  readonly name: string
  readonly quantity: Quantity
  /** What stands in it at first. */
  readonly draft: string
  /** Whether the draft is what the user just typed: it goes on behind it, where otherwise it is replaced. */
  readonly begun: boolean
  /** Takes the change; `then` says where to go on: down with Enter, on with Tab, back with Shift+Tab, nowhere by leaving. */
  readonly onTake: (edit: Edit, then: 'down' | 'next' | 'previous' | null) => void
  readonly onGiveUp: () => void
}

/** Types into a cell. What is no number for this cell is refused with a hint. */
export const CellEditor = ({ name, quantity, draft, begun, onTake, onGiveUp }: Props) => {
  const [typed, setTyped] = useState(draft)
  const [hint, setHint] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const hintId = useId()
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
    if (begun) input.current?.setSelectionRange(draft.length, draft.length)
  }, [draft, begun])
  const take = (then: 'down' | 'next' | 'previous' | null) => {
    const read = readTyped(typed, quantity)
    if (read.ok) onTake(read.edit, then)
    else setHint(read.hint)
  }
  return (
    <span className="editor">
      <input
        ref={input}
        value={typed}
        aria-label={name}
        aria-invalid={hint !== null}
        aria-describedby={hint === null ? undefined : hintId}
        inputMode={quantity === 'amount' ? 'decimal' : 'numeric'}
        autoComplete="off"
        onChange={event => {
          setTyped(event.target.value)
          setHint(null)
        }}
        onBlur={() => {
          const read = readTyped(typed, quantity)
          if (read.ok) onTake(read.edit, null)
          else onGiveUp()
        }}
        onKeyDown={event => {
          if (event.nativeEvent.isComposing) return
          event.stopPropagation()
          if (event.key === 'Enter') take('down')
          else if (event.key === 'Tab') take(event.shiftKey ? 'previous' : 'next')
          else if (event.key === 'Escape') onGiveUp()
          else return
          event.preventDefault()
        }}
      />
      {hint !== null && input.current && <EditHint id={hintId} words={hint} at={input.current} />}
    </span>
  )
}
