/**
 * Loads pdf.js without its replacement of Array.prototype.push: its legacy build swaps it in where the engine words
 * the error for a frozen array wrongly (Chromium up to 121, Node 20), and everything in the thread slows down by a fifth.
 */
export const keepingPush = async <T>(load: () => Promise<T>): Promise<T> => {
  const { push } = Array.prototype
  try {
    return await load()
  } finally {
    Object.defineProperty(Array.prototype, 'push', { value: push, writable: true, configurable: true })
  }
}
