/**
 * npm start: builds the page where it is missing or older than its sources, serves it on this machine only,
 * prints the address and opens it in the default browser, where there is one.
 */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build, preview } from 'vite'

const root = join(import.meta.dirname, '..')
const built = join(root, 'dist/site/index.html')

/** Latest change of a file, or of any file in a folder; 0 where it does not exist. Milliseconds since 1970. */
const changed = path => {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map(name => changed(join(path, name)))) : stat.mtimeMs
}

const sources = ['src', 'public', 'scripts/forms', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json']
if (changed(built) <= Math.max(...sources.map(source => changed(join(root, source))))) await build({ root, logLevel: 'error' })

const server = await preview({ root, preview: { host: '127.0.0.1' } })
const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4173/'
console.log(`\n  勾稽已启动：${address}\n  文件只在本机读取，不会上传。按 Ctrl+C 结束。\n`)

const openers = { win32: ['cmd', '/c', 'start', ''], darwin: ['open'] }
const onScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
if (onScreen && process.env.BROWSER !== 'none') {
  const [command, ...options] = openers[process.platform] ?? ['xdg-open']
  // Without a browser the address on the screen has to do.
  spawn(command, [...options, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}
