/** The canvas that a worker has in place of an element of a page. pdf.js sets its size. */
export const createElement = (): OffscreenCanvas => new OffscreenCanvas(1, 1)
