import { summarize } from '../../model/finding'
import type { Pair } from '../../store/across/pairs'
import { useStore } from '../../store/store'
import { foundInWords } from './yearsWords'

/** The pairs of years that are open, each with what was found between them. */
export const PairList = ({ pairs, shown }: { pairs: readonly Pair[]; shown: Pair }) => {
  const { chooseEntry } = useStore.getState()
  return (
    <nav className="beside-list" aria-label="可对照的报告">
      <h2>
        可对照 <span className="count">{pairs.length}</span>
      </h2>
      <ul>
        {pairs.map(pair => {
          const { before, now } = pair
          const { words, tone } = stateOf(pair)
          return (
            <li key={now.id}>
              <button
                type="button"
                className="pair"
                data-pair={now.name}
                aria-current={now.id === shown.now.id || undefined}
                onClick={() => chooseEntry(now.id)}
              >
                <span className="pair-name">{now.outcome.report.agency ?? now.name}</span>
                <span className="pair-years">
                  {before.outcome.report.year} → {now.outcome.report.year}
                </span>
                <span className="pair-state" data-tone={tone}>
                  {words}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

const stateOf = ({ now: { beside } }: Pair): { readonly words: string; readonly tone: string } => {
  const counts = summarize(beside?.findings ?? [])
  const tone = (['error', 'warning', 'review'] as const).find(severity => counts[severity] > 0) ?? 'clean'
  return { words: foundInWords(counts), tone }
}
