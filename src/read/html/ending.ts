/** How a page ends: a browser shows one that is cut off as it shows any other. */
import type { Ending } from '../../model/source'

/** HTML lets one leave out the end tags of these. */
const optional = new Set('html head body p li dt dd option optgroup thead tbody tfoot tr td th colgroup caption rt rp'.split(' '))
/** What nobody leaves open: the rest of the page would stand in it. */
const closed = new Set(['table', 'select'])
/** What keeps all behind it from being page, as long as it is open. */
const raw = ['script', 'style', 'title', 'textarea']

/** Tags are shorter, but for pictures written into them, which end before they are cut here. Characters. */
const LONGEST_TAG = 5000

/** @param open names of the elements that nothing closes. @param torn it ends within a character, or its file does before it is told to. @returns null for a page that says where its end is. */
export const endingOf = (html: string, open: readonly string[], torn: boolean): Ending | null => {
  if (/<\/(?:html|body)\b/i.test(html)) return null
  const end = html.slice(-LONGEST_TAG)
  if (torn || /<[a-z/!][^<>]*$/i.test(end) || html.lastIndexOf('<!--') > html.lastIndexOf('-->')) return 'torn'
  const small = html.toLowerCase()
  if (open.some(name => closed.has(name)) || raw.some(name => small.lastIndexOf(`<${name}`) > small.lastIndexOf(`</${name}`))) return 'torn'
  return /<(?:html|body)\b/i.test(html) || open.some(name => !optional.has(name)) ? 'open' : 'unmarked'
}
