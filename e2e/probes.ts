/** Every way known to send something somewhere from a page or a worker, tried; and a server that hears whether one worked. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Listens for anything at all. `heard` grows by the path of every request. */
export const listenForAnything = async () => {
  const heard = new Set<string>()
  const note = (url = '') => heard.add(decodeURIComponent(url).slice(1))
  const server = createServer((request, response) => {
    note(request.url)
    const headers = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'access-control-allow-private-network': 'true',
    }
    response.writeHead(200, { ...headers, 'content-type': 'text/javascript' }).end()
  })
  server.on('upgrade', (request, socket) => {
    note(request.url)
    socket.destroy()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { address: `http://127.0.0.1:${port}`, heard, close }
}

/** Runs in a page. @param to the address under which each probe asks for its own name. @returns the names of the probes. */
export const probePage = (to: string): string[] => {
  const element = (tag: string, attributes: Record<string, string>) => {
    const made = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
    document.body.append(made)
    return made
  }
  const probes: Record<string, (url: string) => unknown> = {
    fetch: url => fetch(url, { method: 'POST', body: 'x', mode: 'no-cors' }),
    xhr: url => {
      const request = new XMLHttpRequest()
      request.open('GET', url)
      request.send()
    },
    socket: url => new WebSocket(url.replace('http', 'ws')),
    events: url => new EventSource(url),
    import: url => import(url),
    beacon: url => navigator.sendBeacon(url, 'x'),
    image: url => {
      new Image().src = url
    },
    frame: url => element('iframe', { src: url }),
    object: url => element('object', { data: url }),
    script: url => element('script', { src: url }),
    style: url => element('link', { rel: 'stylesheet', href: url }),
    prefetch: url => element('link', { rel: 'prefetch', href: url }),
    preload: url => element('link', { rel: 'preload', as: 'fetch', crossorigin: '', href: url }),
    video: url => element('video', { src: url, preload: 'auto' }),
    font: url => new FontFace('probe', `url(${url})`).load(),
    form: url => {
      element('iframe', { name: 'probe' })
      const form = element('form', { action: url, target: 'probe', method: 'post' }) as HTMLFormElement
      form.submit()
    },
  }
  for (const [name, probe] of Object.entries(probes)) {
    try {
      Promise.resolve(probe(`${to}/${name}`)).catch(() => {})
    } catch {
      // Refused at once.
    }
  }
  return Object.keys(probes)
}

/** Runs in a worker; stands by itself, since its text is sent there. */
export const probeWorker = (to: string): string[] => {
  const scope = self as unknown as { importScripts(url: string): void }
  const nested = (url: string) =>
    new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(url)}, { mode: 'no-cors' }).catch(() => {})`])))
  const probes: Record<string, (url: string) => unknown> = {
    fetch: url => fetch(url, { method: 'POST', body: 'x', mode: 'no-cors' }),
    xhr: url => {
      const request = new XMLHttpRequest()
      request.open('GET', url)
      request.send()
    },
    socket: url => new WebSocket(url.replace('http', 'ws')),
    events: url => new EventSource(url),
    import: url => import(url),
    importScripts: url => scope.importScripts(url),
    nested: url => nested(url),
  }
  for (const [name, probe] of Object.entries(probes)) {
    try {
      Promise.resolve(probe(`${to}/${name}`)).catch(() => {})
    } catch {
      // Refused at once, or not there.
    }
  }
  return Object.keys(probes)
}

/** Runs in a page: the probes of a worker, in a worker from a blob as the page's own. */
export const probeBlobWorker = ([code, to]: readonly [string, string]): void => {
  new Worker(URL.createObjectURL(new Blob([`(${code})(${JSON.stringify(to)})`], { type: 'text/javascript' })))
}
