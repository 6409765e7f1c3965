import { useMemo } from 'react'
import { formCellAt } from '../../model/equations'
import type { Finding } from '../../model/finding'
import type { CellAddress } from '../../statute/form'
import { useStore } from '../../store/store'
import { type Compared, changesIn } from '../../store/versions/compared'
import { visible } from '../../text/visible'
import { messageOf } from '../../words/messageOf'
import { cellName } from '../../words/names'
import { twinsInWords, versionsInWords } from '../../words/versions'
import { clearHash } from '../address/useHash'
import { lookAt } from '../years/YearsBar'
import { editsCarried } from './editsCarried'
import './versions.css'

/** Findings that are gone, new and still there; cells that changed; sentences that only one of the two has. */
export default function VersionsSheet({ compared: { older, newer, kind } }: { compared: Compared }) {
  const changes = useMemo(() => changesIn({ older, newer }), [older, newer])
  const { fixed, added, kept, cells, onlyOther, onlyOwn } = changes
  const twins = kind === 'twins'
  const [first, second] = twins ? [`前一份（${older.name}）`, `后一份（${newer.name}）`] : ['上一版', '新版']
  const shownId = useStore(state => state.open)
  const look = (cell: CellAddress) => {
    clearHash()
    if (shownId !== null) lookAt(shownId, cell)
  }
  const carried = editsCarried(older, newer)
  return (
    <div className="versions">
      <p className="versions-lead">{twins ? twinsInWords(changes) : versionsInWords(changes)}</p>
      {carried.tried > 0 && (
        <p className="versions-tried">
          上一版里试改的 {carried.tried} 处，新版改了 {carried.done} 处
          {carried.left.length > 0 && `，还有 ${carried.left.length} 处没有改：${carried.left.map(cell => nameOf(older, cell)).join('、')}`}
        </p>
      )}
      <Findings title={twins ? '只在前一份里' : '解决了'} findings={fixed} />
      <Findings title={twins ? '只在后一份里' : '新增'} findings={added} />
      <Findings title={twins ? '两份都有' : '还在'} findings={kept.map(({ newer: finding }) => finding)} folded />
      {cells.length > 0 && (
        <section>
          <h3>
            单元格 <span className="count">{cells.length}</span>
          </h3>
          <table className="versions-cells">
            <thead>
              <tr>
                <th scope="col">单元格</th>
                <th scope="col">{first}</th>
                <th scope="col">{second}</th>
              </tr>
            </thead>
            <tbody>
              {cells.map(({ cell, other, own }) => (
                <tr key={cell}>
                  <th scope="row">
                    <button type="button" className="link" onClick={() => look(cell)}>
                      {nameOf(newer, cell)}
                    </button>
                  </th>
                  <td>{printed(other)}</td>
                  <td>{printed(own)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Sentences title={`只在${first}里`} sentences={onlyOther} gone />
      <Sentences title={`只在${second}里`} sentences={onlyOwn} />
    </div>
  )
}

const printed = (text: string | null): string => (text === null ? '无此格' : text === '' ? '空白' : visible(text))

const nameOf = ({ outcome: { report } }: Compared['older'], cell: CellAddress): string => {
  const place = formCellAt(report, cell)
  return place ? cellName(place) : cell
}

const Findings = ({ title, findings, folded }: { title: string; findings: readonly Finding[]; folded?: boolean }) =>
  findings.length > 0 && (
    <details className="versions-part" open={!folded}>
      <summary>
        {title} <span className="count">{findings.length}</span>
      </summary>
      <ul>
        {findings.map(finding => (
          <li key={finding.id}>
            <span className="mark" data-severity={finding.severity} aria-hidden="true" />
            <span>{messageOf(finding)}</span>
          </li>
        ))}
      </ul>
    </details>
  )

const Sentences = ({ title, sentences, gone }: { title: string; sentences: readonly string[]; gone?: boolean }) =>
  sentences.length > 0 && (
    <details className="versions-part" open>
      <summary>
        {title} <span className="count">{sentences.length}</span>
      </summary>
      <ul className="versions-sentences" data-gone={gone || undefined}>
        {sentences.map(sentence => (
          <li key={sentence}>{visible(sentence)}</li>
        ))}
      </ul>
    </details>
  )
