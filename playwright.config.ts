import { defineConfig, devices } from '@playwright/test'
import { launchOptions } from './scripts/browsers/launch'

// Set by the first process and inherited by the others: two runs on one machine must not meet.
process.env.GOUJI_PORT ??= String(20_000 + (process.pid % 10_000))
const port = process.env.GOUJI_PORT

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: '100%',
  reporter: 'list',
  // Generous: a shared machine can be several times slower than a desk; nothing here measures time.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  // One that passes only then is counted and named as flaky; it is to be mended, not to be lived with.
  retries: 1,
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: launchOptions(),
    // Half the time of a test went into a new window and process; what is kept in the browser is emptied between tests all the same.
    reuseContext: true,
    // Recording every test would cost more than the tests.
    trace: 'on-first-retry',
  },
  webServer: {
    command: `npm run preview -- --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
})
