import { useEffect, useMemo, useRef, useState } from 'react'
import type { ReportOutput } from '../../../share/compact'
import { longestLink } from '../../../share/limits'
import { packLink } from '../../../share/packLink'
import { toOutput } from '../../../share/toOutput'
import { editCount } from '../../../store/edits/edits'
import type { Ready } from '../../../store/state'
import { useStore } from '../../../store/store'
import { addressWith, isOnDisk, isOnlyHere } from '../../address/place'
import { decidedOn } from '../../export/decided'
import { saveResult } from '../../export/saveResult'
import { copyText } from '../../kit/save'
import { contentsInWords } from './contents'
import { QrCode } from './QrCode'
import './share.css'

/** What a link to this result contains and where it goes, said before it can be copied; then the link, its QR code, and the file. */
export default function ShareSheet({ file }: { file: Ready }) {
  const output = useMemo(() => toOutput(file.outcome, decidedOn(file)) as ReportOutput, [file])
  const address = useAddress(output)
  const edits = editCount(file.edits)
  const { link, uncopied, copy } = useCopying(linkOf(address))
  const fileOnly = isOnDisk() || noLink(address)
  const named = file.outcome.passed?.by !== 'link'
  return (
    <div className="share">
      <div className="share-words">
        <h3>{fileOnly ? '结果文件里有什么' : '链接里有什么'}</h3>
        <ul className="share-contents">
          {contentsInWords(output).map(line => (
            <li key={line}>{line}</li>
          ))}
          <li>{fileOnly && named ? '报告的文件名；没有报告文件，没有正文的其余文字。' : '没有报告文件和文件名，没有正文的其余文字。'}</li>
        </ul>
        {edits > 0 && <p className="share-note">链接里是报告原来的数和问题；试改的 {edits} 个单元格只在结果文件里。</p>}
        <LinkPart address={address} />
        {link !== null && uncopied && <LinkByHand link={link} />}
        <div className="card-actions">
          {link !== null && (
            <button type="button" className="primary" onClick={copy}>
              复制链接
            </button>
          )}
          <button type="button" className={fileOnly ? 'primary' : ''} onClick={() => saveResult(file)}>
            保存核对结果
          </button>
        </div>
        <p className="share-small">
          {!fileOnly && named && '结果文件（.gouji.json）里另有报告的文件名。'}
          对方把结果文件拖到自己的勾稽页面上，看到的表格和问题与这里相同。
        </p>
      </div>
      {link !== null && !isOnlyHere() && <QrCode text={link} />}
    </div>
  )
}

/** The link that can be passed on, if there is one. */
const linkOf = (address: Address): string | null => (typeof address === 'string' && !tooLong(address) && !isOnDisk() ? address : null)

/** Whether it is known that there will be no link. */
const noLink = (address: Address): boolean => address !== null && linkOf(address) === null

/** Copies the link; `uncopied` once that was not possible. */
const useCopying = (link: string | null) => {
  const [uncopied, setUncopied] = useState(false)
  const copy = async () => {
    if (link === null) return
    const done = await copyText(link)
    setUncopied(!done)
    useStore.getState().say(done ? '已复制链接' : '没能复制，请手工复制')
  }
  return { link, uncopied, copy }
}

/** Where the browser lets nothing be copied, the link itself, selected. */
const LinkByHand = ({ link }: { link: string }) => {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <label className="share-note share-by-hand">
      浏览器不让本页复制。链接已选中，请按 Ctrl+C（手机上长按）复制：
      <textarea ref={field} readOnly rows={3} value={link} onFocus={event => event.currentTarget.select()} />
    </label>
  )
}

type Address = string | null | { readonly failed: true }

/** The link; null until it is made, 'failed' where that was not possible. */
const useAddress = (output: ReportOutput) => {
  const [address, setAddress] = useState<Address>(null)
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

const LinkPart = ({ address }: { address: Address }) => {
  if (isOnDisk()) return <p className="share-note">本页是从这台电脑上的文件打开的，链接在别人的电脑上打不开。请保存核对结果，发给对方。</p>
  if (address === null) return <p className="dialog-lead">正在生成链接…</p>
  if (typeof address !== 'string') return <p className="share-note">链接没有生成。请保存核对结果，发给对方。</p>
  if (tooLong(address)) return <TooLong />
  return (
    <>
      <p className="dialog-lead">内容都写在网址里 # 号之后，浏览器不会把这一段发给任何服务器；但收到链接的人都看得到。</p>
      {isOnlyHere() && (
        <p className="share-note">
          本页现在只开在这台电脑上（{location.hostname}），链接也只有在这台电脑上才打得开，手机扫码打不开，所以不给二维码。
        </p>
      )}
    </>
  )
}

const TooLong = () => <p className="share-note">这份结果的链接太长，聊天和邮件软件会把它截断。请保存核对结果，发给对方。</p>

const tooLong = (address: string): boolean => address.length > longestLink
