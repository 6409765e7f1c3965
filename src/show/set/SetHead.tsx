import { countSet } from '../../store/set/counts'
import { countsParts, readInWords } from './countsLine'
import { setTools } from './setTools'
import { useEntries } from './useSet'

/** The line that says how the set stands, how far its reading is, and what can be done with all of it. */
export const SetHead = () => {
  const counts = countSet(useEntries())
  const reading = counts.read < counts.total
  return (
    <section className="set-head" aria-label="总览">
      <h1>{counts.total} 份</h1>
      <p className="set-counts" data-counts>
        {countsParts(counts).map(({ tone, words }) => (
          <span key={tone} data-tone={tone}>
            {words}
          </span>
        ))}
      </p>
      {reading && (
        <p className="set-reading">
          {readInWords(counts)}
          <progress aria-label="已读" value={counts.read} max={counts.total} />
        </p>
      )}
      <div className="set-tools">
        {setTools.map(({ id, Component }) => (
          <Component key={id} />
        ))}
      </div>
    </section>
  )
}
