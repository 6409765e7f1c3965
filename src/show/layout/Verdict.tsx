import type { Report } from '../../model/report'
import { forms } from '../../statute/forms'
import type { Judged } from '../../store/decisions/judged'
import { editCount } from '../../store/edits/edits'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'
import { verdictOf } from '../../store/verdict/verdict'
import { visible } from '../../text/visible'
import { ToneMark } from '../kit/ToneMark'
import { coverageInWords, headline, remarks } from '../panes/findings/verdictWords'
import { VersionNote } from '../versions/VersionNote'
import { CompareLink } from '../years/CompareLink'

/** The answer in one line, what it was made of, and whose report it is. Always in view. */
export const Verdict = ({ file, report, judged }: { file: Ready; report: Report; judged: Judged }) => {
  const edits = editCount(file.edits)
  const verdict = verdictOf(report, judged, edits)
  const { passed } = file.outcome
  const offHere = useStore(state => state.rulesOff.length > 0)
  const { resetEdits: reset, switchOn } = useStore.getState()
  return (
    <section className="verdict" data-tone={verdict.tone} aria-label="结论">
      <ToneMark tone={verdict.tone} />
      <div className="verdict-lines">
        <h1 className="paper-title">{visible(report.title?.text ?? file.name)}</h1>
        <p className="verdict-line" aria-live="polite" aria-busy={typeof file.checking === 'number'}>
          <strong>{headline(verdict, edits)}</strong>
          {passed && <span className="passed">{passed.by === 'link' ? '来自链接' : '来自结果文件'}，未附原文</span>}
          {remarks(verdict).map(remark => (
            <span key={remark} className="remark">
              {remark}
            </span>
          ))}
          {verdict.rulesOff > 0 && (
            <span className="remark rules-off">
              本次不查 {verdict.rulesOff} 条规则
              {offHere && (
                <button type="button" className="link" onClick={() => switchOn(null)}>
                  撤回
                </button>
              )}
            </span>
          )}
          {edits > 0 && !report.filling && (
            <span className="trial">
              已改 {edits} 处（试改，不改动原文件）
              <button type="button" className="link" onClick={reset}>
                全部撤回
              </button>
            </span>
          )}
          <VersionNote file={file} />
          {typeof file.checking === 'number' && <span className="pending">核对中…</span>}
          {file.checking === 'failed' && <span className="remark">改动后没能重新核对，下面仍是改动前的结果</span>}
        </p>
        <p className="verdict-about">
          {!report.filling && (
            <>
              <span>{report.agency ?? '标题里没有机关名称'}</span>
              <span>{report.year === null ? '没有找到年度' : `${report.year} 年度`}</span>
            </>
          )}
          <span>按 {forms[report.form].id} 版格式核对</span>
          <span>{coverageInWords(verdict.coverage)}</span>
          <CompareLink file={file} />
          <span className="file-name" title={file.name}>
            {file.name}
          </span>
        </p>
      </div>
    </section>
  )
}
