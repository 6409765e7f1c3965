import type { Pane } from '../../store/state'
import { useStore } from '../../store/store'
import { panelOf, Tabs } from '../kit/Tabs'
import { useNarrow } from '../kit/useNarrow'

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
  const titleOf = (pane: Pane) => (
    <>
      {names[pane]}
      {counts?.[pane] !== undefined && <span className="count"> {counts[pane]}</span>}
    </>
  )
  return (
    <Tabs className="tabs" label="栏目" items={panes.map(pane => ({ id: pane, title: titleOf(pane) }))} shown={shown} onShow={showPane} />
  )
}

/** How a pane is told to those who hear it: as the panel of its tab, or as a part of the page beside the others. */
export const usePaneRole = (pane: Pane) => (useNarrow() ? panelOf(pane) : { 'aria-label': names[pane] })
