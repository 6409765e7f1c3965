import { useState } from 'react'
import { cellsToAsk } from '../../model/lookedAt'
import type { Report } from '../../model/report'
import { cellsNamed } from '../../model/subject'
import type { CellAddress } from '../../statute/form'
import type { Ready } from '../../store/state'
import { Dialog } from '../kit/Dialog'
import { PictureCell } from './PictureCell'
import './pictures.css'

/** The quick round through cells that were read from a picture and want a look: one after the other, each with its picture. */
export const PictureRound = ({ file, report }: { file: Ready; report: Report }) => {
  // What is asked is settled when the round begins: what is found changes with every answer.
  const [asked, setAsked] = useState<readonly CellAddress[] | null>(null)
  const [at, setAt] = useState(0)
  // A label that was misread is no reason to look at the figures of its row.
  const doubting = file.findings.filter(({ severity }) => severity !== 'notice')
  const open = cellsToAsk(
    report,
    doubting.flatMap(({ subject }) => cellsNamed(subject)),
  )
  const begin = () => {
    setAsked(open)
    setAt(0)
  }
  const close = () => setAsked(null)
  const next = () => (at + 1 < (asked?.length ?? 0) ? setAt(at + 1) : close())
  const cell = asked?.[at]
  return (
    <>
      {open.length > 0 && (
        <p>
          <button type="button" className="primary" onClick={begin}>
            逐格确认（{open.length} 格）
          </button>
        </p>
      )}
      <Dialog title={`逐格确认 ${at + 1} / ${asked?.length ?? 0}`} open={asked !== null} onClose={close}>
        {cell && <PictureCell key={cell} file={file} report={report} address={cell} onDone={next} />}
      </Dialog>
    </>
  )
}
