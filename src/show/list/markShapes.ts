/**
 * The signs of verdicts as shapes that CSS fills with the colour of the tone: a list of hundreds of files then has no
 * drawing of its own in every row.
 */
import type { CSSProperties } from 'react'
import { lowered, signs, triangle } from '../kit/ToneMark'

/** Custom properties `--mark-TONE` for the list; `files.css` uses them. */
export const markShapes = (): CSSProperties =>
  Object.fromEntries(
    Object.entries(signs).map(([tone, sign]) => [`--mark-${tone}`, `url("data:image/svg+xml,${encodeURIComponent(shape(tone, sign))}")`]),
  )

/** A plate with the sign cut out of it; for what is incomplete the sign within a broken line. */
const shape = (tone: string, sign: string): string => {
  const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke-linecap="round" stroke-linejoin="round">'
  if (tone === 'incomplete')
    return `${open}<g stroke="#000"><circle cx="12" cy="12" r="10.5" stroke-width="2" stroke-dasharray="4 3"/><path d="${sign}" stroke-width="2.2"/></g></svg>`
  const [plate, moved] =
    tone === 'warning' ? [`<path d="${triangle}" `, ` transform="${lowered}"`] : ['<circle cx="12" cy="12" r="10.5" ', '']
  const cut = `<mask id="cut"><path d="M0 0h24v24H0z" fill="#fff"/><path d="${sign}"${moved} stroke="#000" stroke-width="2.2"/></mask>`
  return `${open}${cut}${plate}fill="#000" mask="url(#cut)"/></svg>`
}
