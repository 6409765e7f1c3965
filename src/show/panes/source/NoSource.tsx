import type { Ready } from '../../../store/state'
import { useStore } from '../../../store/store'
import { markedQuote, placeInWords } from './evidence'

/** In place of a source that was not passed on: the words that the findings quote of it, to choose from. */
export const NoSource = ({ file }: { file: Ready }) => {
  const chosen = useStore(state => state.selection.finding)
  const { chooseFinding } = useStore.getState()
  const { findings, outcome } = file
  const quotes = findings.flatMap(finding => {
    const quote = markedQuote(finding, [])
    return quote ? [{ key: finding.id, quote, place: placeInWords(outcome.report, finding), severity: finding.severity }] : []
  })
  return (
    // A pane that scrolls has to take the focus, or the keyboard cannot scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="pane-body no-source" tabIndex={0} aria-label="引用的原文" data-entry="true">
      <p className="no-place">
        {outcome.passed?.by === 'link' ? '这份结果来自链接' : '这份结果来自结果文件'}，没有附报告原文。
        {quotes.length > 0 && '下面是问题里引用的字句。'}
      </p>
      {quotes.map(({ key, quote, place, severity }) => (
        <button
          key={key}
          type="button"
          className="no-source-quote"
          data-severity={severity}
          data-chosen={key === chosen}
          aria-pressed={key === chosen}
          onClick={() => chooseFinding(key)}
        >
          {place && <span className="no-source-place">{place}</span>}
          {quote.before}
          {quote.marked && <mark>{quote.marked}</mark>}
          {quote.after}
        </button>
      ))}
    </section>
  )
}
