import { useState } from 'react'
import { isPending } from '../../store/files/list'
import { withPart, withWhole } from '../../store/parts/parts'
import type { FileEntry, Parts, Ready } from '../../store/state'
import { useStore } from '../../store/store'

/** Which reports are added up, which is the whole, and whether these are all. */
export const PartsPicker = ({ files, declared }: { files: readonly FileEntry[]; declared: Parts }) => {
  const { declareParts } = useStore.getState()
  const [words, setWords] = useState('')
  const ready = files.flatMap(file => (file.state === 'ready' ? [file] : []))
  const shown = ready.filter(file => labelOf(file).includes(words.trim()))
  const taken = new Set(declared.parts)
  const takeAll = (all: boolean) =>
    declareParts(shown.filter(({ id }) => id !== declared.whole).reduce((parts, { id }) => withPart(parts, id, all), declared))
  const allTaken = shown.length > 0 && shown.every(({ id }) => taken.has(id) || id === declared.whole)
  return (
    <section className="beside-list parts" aria-label="选要相加的报告">
      <h2>
        相加 <span className="count">{declared.parts.filter(id => ready.some(file => file.id === id)).length}</span> / {ready.length} 份
      </h2>
      <div className="parts-tools">
        <input type="search" value={words} placeholder="机关或年度" aria-label="查找" onChange={event => setWords(event.target.value)} />
        <label>
          <input type="checkbox" checked={allTaken} onChange={event => takeAll(event.target.checked)} />
          全选
        </label>
      </div>
      <ul>
        {shown.map(file => (
          <li key={file.id}>
            <label className="part" data-part={file.name}>
              <input
                type="checkbox"
                checked={taken.has(file.id)}
                disabled={file.id === declared.whole}
                onChange={event => declareParts(withPart(declared, file.id, event.target.checked))}
              />
              <span className="part-name" title={file.name}>
                {file.outcome.report.agency ?? file.name}
              </span>
              <span className="part-year">{file.outcome.report.year ?? ''}</span>
            </label>
          </li>
        ))}
      </ul>
      <Left files={files} />
      <div className="parts-whole">
        <label>
          汇总报告
          <select
            value={declared.whole ?? ''}
            onChange={event => declareParts(withWhole(declared, event.target.value === '' ? null : Number(event.target.value)))}
          >
            <option value="">没有，只要合计</option>
            {ready.map(file => (
              <option key={file.id} value={file.id}>
                {labelOf(file)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={declared.complete}
            onChange={event => declareParts({ ...declared, complete: event.target.checked })}
          />
          各部分已经齐全
        </label>
      </div>
    </section>
  )
}

const labelOf = ({ outcome: { report }, name }: Ready): string => `${report.agency ?? name} ${report.year ?? ''}`.trim()

/** Files that cannot be chosen are named, so that nobody takes the list for all there is. */
const Left = ({ files }: { files: readonly FileEntry[] }) => {
  const failed = files.filter(({ state }) => state === 'failed')
  const waiting = files.filter(isPending).length
  if (failed.length + waiting === 0) return null
  return (
    <p className="parts-left" role="note">
      {waiting > 0 && `还有 ${waiting} 份在读。`}
      {failed.length > 0 && `${failed.length} 份没有读出，不在其中：${failed.map(({ name }) => name).join('、')}`}
    </p>
  )
}
