/**
 * The cells of a table that came without text, as text: tabs between cells, line breaks between rows. Spans are lost.
 * The markup is taken apart as text; a document made of it, even one that is never shown, would look at what it refers to.
 */
export const tableToText = (html: string): string => {
  const rows: string[][] = []
  let skipped = false
  for (const part of html.split('<').slice(1)) {
    const tag = /^[a-z]{1,10}/i.exec(part)?.[0].toLowerCase()
    const end = part.indexOf('>')
    // Excel ends its tables with a row that no one sees.
    if (tag === 'tr') {
      skipped = /display\s{0,9}:\s{0,9}none/i.test(part.slice(0, Math.max(0, end)))
      if (!skipped) rows.push([])
    }
    if (skipped) continue
    const row = rows.at(-1)
    if (tag === 'td' || tag === 'th') row?.push('')
    if (row && row.length > 0 && end >= 0) row[row.length - 1] += ` ${part.slice(end + 1)}`
  }
  return rows.map(row => row.map(decoded).join('\t')).join('\n')
}

const named: Readonly<Partial<Record<string, string>>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' }

const decoded = (text: string): string =>
  text
    .replace(/&(?:#(\d{1,7})|([a-z]{2,4}));/gi, (whole, code: string | undefined, name = '') =>
      code === undefined ? (named[name.toLowerCase()] ?? whole) : characterOf(Number(code)),
    )
    .split(/\s/)
    .filter(Boolean)
    .join(' ')

const characterOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '')
