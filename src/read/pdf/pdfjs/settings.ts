import { MAX_PICTURE } from '../../limits'

/** How every file is opened, for reading and for drawing. */
export const settings = {
  stopAtErrors: false,
  // Wasm would need 'wasm-unsafe-eval'; it only decodes pictures of rare kinds.
  useWasm: false,
  useWorkerFetch: false,
  disableWorkerRendering: true,
  // Forms that are programs of their own (XFA) stay unread; what a PDF wants to run (JavaScript, actions) nobody runs.
  enableXfa: false,
  maxImageSize: MAX_PICTURE,
} as const
