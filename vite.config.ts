import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/**
 * What the built page may do: run its own code, and nothing over the network. Only in the built page:
 * the development server needs inline scripts and a connection of its own.
 */
const policy = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "img-src 'self' data: blob:",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self' blob:",
  "connect-src 'none'",
  "manifest-src 'self'",
].join('; ')

const contentPolicy = (): Plugin => ({
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
  ],
})

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string }

export default defineConfig({
  define: { 'import.meta.env.GOUJI_VERSION': JSON.stringify(version) },
  // Works from any folder, also under a sub-path.
  base: './',
  plugins: [react(), contentPolicy()],
  build: {
    // 360 and QQ browsers on office computers are Chromium 86 and later.
    target: ['chrome86', 'firefox102', 'safari15'],
    // Chunks are few; preloading them would be a request to the network by other means.
    modulePreload: false,
    chunkSizeWarningLimit: 4000,
  },
  // A module worker from a blob does not start from a file on disk; a classic one does.
  worker: { format: 'iife' },
})
