import { type KeyboardEvent, type MouseEvent, useDeferredValue, useMemo, useState } from 'react'
import type { CellAddress, FormId } from '../../../statute/form'
import { forms } from '../../../statute/forms'
import { errorsByCell } from '../../../store/set/facets'
import { useStore } from '../../../store/store'
import { Later } from '../../kit/Later'
import { cellMatrix, moveCursor, stepOf } from '../../panes/grid/cursor'
import { FormTable } from '../../panes/grid/FormTable'
import { useEntries } from '../useSet'
import { HeatCell } from './HeatCell'
import { RulesHit } from './RulesHit'
import './heat.css'

/** Where the errors of the set are: the statutory tables with the number of reports that err in each cell, and the rules beside them. */
export const HeatView = () => {
  const entries = useDeferredValue(useEntries())
  const [form, setForm] = useState<FormId>(() =>
    formOfMost(entries.flatMap(({ file }) => (file.state === 'ready' ? file.outcome.report.form : []))),
  )
  const counts = useMemo(() => errorsByCell(entries), [entries])
  const tables = Object.values(forms[form].tables)
  const most = Math.max(0, ...counts.values())
  const chosen = useStore(state => state.listing.cell)
  const [entry, setEntry] = useState<CellAddress | null>(null)
  const stop =
    entry ??
    chosen ??
    firstOf(
      tables.flatMap(table => cellMatrix([table]).flat()),
      counts,
    )

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const cell = cellOf(event)
    const step = stepOf(event.key, event.ctrlKey)
    if (cell === null || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      choose(cell, counts)
    }
    if (step === null) return
    event.preventDefault()
    const next = moveCursor(cellMatrix(tables), cell, step)
    setEntry(next)
    if (next) event.currentTarget.querySelector<HTMLElement>(`[data-heat="${CSS.escape(next)}"]`)?.focus()
  }
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const cell = cellOf(event)
    if (cell) choose(cell, counts)
  }
  return (
    <div className="heat">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the cells of its grids take keys and clicks */}
      <div className="heat-tables" onKeyDown={onKeyDown} onClick={onClick}>
        <p className="heat-lead">
          {counts.size === 0
            ? '目前读完的报告里，三张表没有发现错误。'
            : '每格的数字是在这一格有错误的报告份数，和式的错误记在总计上；选一格，列表只列出这些报告。'}
          {entries.some(({ file }) => file.state === 'ready' && file.outcome.report.form !== form) && (
            <FormChoice form={form} choose={setForm} />
          )}
        </p>
        <Later>
          {tables.map(table => (
            <section key={table.key} className="heat-part">
              <h2>{table.name}</h2>
              <FormTable
                table={table}
                labels={[]}
                finding={null}
                renderCell={(place, colSpan) => (
                  <HeatCell
                    key={place.address}
                    place={place}
                    colSpan={colSpan}
                    count={counts.get(place.address) ?? 0}
                    most={most}
                    chosen={place.address === chosen}
                    entry={place.address === stop}
                  />
                )}
              />
            </section>
          ))}
        </Later>
      </div>
      <RulesHit entries={entries} />
    </div>
  )
}

/** The list, of the reports that err in this cell alone; a cell without errors leads nowhere. */
const choose = (cell: CellAddress, counts: ReadonlyMap<CellAddress, number>): void => {
  if (!counts.has(cell)) return
  const { setListing, showSet } = useStore.getState()
  setListing({ cell, kind: 'all' })
  showSet('list')
}

const cellOf = ({ target }: { readonly target: EventTarget }): CellAddress | null =>
  target instanceof Element ? ((target.closest<HTMLElement>('[data-heat]')?.dataset.heat ?? null) as CellAddress | null) : null

const firstOf = (cells: readonly CellAddress[], counts: ReadonlyMap<CellAddress, number>): CellAddress | null =>
  cells.find(cell => counts.has(cell)) ?? cells[0] ?? null

const formOfMost = (all: readonly FormId[]): FormId => (all.filter(form => form === '2019').length * 2 > all.length ? '2019' : '2021')

const FormChoice = ({ form, choose: take }: { form: FormId; choose: (form: FormId) => void }) => (
  <select className="field" aria-label="格式" value={form} onChange={event => take(event.target.value === '2019' ? '2019' : '2021')}>
    <option value="2021">2021 版格式</option>
    <option value="2019">2019 版格式</option>
  </select>
)
