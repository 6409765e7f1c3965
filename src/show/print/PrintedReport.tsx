import { isBlankForm } from '../../store/selectors'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'
import { titleOf } from '../export/formPaper'
import { checkSheet } from '../export/opinion'
import { tell } from '../export/told'
import { PaperSheet } from './PaperSheet'
import { usePrinting } from './usePrinting'
import './print.css'

/** 核对单 of the report on show, of a blank form its title, drawn for the printer alone; the tables follow it. */
export const PrintedReport = ({ file }: { file: Ready }) => (usePrinting() ? <Sheet file={file} /> : null)

const Sheet = ({ file }: { file: Ready }) => {
  const told = tell(file, useStore.getState())
  // What is being filled in is no report that one could sign for.
  const paper = isBlankForm(file)
    ? { title: '三张表', subtitle: titleOf(told.report), blocks: [] }
    : checkSheet(told, { at: new Date(), version: __VERSION__ })
  return (
    <div className="sheets">
      <PaperSheet paper={paper} />
    </div>
  )
}
