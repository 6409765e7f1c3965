import { useEffect, useMemo, useRef } from 'react'
import { severities } from '../../../model/finding'
import { leavesNothingOut } from '../../../model/loss'
import type { Report } from '../../../model/report'
import type { Judged } from '../../../store/decisions/judged'
import { editCount } from '../../../store/edits/edits'
import { triedIn } from '../../../store/edits/tried'
import { hasUnseen } from '../../../store/files/list'
import type { Ready } from '../../../store/state'
import { useStore } from '../../../store/store'
import { verdictOf } from '../../../store/verdict/verdict'
import { lossesInWords } from '../../../words/lossInWords'
import { useKeptScroll } from '../../kit/useKeptScroll'
import { usePaneRole } from '../../layout/PaneTabs'
import { BindOffer, BoundNote } from '../../pictures/BindOffer'
import { PictureOffer } from '../../pictures/PictureOffer'
import { PictureRound } from '../../pictures/PictureRound'
import { CleanSheet } from './CleanSheet'
import { FindingGroup } from './FindingGroup'
import { AsideGroup } from './lazyParts'
import { ManualChecks } from './ManualChecks'
import { doubtfulCells, NextDoubtful } from './NextDoubtful'

/** A list with more findings than this says of each only what is wrong. */
const longList = 12

/** What the head of a group covers of the list (px), as `scroll-padding` says too. */
const groupHead = 48

/** The findings, gravest first, each with what it rests on. */
export const FindingsPane = ({ file, report, judged }: { file: Ready; report: Report; judged: Judged }) => {
  const { open: findings, aside, rulesOff } = judged
  const chosen = useStore(state => state.selection.finding)
  const cell = useStore(state => state.selection.cell)
  const allTried = useStore(state => state.tried)
  const tried = useMemo(() => triedIn(file, allTried), [file, allTried])
  const body = useRef<HTMLDivElement>(null)
  useKeptScroll(body, `findings/${file.id}`)
  const pane = useStore(state => state.pane)
  // biome-ignore lint/correctness/useExhaustiveDependencies: also when the pane comes to the front, where one is shown at a time
  useEffect(() => {
    if (chosen !== null && body.current) revealChosen(body.current)
  }, [chosen, pane])
  const groups = useMemo(
    () =>
      severities.flatMap(severity => {
        const group = findings.filter(finding => finding.severity === severity)
        const kept = tried.some(one => one.finding.severity === severity)
        return group.length > 0 || kept ? [{ severity, group }] : []
      }),
    [findings, tried],
  )
  const edits = editCount(file.edits)
  const verdict = useMemo(() => verdictOf(report, judged, edits), [report, judged, edits])
  const entry = chosen ?? groups[0]?.group[0]?.id
  return (
    <section className="pane findings" data-pane="findings" data-long={findings.length > longList} {...usePaneRole('findings')}>
      <div className="pane-head">
        <h2>问题</h2> <span className="count">{findings.length}</span>
      </div>
      <div ref={body} className="pane-body">
        {report.filling ? <HowToFill /> : <Losses file={file} report={report} />}
        {findings.length === 0 && !report.filling && (
          <Nothing
            whole={verdict.whole || verdict.readAs !== null}
            seen={verdict.readAs === 'seen'}
            aside={aside.length > 0}
            rulesOff={rulesOff.length > 0}
            tried={edits > 0}
          />
        )}
        {verdict.tone === 'clean' && <CleanSheet coverage={verdict.coverage} rulesOff={rulesOff} />}
        {groups.map(({ severity, group }) => (
          <FindingGroup
            key={severity}
            severity={severity}
            findings={group}
            tried={tried}
            report={report}
            outcome={file.outcome}
            chosen={chosen}
            entry={entry}
            touched={chosen === null ? cell : null}
          />
        ))}
        {aside.length > 0 && <AsideGroup items={aside} chosen={chosen} />}
        {!report.filling && <ManualChecks file={file.id} />}
      </div>
    </section>
  )
}

/** Brings the chosen finding into view; of one that is higher than the pane its beginning. */
const revealChosen = (body: HTMLElement): void => {
  const item = body.querySelector('[data-chosen="true"]')
  // Chosen from elsewhere, it may stand in a folded group.
  item?.closest('details')?.setAttribute('open', '')
  item?.scrollIntoView({ block: item.clientHeight > body.clientHeight - groupHead ? 'start' : 'nearest' })
}

const HowToFill = () => (
  <div className="losses how-to-fill" role="note">
    <ul>
      <li>点一格直接输入，回车到下一格</li>
      <li>从 Excel 复制的数，选中起点后按 Ctrl+V</li>
      <li>各项填好后，“填总计”加出总计</li>
      <li>填完在“导出”里存为 Word 表格，或复制到报告里</li>
    </ul>
  </div>
)

/** What could not be read stands before everything that was found in the rest. */
const Losses = ({ file, report }: { file: Ready; report: Report }) => {
  const doubtful = doubtfulCells(report).length
  // What was lost in reading names the cells itself; what cannot be read for other reasons is said here.
  const lines = doubtful > 0 && report.losses.length === 0 ? [`有 ${doubtful} 个单元格读不准，请对照原文`] : lossesInWords(report.losses)
  if (lines.length === 0) return hasUnseen(file) ? <Layered id={file.id} /> : null
  return (
    <div className="losses" role="note">
      {(doubtful > 0 || !report.losses.every(leavesNothingOut)) && <strong>没有读全</strong>}
      <ul>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <NextDoubtful report={report} />
      {hasUnseen(file) && <PictureOffer id={file.id} />}
      <BoundNote file={file} />
      <BindOffer file={file} />
      {report.seen && <PictureRound file={file} report={report} />}
    </div>
  )
}

/** Of a scan that another program read before, and of pictures amid print: what the text says was taken for print so far. */
const Layered = ({ id }: { id: number }) => (
  <div className="losses" role="note">
    <p>这份文件有扫描页或图片，数字取自页里的文字，没有和图像核对。</p>
    <PictureOffer id={id} />
  </div>
)

interface Found {
  readonly whole: boolean
  readonly seen: boolean
  readonly aside: boolean
  readonly rulesOff: boolean
  readonly tried: boolean
}

const Nothing = ({ whole, seen, aside, rulesOff, tried }: Found) => {
  const all = seen ? '识别出的数字和文字里没有发现问题。' : '表格、格式和文字里都没有发现问题。'
  const found = aside ? '除已处理的以外，没有发现问题。' : rulesOff ? '查过的规则没有发现问题。' : all
  if (tried && whole) return <p className="nothing">试改后没有发现问题。请照改动改好原文件，再拖进来核对一次。</p>
  return <p className="nothing">{whole ? found : '读出的部分里没有发现问题，其余请对照原文核对。'}</p>
}
