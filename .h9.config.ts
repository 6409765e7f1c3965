import base from './playwright.config'
import { defineConfig } from '@playwright/test'
const port = 31999
export default defineConfig({ ...base, workers: 2, outputDir: '/tmp/h9results', use: { ...base.use, baseURL: `http://127.0.0.1:${port}` },
  webServer: { command: `npx vite preview --outDir /tmp/h9dist --host 127.0.0.1 --port ${port} --strictPort`, url: `http://127.0.0.1:${port}`, reuseExistingServer: false } })
