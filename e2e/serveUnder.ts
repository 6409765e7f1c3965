/** A web server as plain as they come, serving the built page from a folder of its own. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

export interface Served {
  readonly address: string
  /** Every request that came in, with its headers, as text. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

/** Serves `folder` under a path like /a/b/, and nothing anywhere else. */
export const serveUnder = async (folder: string, path: string): Promise<Served> => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`)
    const wanted = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = wanted.startsWith(path) ? join(folder, normalize(wanted.slice(path.length) || 'index.html')) : ''
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${path}`,
    asked,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        // Kept open by the browser, they would be served on.
        server.closeAllConnections()
      }),
  }
}
