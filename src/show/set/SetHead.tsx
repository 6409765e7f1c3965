import { countSet, type SetCounts } from '../../store/set/counts'
import { useStore } from '../../store/store'
import { countsParts, readInWords } from './countsLine'
import { setTools } from './setTools'
import { useEntries } from './useSet'

/** The line that says how the set stands, how far its reading is, and what can be done with all of it. */
export const SetHead = () => {
  const counts = countSet(useEntries())
  return (
    <section className="set-head" aria-label="总览">
      <h1>{counts.total} 份</h1>
      <p className="set-counts">
        {countsParts(counts).map(({ tone, words }) => (
          <span key={words} data-tone={tone}>
            {words}
          </span>
        ))}
      </p>
      {counts.read < counts.total ? <Reading counts={counts} /> : <Settled />}
      <Removed />
      <div className="set-tools">
        {setTools.map(({ id, Component }) => (
          <Component key={id} />
        ))}
      </div>
    </section>
  )
}

const Reading = ({ counts }: { counts: SetCounts }) => {
  const paused = useStore(state => state.paused)
  const { pause, cancelAll } = useStore.getState()
  return (
    <p className="set-reading">
      {readInWords(counts)}
      <progress aria-label="已读" value={counts.read} max={counts.total} />
      <button type="button" className="link" onClick={() => pause(!paused)}>
        {paused ? '继续' : '暂停'}
      </button>
      <button type="button" className="link" onClick={cancelAll}>
        取消
      </button>
    </p>
  )
}

/** All are read; until they are held against each other, this is not the last word. */
const Settled = () => {
  const comparing = useStore(state => state.comparing)
  return (
    <>
      {comparing && <p className="set-reading">都已读完，正在互相对照…</p>}
      <Cancelled />
    </>
  )
}

/** The way back for what was cancelled. */
const Cancelled = () => {
  const count = useStore(({ files }) => files.filter(file => file.state === 'failed' && file.failure.code === 'cancelled').length)
  if (count === 0) return null
  return (
    <button type="button" className="link" onClick={() => useStore.getState().readCancelled()}>
      读取已取消的 {count} 份
    </button>
  )
}

/** The way back for what was taken off the list last. */
const Removed = () => {
  const count = useStore(state => state.removed?.length ?? 0)
  if (count === 0) return null
  return (
    <p className="set-reading" role="status">
      已关闭 {count} 份
      <button type="button" className="link" title="放回列表（Ctrl+Z）" onClick={() => useStore.getState().bringBack()}>
        撤销
      </button>
    </p>
  )
}
