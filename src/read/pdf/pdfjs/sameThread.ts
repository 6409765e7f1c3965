/**
 * Two ports for the halves of pdf.js where both run in this thread: what one says the other hears as it is, without the copy that a
 * MessageChannel makes of every list of drawing instructions. A channel only wakes the listener, so that the thread hears others too.
 */

interface Heard {
  readonly data: unknown
}
type Listener = (event: Heard) => void

/** As much of a port as pdf.js uses. */
export interface Port {
  postMessage(data: unknown): void
  addEventListener(kind: string, listener: Listener, options?: { readonly signal?: AbortSignal }): void
  removeEventListener(kind: string, listener: Listener): void
  close(): void
}

export const sameThreadPorts = (): readonly [Port, Port] => {
  const [one, other] = [inbox(), inbox()]
  return [portOver(one, other), portOver(other, one)]
}

const inbox = () => {
  const listeners = new Set<Listener>()
  const waiting: unknown[] = []
  const { port1, port2 } = new MessageChannel()
  let woken = false
  port1.onmessage = () => {
    woken = false
    for (const data of waiting.splice(0)) for (const listener of listeners) listener({ data })
  }
  return {
    listeners,
    put(data: unknown) {
      waiting.push(data)
      if (!woken) port2.postMessage(0)
      woken = true
    },
    close() {
      port1.close()
      port2.close()
    },
  }
}

type Inbox = ReturnType<typeof inbox>

const portOver = (own: Inbox, other: Inbox): Port => ({
  postMessage: data => other.put(settled(data)),
  addEventListener(_, listener, options) {
    own.listeners.add(listener)
    options?.signal?.addEventListener('abort', () => own.listeners.delete(listener))
  },
  removeEventListener: (_, listener) => void own.listeners.delete(listener),
  close() {
    own.close()
    other.close()
  },
})

/** pdf.js empties its lists of drawing instructions, and begins its text anew, once they are said: what was said has to stay. */
const settled = (message: unknown): unknown => {
  const { chunk } = Object(message) as { readonly chunk?: unknown }
  if (typeof chunk !== 'object' || chunk === null) return message
  const parts = Object.entries(chunk).map(([key, value]) => [key, Array.isArray(value) ? value.slice() : value] as const)
  return { ...(message as object), chunk: Object.fromEntries(parts) }
}
