/** Colours as pdf.js and readers of ours write them: #rrggbb, and an opacity behind it. */

/** @returns red, green and blue of 0 to 255; null for what is no plain colour. */
export const partsOfInk = (ink: string | undefined): readonly [red: number, green: number, blue: number] | null => {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(ink ?? '') ?? []
  if (!red || !green || !blue) return null
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)]
}
