import { useDeferredValue, useMemo } from 'react'
import { foldersFound, rulesHit, yearsFound } from '../../../store/set/facets'
import { isFiltered, type KindShown, type Listing, plainListing } from '../../../store/set/listing'
import { useStore } from '../../../store/store'
import { useRules } from '../../kit/useRules'
import { addressName } from '../addressName'
import './filters.css'
import { useEntries, useListed } from '../useSet'

const kinds: readonly (readonly [kind: KindShown, name: string])[] = [
  ['all', '全部'],
  ['errors', '有错误'],
  ['found', '有问题'],
  ['unread', '没读出'],
]

/** What of the set the list shows: by kind, rule, year, folder, place and words. */
export const ListFilters = () => {
  const entries = useDeferredValue(useEntries())
  const listing = useStore(state => state.listing)
  const rules = useRules()
  const facets = useMemo(() => ({ rules: rulesHit(entries), years: yearsFound(entries), folders: foldersFound(entries) }), [entries])
  return (
    <search className="set-filters">
      <fieldset className="kinds">
        <legend className="off-screen">显示</legend>
        {kinds.map(([kind, name]) => (
          <button key={kind} type="button" aria-pressed={listing.kind === kind} onClick={() => filter({ kind })}>
            {name}
          </button>
        ))}
      </fieldset>
      <Choice
        label="规则"
        value={listing.rule ?? ''}
        options={facets.rules.map(({ of, count }) => [of, `${rules?.byId.get(of)?.title ?? of}（${count}）`] as const)}
        choose={rule => filter({ rule: rule === '' ? null : rule })}
      />
      {facets.years.length > 1 && (
        <Choice
          label="年度"
          value={`${listing.year ?? ''}`}
          options={facets.years.map(({ of, count }) => [`${of}`, `${of === 'none' ? '没有年度' : of}（${count}）`] as const)}
          choose={year => filter({ year: year === '' ? null : year === 'none' ? 'none' : Number(year) })}
        />
      )}
      {facets.folders.length > 1 && (
        <Choice
          label="文件夹"
          value={listing.folder === null ? '' : `/${listing.folder}`}
          options={facets.folders.map(
            ({ of, count }) => [`/${of}`, `${of === '' ? '不在文件夹里' : of.slice(0, -1)}（${count}）`] as const,
          )}
          choose={folder => filter({ folder: folder === '' ? null : folder.slice(1) })}
        />
      )}
      {listing.cell !== null && (
        <button type="button" className="chip" title="不再按位置筛选" onClick={() => filter({ cell: null })}>
          {addressName(listing.cell)} <span aria-hidden="true">×</span>
        </button>
      )}
      <input
        type="search"
        aria-label="查找"
        placeholder="查找机关、文件…"
        value={listing.words}
        onChange={event => filter({ words: event.target.value })}
      />
      <Shown />
    </search>
  )
}

const filter = (change: Partial<Listing>) => useStore.getState().setListing(change)

/** How many are left, and the way back to all. */
const Shown = () => {
  const count = useListed().length
  const listing = useStore(state => state.listing)
  if (!isFiltered(listing)) return <p className="set-shown" role="status" />
  const { sorting: _, ...plain } = plainListing
  return (
    <p className="set-shown" role="status">
      列出 {count} 份
      <button type="button" className="link" onClick={() => filter(plain)}>
        全部列出
      </button>
    </p>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, name: string])[]
  readonly choose: (value: string) => void
}

const Choice = ({ label, value, options, choose }: ChoiceProps) => (
  <select aria-label={label} value={value} data-set={value !== ''} onChange={event => choose(event.target.value)}>
    <option value="">{label}：全部</option>
    {options.map(([key, name]) => (
      <option key={key} value={key}>
        {name}
      </option>
    ))}
  </select>
)
