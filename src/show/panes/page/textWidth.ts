/** How wide text is when printed, by the usual widths of characters. */

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/

/** Width in ems: a Chinese character fills one, others about half. */
export const emsOf = (text: string): number => [...text].reduce((sum, character) => sum + (wide.test(character) ? 1 : 0.5), 0)
