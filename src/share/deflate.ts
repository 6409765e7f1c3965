/** Raw deflate, by the browser where it can (Chromium 103, Firefox 113, Safari 16.4), else by code of ours. */

export const deflate = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  deflateByBrowser(bytes) ?? (await import('fflate')).deflateSync(bytes, { level: 9 })

/** @returns null where the browser cannot. */
const deflateByBrowser = (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> | null => {
  if (typeof CompressionStream === 'undefined') return null
  try {
    const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
    return new Response(packed).arrayBuffer().then(buffer => new Uint8Array(buffer))
  } catch {
    // Chromium 80 to 102 know the class, but not this format.
    return null
  }
}
