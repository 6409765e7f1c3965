/**
 * pdf.js inside our own worker: both of its halves run in this thread and talk over ports of ours for reading, over a MessageChannel for drawing.
 * A nested worker is slower, and the loopback that pdf.js falls back to makes the worker deaf until the file is done.
 */
import { keepingPush } from './keepingPush'
import { sameThreadPorts } from './sameThread'
import { shortStacks } from './shortStacks'

/** Loads pdf.js; afterwards every document gets a `freshWorker` of its own, since a port may be used only once. Who opened the document destroys it. */
export const loadPdfjs = async () => {
  const { WorkerMessageHandler } = await shortStacks(() => keepingPush(importQuietly))
  const { getDocument, PDFWorker } = await shortStacks(() => keepingPush(() => import('pdfjs-dist/legacy/build/pdf.mjs')))
  /** The same for reading, where nothing that is said has to be handed over for good. */
  const freshReader = (verbosity: number) => {
    const [port, core] = sameThreadPorts()
    WorkerMessageHandler.initializeFromPort(core as never)
    const worker = new PDFWorker({ port: port as never, verbosity })
    const destroy = worker.destroy.bind(worker)
    worker.destroy = () => {
      destroy()
      port.close()
    }
    return worker
  }
  /** @param verbosity how much the core logs; set here, since the first document of a thread would be opened with pdf.js's own. */
  const freshWorker = (verbosity: number) => {
    const { port1, port2 } = new MessageChannel()
    WorkerMessageHandler.initializeFromPort(port1)
    port1.start()
    port2.start()
    const worker = new PDFWorker({ port: port2 as never, verbosity })
    const destroy = worker.destroy.bind(worker)
    // An open port holds on to all that hears it for as long as the thread lives.
    worker.destroy = () => {
      destroy()
      port2.close()
    }
    return worker
  }
  return { getDocument, freshWorker, freshReader }
}

/** The core of pdf.js greets the page on import, taking this worker for its own; without postMessage it does not. Node has none. */
const importQuietly = async () => {
  const { postMessage } = globalThis
  if (!postMessage) return import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  Object.assign(globalThis, { postMessage: undefined })
  try {
    return await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  } finally {
    Object.assign(globalThis, { postMessage })
  }
}
