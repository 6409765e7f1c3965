import { cellsOfTable } from '../../model/cells'
import type { Repair } from '../../model/finding'
import type { Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import { tablesOf } from '../../store/amounts'
import type { Edits } from '../../store/state'
import { useStore } from '../../store/store'
import { cellName } from '../grid/names'

/** Suggestions beyond these say little: where many fit, none is likely. */
const mostShown = 3

/** What would settle a finding, each with a button that tries it out. */
export const Repairs = ({ report, repairs }: { report: Report; repairs: readonly Repair[] }) => {
  const editCells = useStore(state => state.editCells)
  if (repairs.length === 0) return null
  const places = new Map(
    tablesOf(report)
      .flatMap(cellsOfTable)
      .map(cell => [cell.address, cell]),
  )
  return (
    <ul className="repairs" aria-label="建议">
      {repairs.slice(0, mostShown).map(repair => {
        const changes = Object.entries(repair.set) as [CellAddress, number][]
        const words = changes.map(([address, value]) => {
          const place = places.get(address)
          return `${place ? cellName(place) : address} 改为 ${value}`
        })
        return (
          <li key={words.join()}>
            <span>建议：{words.join('；')}</span>
            <button type="button" className="try" onClick={() => editCells(editsOf(changes))}>
              试改
            </button>
          </li>
        )
      })}
    </ul>
  )
}

const editsOf = (changes: readonly (readonly [CellAddress, number])[]): Edits =>
  Object.fromEntries(changes.map(([address, value]) => [address, { text: String(value), value }]))
