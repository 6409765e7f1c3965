/** Pages of a PDF as other software turns them: /Rotate, with the text set the other way round so that it is seen upright, or not. */

export interface Turning {
  readonly degrees: 90 | 180 | 270
  /** The text is seen upright, as on landscape pages of office software; else the page is seen turned, as one scanned sideways. */
  readonly upright: boolean
}

/** @param pdf as Chromium writes it: dictionaries of pages in plain text. @returns it with an update behind it that turns each page. */
export const turnPages = (pdf: Uint8Array, { degrees, upright }: Turning): Uint8Array => {
  const text = Buffer.from(pdf).toString('latin1')
  const [, size = '0', root = ''] = /\/Size (\d+)[\s\S]{0,200}?\/Root (\d+ 0 R)/.exec(text.slice(text.lastIndexOf('trailer'))) ?? []
  const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? '0'
  const written: { number: number; body: string }[] = []
  let next = Number(size)
  const add = (body: string) => {
    written.push({ number: next, body })
    return `${next++} 0 R`
  }
  for (const [, number, dictionary] of text.matchAll(
    /^(\d+) 0 obj\s*(<<(?:(?!endobj)[\s\S])*?\/Type \/Page\b(?!s)[\s\S]*?>>)\s*endobj/gm,
  )) {
    const [, width = 0, height = 0] = (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(dictionary ?? '') ?? []).map(Number)
    const turned = upright ? uprightPage(dictionary ?? '', degrees, width, height, add) : (dictionary ?? '')
    written.push({ number: Number(number), body: turned.replace(/>>$/, `/Rotate ${degrees} >>`) })
  }
  return new Uint8Array(
    Buffer.concat([pdf, Buffer.from(updateOf(written, text.length, `/Size ${next} /Root ${root} /Prev ${before}`), 'latin1')]),
  )
}

const uprightPage = (dictionary: string, degrees: number, width: number, height: number, add: (body: string) => string): string => {
  const turn = { 90: `0 1 -1 0 ${height} 0`, 180: `-1 0 0 -1 ${width} ${height}`, 270: `0 -1 1 0 0 ${width}` }[degrees]
  const box = degrees === 180 ? [width, height] : [height, width]
  const [begin, end] = [streamOf(`q ${turn} cm`), streamOf('Q')].map(add)
  return dictionary
    .replace(/\/MediaBox \[[^\]]*\]/, `/MediaBox [0 0 ${box.join(' ')}]`)
    .replace(/\/Contents (\d+ 0 R)/, `/Contents [${begin} $1 ${end}]`)
}

const streamOf = (content: string) => `<</Length ${content.length}>> stream\n${content}\nendstream`

const updateOf = (objects: readonly { number: number; body: string }[], from: number, trailer: string): string => {
  let text = '\n'
  const table = objects.map(({ number, body }) => {
    const at = from + text.length
    text += `${number} 0 obj\n${body}\nendobj\n`
    return `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`
  })
  return `${text}xref\n${table.join('')}trailer\n<<${trailer}>>\nstartxref\n${from + text.length}\n%%EOF\n`
}
