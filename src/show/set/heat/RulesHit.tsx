import type { RuleId } from '../../../model/ruleArgs'
import type { SetEntry } from '../../../store/set/entries'
import { rulesHit } from '../../../store/set/facets'
import { useStore } from '../../../store/store'
import { useRules } from '../../kit/useRules'

/** The rules by how many reports they hit; choosing one leads to these in the list. */
export const RulesHit = ({ entries }: { entries: readonly SetEntry[] }) => {
  const rules = useRules()
  const chosen = useStore(state => state.listing.rule)
  const hits = rulesHit(entries)
  const most = hits[0]?.count ?? 1
  return (
    <section className="rules-hit" aria-label="规则">
      <h2>哪些规则查出的报告最多</h2>
      {hits.length === 0 && <p className="heat-lead">没有查出问题。</p>}
      <ol>
        {hits.map(({ of, count }) => (
          <li key={of}>
            <button type="button" aria-pressed={of === chosen} onClick={() => choose(of)}>
              <span className="hit-title">{rules?.byId.get(of)?.title ?? of}</span>
              <span className="hit-track">
                <span className="hit-bar" style={{ width: `${(count / most) * 100}%` }} />
              </span>
              <span className="hit-count">{count} 份</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

const choose = (rule: RuleId): void => {
  const { setListing, showSet } = useStore.getState()
  setListing({ rule, kind: 'all' })
  showSet('list')
}
