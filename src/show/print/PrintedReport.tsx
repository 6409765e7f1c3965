import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'
import { checkSheet } from '../export/opinion'
import { tell } from '../export/told'
import { PaperSheet } from './PaperSheet'
import { usePrinting } from './usePrinting'
import './print.css'

/** 核对单 of the report on show, drawn for the printer alone; the tables follow it. */
export const PrintedReport = ({ file }: { file: Ready }) => (usePrinting() ? <Sheet file={file} /> : null)

const Sheet = ({ file }: { file: Ready }) => {
  const told = tell(file, useStore.getState())
  return (
    <div className="sheets">
      <PaperSheet paper={checkSheet(told, { at: new Date(), version: __VERSION__ })} />
    </div>
  )
}
