import type { CellAddress } from '../../../statute/form'
import { useStore } from '../../../store/store'
import { withMinus } from '../../../text/withMinus'
import { differenceInWords, type SumLine, shownTerms, type Term } from './sumLines'

/** One sum with the report's numbers: 10 + 1 + 0 + 0 = 11，总计写 0 ✕ 少 11. */
export const SumRow = ({ sum, chosen, filling }: { sum: SumLine; chosen: CellAddress; filling: boolean }) => {
  const { left, right, leftSum, rightSum, holds } = sum
  const total = right.length === 1 ? right[0] : null
  return (
    <li className="sum" data-holds={holds === null ? 'unknown' : holds} data-rule={sum.equation.rule}>
      <span className="sum-where">{sum.where}</span>
      <span className="sum-said">
        <span className="sum-terms">
          <Side terms={left} chosen={chosen} />
          {leftSum !== null && <span className="sum-result">= {withMinus(leftSum)}</span>}
          <span className="sum-comma">，</span>
          {total ? (
            <span className="sum-total" data-single="true">
              {total.name}
              {total.blank ? '为' : '写'} <TermButton term={total} chosen={chosen} />
            </span>
          ) : (
            <span className="sum-total">
              <Side terms={right} chosen={chosen} named />
              {rightSum !== null && <span className="sum-result">= {withMinus(rightSum)}</span>}
            </span>
          )}
        </span>
        <span className="sum-verdict">
          {holds === null ? (filling ? '还没有填全' : '有数字没读出，这一式没有核对') : holds ? '✓' : `✕ ${differenceInWords(sum)}`}
        </span>
      </span>
    </li>
  )
}

const Side = ({ terms, chosen, named }: { terms: readonly Term[]; chosen: CellAddress; named?: boolean }) => {
  const { shown, zeros, blanks } = shownTerms(terms, chosen)
  const omitted = [zeros > 0 && `${zeros} 项为 0`, blanks > 0 && `${blanks} 项空`].filter(Boolean).join('、')
  const withNames = named || terms.length === 2
  return (
    <>
      {shown.map((term, at) => (
        <span key={term.address}>
          {at > 0 && <span className="plus">+</span>}
          {withNames && <span className="term-name">{term.name} </span>}
          <TermButton term={term} chosen={chosen} />
        </span>
      ))}
      {omitted && <span className="zeros">{shown.length > 0 ? `（另 ${omitted}）` : omitted}</span>}
    </>
  )
}

/** A number of the sum; choosing it chooses its cell. */
const TermButton = ({ term, chosen }: { term: Term; chosen: CellAddress }) => {
  const chooseCell = useStore(state => state.chooseCell)
  return (
    <button
      type="button"
      className="term"
      tabIndex={-1}
      title={term.name}
      aria-label={`${term.name} ${figureOf(term)}`}
      data-chosen={term.address === chosen}
      onClick={() => chooseCell(term.address)}
    >
      {figureOf(term)}
    </button>
  )
}

const figureOf = ({ value, blank }: Term): string => (value === null ? (blank ? '空' : '?') : withMinus(value))
