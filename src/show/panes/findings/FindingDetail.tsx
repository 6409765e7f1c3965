import type { Finding } from '../../../model/finding'
import type { Report } from '../../../model/report'
import type { SourceLine } from '../../../model/source'
import { quotesItself } from '../../../words/ownWords'
import { useRules } from '../../kit/useRules'
import { comparedCells, markedQuote } from '../source/evidence'
import { SettleMenu } from './SettleMenu'

interface Props {
  readonly finding: Finding
  /** Id of the finding. */
  readonly id: string
  /** With the user's changes. */
  readonly report: Report
  readonly lines: readonly SourceLine[]
}

/** What the rule of the chosen finding wants, what it rests on, and what can be done about it besides mending the report. */
export const FindingDetail = ({ finding, id, report, lines }: Props) => {
  const rule = useRules()?.byId.get(finding.rule)
  const quote = markedQuote(finding, lines)
  const compared = comparedCells(report, finding)
  return (
    <div className="detail">
      {rule && <p className="detail-wants">要求：{rule.wants}</p>}
      {quote && (quote.marked !== '' || !quotesItself(finding)) && (
        <blockquote className="detail-quote">
          {quote.before}
          {quote.marked && <mark>{quote.marked}</mark>}
          {quote.after}
        </blockquote>
      )}
      {compared.length > 0 && (
        <dl className="detail-cells">
          {compared.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <SettleMenu id={id} rule={finding.rule} />
    </div>
  )
}
