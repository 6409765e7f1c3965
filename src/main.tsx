import { createRoot } from 'react-dom/client'
import './show/styles/index.css'
import { App } from './show/App'
import { ErrorBoundary } from './show/ErrorBoundary'
import { followOffline } from './show/offline/offline'
import { followRecords } from './show/records'
import { followPage } from './show/remember/followPage'
import { followLinks } from './show/share/followLinks'
import { followTheme } from './show/theme'

// The page itself has found that this browser is too old, and has said so.
if (!document.documentElement.hasAttribute('data-too-old')) {
  followTheme()
  followRecords()
  // What was open comes first: a link among it is not opened twice.
  void followPage().then(followLinks)
  createRoot(document.getElementById('root') as HTMLElement).render(
    <ErrorBoundary>
      <App />
    </ErrorBoundary>,
  )
  followOffline()
}
