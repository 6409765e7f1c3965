/** What a key does in the picture of the pages. */

export type PictureKey = 'nextPage' | 'previousPage' | 'zoomIn' | 'zoomOut' | 'fit'

const keys: Readonly<Record<string, PictureKey>> = {
  PageDown: 'nextPage',
  PageUp: 'previousPage',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '＋': 'zoomIn',
  '-': 'zoomOut',
  _: 'zoomOut',
  '－': 'zoomOut',
  '0': 'fit',
}

export const pictureKey = (key: string): PictureKey | null => keys[key] ?? null
