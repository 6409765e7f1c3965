import { lazily } from '../kit/lazily'
import { NotLoaded } from '../kit/NotLoaded'

/** The set comes with the second file. */
const [SetPage, warmSet] = lazily(
  () => import('../set/SetView'),
  module => module.SetView,
  {
    waiting: <main className="workspace" tabIndex={-1} />,
    missing: () => (
      <main className="workspace" tabIndex={-1}>
        <NotLoaded />
      </main>
    ),
  },
)

export { SetPage, warmSet }
