import { createRoot } from 'react-dom/client'
import './show/styles/index.css'
import { App } from './show/App'
import { ErrorBoundary } from './show/ErrorBoundary'
import { followRecords } from './show/records'
import { followTheme } from './show/theme'

followTheme()
followRecords()
createRoot(document.getElementById('root') as HTMLElement).render(
  <ErrorBoundary>
    <App />
  </ErrorBoundary>,
)
