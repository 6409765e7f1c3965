import type { Coverage } from '../../../model/coverage'
import { useRules } from '../../kit/useRules'
import { checkedInWords } from './checked'

/** Under a clean verdict: what was checked, so that it is worth something, and the sheet to sign. */
export const CleanSheet = ({ coverage, rulesOff }: { coverage: Coverage; rulesOff: readonly string[] }) => {
  const rules = useRules()
  return (
    <div className="clean-sheet">
      <h3>已核对</h3>
      <ul>
        {checkedInWords(coverage, rules ? [...rules.byId.values()] : [], rulesOff).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" className="clean-print" onClick={() => print()}>
        打印核对单
      </button>
      <p>程序看不到的，见下面的人工核对。</p>
    </div>
  )
}
