import { useState } from 'react'
import { isOpenLook, type Look, looksAgain, looksToAsk, waitingIn } from '../../model/lookedAt'
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
  const subjects = doubting.map(({ subject }) => subject)
  const open = looksToAsk(report, subjects)
  const count = waitingIn(report, open).length
  const alone = waitingIn(
    report,
    open.filter(({ totals }) => totals.length === 0),
  ).length
  const chosen = useStore(state => state.selection.cell)
  const again = looksAgain(report, subjects, chosen)
  const looked = new Set(again.flatMap(({ cells }) => cells)).size
  const [isAgain, setAgain] = useState(false)
  const begin = (looks: readonly Look[]) => {
    setAgain(looks === again)
    setAsked(looks)
    setTrail([0])
  }
  const close = () => setAsked(null)
  const next = () => {
    const now = useStore.getState().files.find(({ id }) => id === file.id)
    const rest = (asked ?? []).map((look, index) => ({ look, index })).slice(at + 1)
    const found = now?.state === 'ready' ? rest.find(({ look }) => isAgain || isOpenLook(now.outcome.report, look)) : undefined
    if (found) setTrail([...trail, found.index])
    else close()
  }
  const look = asked?.[at]
  return (
    <>
      {count + looked > 0 && (
        <p className="picture-round">
          {count > 0 && (
            <button type="button" className="primary" onClick={() => begin(open)}>
              逐格确认（{count} 格）
            </button>
          )}
          {count > alone && <span>{count - alone} 格的合计对不上，要放在一起再看一遍。</span>}
          {looked > 0 && (
            <button type="button" className="link" title="选中表里的一格，先看这一格" onClick={() => begin(again)}>
              再看确认过的（{looked} 格）
            </button>
          )}
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
