import './oldBrowsers'
import { createRoot } from 'react-dom/client'
import './show/layout/index.css'
import { followLinks } from './show/address/followLinks'
import { followPage } from './show/keep/followPage'
import { followHints } from './show/keep/hints'
import { followOffline } from './show/keep/offline/offline'
import { followRecords } from './show/keep/records'
import { followSettings } from './show/keep/settings'
import { followTheme } from './show/kit/theme'
import { App } from './show/layout/App'
import { ErrorBoundary } from './show/layout/ErrorBoundary'
import { useStore } from './store/store'

// The page itself has found that this browser is too old, and has said so.
if (!document.documentElement.hasAttribute('data-too-old')) {
  // What the first file waits for most is the worker, whose code is the largest part of the page: it is fetched and read while the first screen is drawn.
  useStore.getState().warm()
  followTheme()
  followRecords()
  followSettings()
  followHints()
  // What was open comes first: a link among it is not opened twice.
  void followPage().then(followLinks)
  createRoot(document.getElementById('root') as HTMLElement).render(
    <ErrorBoundary>
      <App />
    </ErrorBoundary>,
  )
  followOffline()
}
