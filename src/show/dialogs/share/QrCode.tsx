import { encode } from 'uqr'

/** The more text, the more modules a side, and the finer: up to this version (161 modules, 2431 characters) the code keeps its size on the sheet. */
const largestVersion = 36
/** A module on the screen: phones read three pixels well, two badly. */
const moduleSize = 3
/** Modules of white around the code, by the standard. */
const quiet = 4

/** A short text would be a stamp (pixels). */
const smallest = 240

/** A text as QR code, drawn here; black on white in the dark too, for cameras. Where it does not fit, that is said. */
export const QrCode = ({ text }: { text: string }) => {
  const rows = rowsOf(text)
  if (!rows) return <p className="share-note">这个链接较长，做成二维码后手机读不出来，请用链接或结果文件。</p>
  const size = rows.length + 2 * quiet
  return (
    <figure className="share-code">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        style={{ width: Math.max(moduleSize * size, smallest) }}
        role="img"
        aria-label="链接的二维码"
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} />
        <path d={rows.map(pathOf).join('')} />
      </svg>
      <figcaption>用手机扫码打开</figcaption>
    </figure>
  )
}

const rowsOf = (text: string): readonly (readonly boolean[])[] | null => {
  try {
    return encode(text, { ecc: 'L', border: 0, maxVersion: largestVersion }).data
  } catch {
    return null
  }
}

/** The dark stretches of a row. */
const pathOf = (row: readonly boolean[], y: number): string => {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    const from = x
    while (row[x]) x++
    if (x > from) path += `M${from + quiet} ${y + quiet}h${x - from}v1h${from - x}z`
  }
  return path
}
