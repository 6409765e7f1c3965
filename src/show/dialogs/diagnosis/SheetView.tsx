import { useEffect, useRef, useState } from 'react'
import { pagePicture } from './pagePicture'
import type { SeenSheet } from './seenSheets'
import { type Layer, sheetSvg } from './sheetSvg'

interface Props {
  readonly file: number
  readonly sheet: SeenSheet
  readonly shown: ReadonlySet<Layer>
  readonly pictured: boolean
}

/** One sheet with what was seen on it. */
export const SheetView = ({ file, sheet, shown, pictured }: Props) => {
  const place = useRef<HTMLDivElement>(null)
  const [picture, setPicture] = useState<string | null>(null)
  useEffect(() => {
    let gone = false
    setPicture(null)
    if (pictured) pagePicture(file, sheet.shape).then(address => gone || setPicture(address))
    return () => {
      gone = true
    }
  }, [file, sheet, pictured])
  useEffect(() => {
    const parsed = new DOMParser().parseFromString(sheetSvg(sheet, picture), 'image/svg+xml')
    place.current?.replaceChildren(parsed.documentElement)
  }, [sheet, picture])
  useEffect(() => {
    for (const group of place.current?.querySelectorAll<SVGGElement>('[data-layer]') ?? []) {
      group.style.display = shown.has(group.dataset.layer as Layer) ? '' : 'none'
    }
  })
  return <div ref={place} className="sheet-view" />
}
