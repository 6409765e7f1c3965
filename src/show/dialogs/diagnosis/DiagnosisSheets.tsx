import { useEffect, useState } from 'react'
import './diagnosis.css'
import type { Ready } from '../../../store/state'
import { useStore } from '../../../store/store'
import { baseName, saveText } from '../../kit/save'
import { pagePicture } from './pagePicture'
import { SheetView } from './SheetView'
import { type SeenSheet, seenSheets } from './seenSheets'
import { type Layer, layerNames, layers, sheetSvg } from './sheetSvg'
import { sheetsHtml } from './sheetsHtml'

/** A saved file with more pages than this would be too large to send to anyone. */
const MOST_SAVED = 40

/** What was seen on the pages of a file and what it was taken for, sheet by sheet. */
export default function DiagnosisSheets({ file }: { file: Ready }) {
  const sheets = useSheets(file)
  const pageSeen = useStore(state => state.pageSeen)
  const [wanted, setAt] = useState<number | null>(null)
  const [shown, setShown] = useState<ReadonlySet<Layer>>(new Set(['grids', 'rows', 'columns', 'cells', 'remainders']))
  const [pictured, setPictured] = useState(true)
  const [saving, setSaving] = useState(false)
  if (sheets === 'waiting') return <p className="dialog-lead">正在重新读取…</p>
  // At first the page that one came from.
  const at =
    wanted ??
    Math.max(
      0,
      sheets.findIndex(({ shape }) => shape.number === pageSeen),
    )
  const sheet = sheets[at]
  if (!sheet) return <p className="dialog-lead">文件已被移动、删除或正被占用，没能重新读取。</p>
  const toggle = (layer: Layer) => setShown(new Set(layers.filter(name => (name === layer) !== shown.has(name))))
  const save = async () => {
    setSaving(true)
    await saveSheets(file, sheets, shown, pictured).finally(() => setSaving(false))
  }
  return (
    <>
      <div className="diagnosis-tools">
        <button type="button" disabled={at === 0} onClick={() => setAt(at - 1)}>
          上一页
        </button>
        <span>
          第 {sheet.shape.number} / {sheets.length} 页
        </span>
        <button type="button" disabled={at === sheets.length - 1} onClick={() => setAt(at + 1)}>
          下一页
        </button>
        {layers.map(layer => (
          <label key={layer} data-layer-name={layer}>
            <input type="checkbox" checked={shown.has(layer)} onChange={() => toggle(layer)} />
            {layerNames[layer]}
          </label>
        ))}
        <label>
          <input type="checkbox" checked={pictured} onChange={() => setPictured(!pictured)} />
          页面图像
        </label>
        <button type="button" className="primary" disabled={saving} onClick={save}>
          {saving ? '正在保存…' : '保存为网页'}
        </button>
      </div>
      <SheetView file={file.id} sheet={sheet} shown={shown} pictured={pictured} />
    </>
  )
}

const useSheets = (file: Ready): readonly SeenSheet[] | 'waiting' => {
  const [sheets, setSheets] = useState<readonly SeenSheet[] | 'waiting'>('waiting')
  const { report } = file.outcome
  useEffect(() => {
    let gone = false
    useStore
      .getState()
      .inspect(file.id)
      .then(trace => gone || setSheets(trace ? seenSheets(trace, report) : []))
    return () => {
      gone = true
    }
  }, [file.id, report])
  return sheets
}

/** Saves the sheets that carry something of a table, or the first ones where none does. */
const saveSheets = async (file: Ready, sheets: readonly SeenSheet[], shown: ReadonlySet<Layer>, pictured: boolean) => {
  const telling = sheets.filter(sheet => sheet.cells.length > 0 || sheet.grids.length > 0)
  const svgs: string[] = []
  for (const sheet of (telling.length > 0 ? telling : sheets).slice(0, MOST_SAVED)) {
    svgs.push(sheetSvg(sheet, pictured ? await pagePicture(file.id, sheet.shape) : null))
  }
  saveText(`${baseName(file.name)}-看表格是怎样读出的.html`, sheetsHtml(file.name, svgs, shown), 'text/html')
}
