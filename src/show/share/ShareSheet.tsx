import { useEffect, useMemo, useState } from 'react'
import { toOutput } from '../../model/output'
import type { ReportOutput } from '../../share/compact'
import { longestLink } from '../../share/limits'
import { packLink } from '../../share/packLink'
import { editCount } from '../../store/edits'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'
import { decidedOn } from '../export/decided'
import { copyText } from '../export/save'
import { saveResult } from '../export/saveResult'
import { contentsInWords, lengthInWords } from './contents'
import { addressWith, isOnDisk, isOnlyHere } from './place'
import { QrCode } from './QrCode'
import './share.css'

/** What a link to this result contains and where it goes, said before it can be copied; then the link, its QR code, and the file. */
export default function ShareSheet({ file }: { file: Ready }) {
  const output = useMemo(() => toOutput(file.outcome, decidedOn(file)) as ReportOutput, [file])
  const address = useAddress(output)
  const edits = editCount(file.edits)
  const link = typeof address === 'string' && !tooLong(address) && !isOnDisk() ? address : null
  return (
    <div className="share">
      <h3>{isOnDisk() ? '结果文件里有什么' : '链接里有什么'}</h3>
      <ul className="share-contents">
        {contentsInWords(output).map(line => (
          <li key={line}>{line}</li>
        ))}
        <li>{isOnDisk() ? '报告的文件名；没有报告文件，没有正文的其余文字。' : '没有报告文件和文件名，没有正文的其余文字。'}</li>
      </ul>
      {edits > 0 && <p className="share-note">试改的 {edits} 格不在其中：发出的是报告原来的数和问题。</p>}
      <LinkPart address={address} />
      <div className="card-actions">
        {link !== null && (
          <button type="button" className="primary" onClick={() => copy(link)}>
            复制链接
          </button>
        )}
        <button type="button" className={isOnDisk() ? 'primary' : ''} onClick={() => saveResult(file)}>
          存为结果文件
        </button>
      </div>
      <p className="share-small">
        {!isOnDisk() && '结果文件（.gouji.json）里另有报告的文件名。'}对方把结果文件拖到自己的勾稽页面上，看到的表格和问题与这里相同。
      </p>
      {link !== null && <QrCode text={link} />}
    </div>
  )
}

/** The link; null until it is made, 'failed' where that was not possible. */
const useAddress = (output: ReportOutput) => {
  const [address, setAddress] = useState<string | null | { readonly failed: true }>(null)
  useEffect(() => {
    let gone = false
    packLink(output).then(
      fragment => gone || setAddress(addressWith(fragment)),
      () => gone || setAddress({ failed: true }),
    )
    return () => {
      gone = true
    }
  }, [output])
  return address
}

const LinkPart = ({ address }: { address: ReturnType<typeof useAddress> }) => {
  if (isOnDisk()) return <p className="share-note">本页是从这台电脑上的文件打开的，链接在别人的电脑上打不开。请存为结果文件，发给对方。</p>
  if (address === null) return <p className="dialog-lead">正在生成链接…</p>
  if (typeof address !== 'string') return <p className="share-note">链接没有生成。请存为结果文件，发给对方。</p>
  if (tooLong(address)) return <TooLong length={address.length} />
  return (
    <>
      <p className="dialog-lead">
        内容都写在网址里 # 号之后，浏览器不会把这一段发给任何服务器；但收到链接的人都看得到。链接长 {lengthInWords(address.length)}。
      </p>
      {isOnlyHere() && <p className="share-note">本页现在只开在这台电脑上（{location.hostname}），链接也只有在这台电脑上才打得开。</p>}
    </>
  )
}

const TooLong = ({ length }: { length: number }) => (
  <p className="share-note">
    这份结果的链接有 {lengthInWords(length)}，聊天和邮件软件会把超过 {lengthInWords(longestLink)} 的链接截断。请存为结果文件，发给对方。
  </p>
)

const tooLong = (address: string): boolean => address.length > longestLink

const copy = async (address: string) => {
  useStore.getState().say((await copyText(address)) ? '已复制链接' : '没能复制，请改用二维码或结果文件')
}
