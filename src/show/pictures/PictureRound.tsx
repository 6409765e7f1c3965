import { useState } from 'react'
import { isOpenLook, type Look, looksToAsk, waitingIn } from '../../model/lookedAt'
import type { Report } from '../../model/report'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'
import { Dialog } from '../kit/Dialog'
import { PictureLook } from './PictureLook'
import './pictures.css'

/** The quick round through cells that were read from a picture and want a look, one after the other, those of a sum that fails together. */
export const PictureRound = ({ file, report }: { file: Ready; report: Report }) => {
  // What is asked is settled when the round begins: what is found changes with every answer.
  const [asked, setAsked] = useState<readonly Look[] | null>(null)
  // Where the round has been: what was skipped over is not gone back to.
  const [trail, setTrail] = useState<readonly number[]>([0])
  const at = trail.at(-1) ?? 0
  // A label that was misread is no reason to look at the figures of its row.
  const doubting = file.findings.filter(({ severity }) => severity !== 'notice')
  const open = looksToAsk(
    report,
    doubting.map(({ subject }) => subject),
  )
  const count = waitingIn(report, open).length
  const begin = () => {
    setAsked(open)
    setTrail([0])
  }
  const close = () => setAsked(null)
  const next = () => {
    const now = useStore.getState().files.find(({ id }) => id === file.id)
    const rest = (asked ?? []).map((look, index) => ({ look, index })).slice(at + 1)
    const found = now?.state === 'ready' ? rest.find(({ look }) => isOpenLook(now.outcome.report, look)) : undefined
    if (found) setTrail([...trail, found.index])
    else close()
  }
  const look = asked?.[at]
  return (
    <>
      {count > 0 && (
        <p className="picture-round">
          <button type="button" className="primary" onClick={begin}>
            逐格确认（{count} 格）
          </button>
        </p>
      )}
      <Dialog
        title={`逐格确认 ${at + 1} / ${asked?.length ?? 0}`}
        open={asked !== null}
        onClose={close}
        wide={look !== undefined && look.cells.length > 1}
      >
        {look && (
          <PictureLook
            key={look.cells.join()}
            file={file}
            report={report}
            look={look}
            onDone={next}
            onBack={trail.length > 1 ? () => setTrail(trail.slice(0, -1)) : null}
          />
        )}
      </Dialog>
    </>
  )
}
