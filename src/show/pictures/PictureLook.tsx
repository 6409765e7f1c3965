import { type FormEvent, useId, useRef, useState } from 'react'
import { formCellAt } from '../../model/equations'
import type { Look } from '../../model/lookedAt'
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
}

/** What is looked at together: of each cell its picture, what was read, and what the user says stands there. */
export const PictureLook = ({ file, report, look, onDone }: Props) => {
  const [typed, setTyped] = useState<Readonly<Partial<Record<CellAddress, string>>>>({})
  const [hint, setHint] = useState<{ readonly address: CellAddress; readonly words: string } | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const put = useCellPictures(file, report, look.cells)
  const lead = useId()
  const accept = (event: FormEvent) => {
    event.preventDefault()
    const said: Partial<Record<CellAddress, Edit>> = {}
    for (const address of look.cells.filter(cell => isPictured(report, cell))) {
      const place = formCellAt(report, address)
      const read = readTyped(typed[address] ?? report.cells[address]?.text ?? '', place?.column.quantity ?? 'count')
      if (!read.ok) {
        setHint({ address, words: read.hint })
        return inputOf(form.current, address)?.focus()
      }
      said[address] = read.edit
    }
    useStore.getState().lookAt(file.id, said)
    onDone()
  }
  return (
    <form ref={form} className="picture-look" onSubmit={accept} aria-describedby={look.totals.length > 0 ? lead : undefined}>
      {look.totals.length > 0 && <p id={lead}>这几格加起来两边对不上。请看看是不是认错了：对的回车，错的改过来。</p>}
      <ul data-sum={look.totals.length > 0 || undefined}>
        {look.cells.map((address, at) => (
          <PictureCell
            key={address}
            report={report}
            address={address}
            sign={signBefore(look, at)}
            canvas={element => put(address, element)}
            isFirst={address === look.cells.find(cell => isPictured(report, cell))}
            isPictured={isPictured(report, address)}
            typed={typed[address]}
            onType={text => setTyped(before => ({ ...before, [address]: text }))}
            hint={hint?.address === address ? hint.words : null}
          />
        ))}
      </ul>
      <div className="card-actions">
        <button type="submit" className="primary">
          {look.totals.length > 0 ? '都看过了' : '就是这个（回车）'}
        </button>
        <button type="button" onClick={onDone}>
          先跳过
        </button>
      </div>
    </form>
  )
}

/** A total is told by its sign. */
const signBefore = ({ cells, totals }: Look, at: number): string => {
  const first = cells.findIndex(cell => totals.includes(cell))
  return totals.length === 0 || at === 0 ? '' : at === first ? '＝' : '＋'
}

/** What stands in a sum beside pictures is print, and not asked. */
const isPictured = ({ cells, seen = [] }: Report, address: CellAddress): boolean => seen.includes(cells[address]?.anchor?.page ?? 0)

const inputOf = (form: HTMLFormElement | null, address: CellAddress): HTMLInputElement | null =>
  form?.querySelector<HTMLInputElement>(`input[name="${address}"]`) ?? null
