import { type ReactNode, useEffect, useRef } from 'react'
import { Fault } from './Fault'
import { noteDialog } from './openDialogs'
import { SaidInDialog } from './Said'

interface Props {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  /** As wide as its content needs, for a short list. */
  readonly small?: boolean
  /** As large as the window allows, for something to look at. */
  readonly large?: boolean
  /** Answered by buttons of its own, the first of which has the focus. */
  readonly question?: boolean
  /** Wider, for words with a picture beside them. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A dialog over the page: the browser keeps the focus in it and closes it with Esc. */
export const Dialog = ({ title, open, onClose, small, large, wide, question, children }: Props) => {
  const ref = useRef<HTMLDialogElement>(null)
  const closing = useRef(onClose)
  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
    return open ? noteDialog(() => closing.current()) : undefined
  }, [open])
  useEffect(() => {
    closing.current = onClose
    const dialog = ref.current
    // A click beside the content lands on the dialog itself, which is its backdrop.
    const onClick = (event: MouseEvent) => {
      if (event.target === dialog) onClose()
    }
    dialog?.addEventListener('click', onClick)
    return () => dialog?.removeEventListener('click', onClick)
  }, [onClose])
  // Also heard when the page itself has closed it, for another dialog perhaps: that one stays.
  const closed = () => {
    if (open) onClose()
  }
  return (
    <dialog
      ref={ref}
      className={`dialog${small ? ' small' : ''}${large ? ' large' : ''}${wide ? ' wide' : ''}`}
      aria-label={title}
      onClose={closed}
    >
      {open && (
        <div className="dialog-sheet">
          <header className="dialog-head">
            <h2>{title}</h2>
            {!question && (
              <button type="button" onClick={onClose}>
                关闭
              </button>
            )}
          </header>
          <div className="dialog-body">{children}</div>
          <SaidInDialog />
          <Fault />
        </div>
      )}
    </dialog>
  )
}
