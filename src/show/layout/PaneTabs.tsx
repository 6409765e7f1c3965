import type { Pane } from '../../store/state'
import { useStore } from '../../store/store'

const names: Readonly<Record<Pane, string>> = { findings: '问题', grid: '表格', source: '原文' }

interface Props {
  readonly panes: readonly Pane[]
  readonly counts?: Readonly<Partial<Record<Pane, number>>>
}

/** Where the window is too narrow for panes side by side, one is shown at a time. */
export const PaneTabs = ({ panes, counts }: Props) => {
  const wanted = useStore(state => state.pane)
  const showPane = useStore(state => state.showPane)
  const shown = panes.includes(wanted) ? wanted : 'findings'
  const turn = (step: number) => showPane(panes[(panes.indexOf(shown) + step + panes.length) % panes.length] ?? 'findings')
  return (
    <div
      className="tabs"
      role="tablist"
      aria-label="栏目"
      onKeyDown={event => {
        if (event.key === 'ArrowRight') turn(1)
        if (event.key === 'ArrowLeft') turn(-1)
      }}
    >
      {panes.map(pane => (
        <button
          key={pane}
          type="button"
          role="tab"
          aria-selected={pane === shown}
          tabIndex={pane === shown ? 0 : -1}
          onClick={() => showPane(pane)}
        >
          {names[pane]}
          {counts?.[pane] !== undefined && <span className="count"> {counts[pane]}</span>}
        </button>
      ))}
    </div>
  )
}
