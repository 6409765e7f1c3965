import { type FormEvent, useId, useRef, useState } from 'react'
import type { Edits } from '../../model/edits'
import { formCellAt } from '../../model/equations'
import { isPictured, isStrip, type Look } from '../../model/lookedAt'
import type { Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import type { Edit, Ready } from '../../store/state'
import { useStore } from '../../store/store'
import { readTyped } from '../panes/grid/typing'
import { PictureCell } from './PictureCell'
import { useCellPictures } from './useCellPictures'

interface Props {
  readonly file: Ready
  readonly report: Report
  readonly look: Look
  readonly onDone: () => void
  /** Back to what was asked before; null where it is the first. */
  readonly onBack: (() => void) | null
}

/** What is looked at together: of each cell its picture, what was read, and what the user says stands there. */
export const PictureLook = ({ file, report, look, onDone, onBack }: Props) => {
  const [typed, setTyped] = useState<Readonly<Partial<Record<CellAddress, string>>>>({})
  const [hint, setHint] = useState<{ readonly address: CellAddress; readonly words: string } | null>(null)
  // Of a row those that the user says are blank.
  const [blanks, setBlanks] = useState<ReadonlySet<CellAddress>>(new Set())
  const form = useRef<HTMLFormElement>(null)
  const isAlone = look.totals.length === 0
  // What a person says of a cell does not move it.
  const [inStrip] = useState(() => isStrip(report, look))
  const { views, put } = useCellPictures(file, report, inStrip ? look.cells.slice(0, 1) : look.cells)
  const lead = useId()
  const answer = (said: Edits) => {
    useStore.getState().lookAt(file.id, said, !isAlone)
    onDone()
  }
  const accept = (event: FormEvent) => {
    event.preventDefault()
    const said: Partial<Record<CellAddress, Edit>> = {}
    for (const address of look.cells.filter(cell => isPictured(report, cell))) {
      const place = formCellAt(report, address)
      if (blanks.has(address)) {
        said[address] = blank
        continue
      }
      if (isAlone && saysNothing(report, address, typed[address])) {
        setHint({ address, words: `请填看到的数；原件上没有填，就点“${inStrip ? '空着' : '原件空着'}”` })
        return inputOf(form.current, address)?.focus()
      }
      const read = readTyped(typed[address] ?? report.cells[address]?.text ?? '', place?.column.quantity ?? 'count')
      if (!read.ok) {
        setHint({ address, words: read.hint })
        return inputOf(form.current, address)?.focus()
      }
      said[address] = read.edit
    }
    answer(said)
  }
  return (
    <form ref={form} className="picture-look" onSubmit={accept} aria-describedby={isAlone && !inStrip ? undefined : lead}>
      {!isAlone && <p id={lead}>这几格加起来两边对不上。请看看是不是认错了：对的回车，错的改过来。</p>}
      {isAlone && inStrip && <p id={lead}>这一行的各格没有分开，请照图从左到右填，Tab 或回车到下一格。</p>}
      {inStrip && (
        <div className="views" {...broad}>
          {[...views.values()].flat().map(view => (
            <canvas key={view.key} ref={element => put(view.key, element)} aria-label="原件上的这一行" role="img" />
          ))}
        </div>
      )}
      <ul data-sum={!isAlone || inStrip || undefined} data-strip={inStrip || undefined}>
        {look.cells.map((address, at) => (
          <PictureCell
            key={address}
            report={report}
            address={address}
            sign={signBefore(look, at)}
            views={views.get(address) ?? []}
            put={put}
            isFirst={address === look.cells.find(cell => isPictured(report, cell))}
            isPictured={isPictured(report, address)}
            typed={typed[address]}
            inStrip={inStrip}
            onType={text => {
              setTyped(before => ({ ...before, [address]: text }))
              setBlanks(before => new Set([...before].filter(each => each !== address)))
            }}
            {...(isAlone && inStrip && { isBlank: blanks.has(address), onBlank: () => setBlanks(before => new Set([...before, address])) })}
            hint={hint?.address === address ? hint.words : null}
          />
        ))}
      </ul>
      <div className="card-actions">
        <button type="submit" className="primary">
          {isAlone ? `就是这${inStrip ? '些' : '个'}（回车）` : '都看过了'}
        </button>
        {isAlone && (
          <button type="button" onClick={() => answer(Object.fromEntries(look.cells.map(address => [address, blank])))}>
            {inStrip ? '整行空着' : '原件空着'}
          </button>
        )}
        <button type="button" onClick={onDone}>
          先跳过
        </button>
        {onBack && (
          <button type="button" onClick={onBack}>
            上一格
          </button>
        )}
      </div>
    </form>
  )
}

/** A row is wider than a narrow window: it is scrolled along, by keyboard too. */
const broad = { 'data-broad': true, tabIndex: 0 }

const blank: Edit = { text: '', value: null }

/** An empty field says that the cell is blank only where it was read so: who presses Enter too often has said nothing. */
const saysNothing = ({ cells }: Report, address: CellAddress, typed: string | undefined): boolean => {
  const cell = cells[address]
  const read = cell?.text.trim() ?? ''
  return (typed ?? read).trim() === '' && (cell?.unread === true || read !== '')
}

/** A total is told by its sign. */
const signBefore = ({ cells, totals }: Look, at: number): string => {
  const first = cells.findIndex(cell => totals.includes(cell))
  return totals.length === 0 || at === 0 ? '' : at === first ? '＝' : '＋'
}

const inputOf = (form: HTMLFormElement | null, address: CellAddress): HTMLInputElement | null =>
  form?.querySelector<HTMLInputElement>(`input[name="${address}"]`) ?? null
