/**
 * Gives the memory of bytes back though others hold on to them: the runtime keeps those that it was compiled from, 14 MB, and so does the browser, which
 * has a copy of its own. They are none afterwards.
 */
export const letGo = (bytes: Uint8Array): void => {
  const { port1, port2 } = new MessageChannel()
  port1.postMessage(null, [bytes.buffer as ArrayBuffer])
  port1.close()
  port2.close()
}
