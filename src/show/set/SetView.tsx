import { useStore } from '../../store/store'
import { panelOf, Tabs } from '../kit/Tabs'
import { BindOffer } from '../pictures/BindOffer'
import { PrintedSet } from '../print/lazySheets'
import { SetHead } from './SetHead'
import { subViews } from './subViews'
import './set.css'

/** All files that are open, as one set: how it stands, and its views. */
export const SetView = () => {
  const wanted = useStore(state => state.subView)
  const showSet = useStore(state => state.showSet)
  const shown = subViews.find(({ id }) => id === wanted) ?? subViews[0]
  if (!shown) return null
  return (
    <main className="set" tabIndex={-1}>
      <PrintedSet />
      <SetHead />
      <BindOffer />
      <Tabs className="set-tabs" label="查看方式" items={subViews} shown={shown.id} onShow={showSet} />
      <div className="set-panel" {...panelOf(shown.id)} data-pane="set">
        <shown.Component />
      </div>
    </main>
  )
}
