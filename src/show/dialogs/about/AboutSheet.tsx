import { lazy, Suspense, useState } from 'react'
import { ruleSetDate } from '../../../statute/ruleSet'
import { OfflineFile } from '../../keep/offline/OfflineFile'
import { hosted, type Keeping, useOffline } from '../../keep/offline/offline'
import { NotLoaded } from '../../kit/NotLoaded'
import './about.css'
import { news } from './news'

const LicenceList = lazy(() => import('./LicenceList').catch(() => ({ default: NotLoaded })))

const keepingWords: Readonly<Record<Keeping, string>> = {
  ready: '已存好：断网后打开同一个网址，照常可用。',
  preparing: '正在存到本机，稍等片刻。',
  failed: '没能存到本机，断网后可能打不开本页。可以下载离线版。',
  closed: '浏览器不能把本页存到本机（需要 https 网址，无痕窗口也不行）。断网时请用离线版。',
}

export default function AboutSheet() {
  const { keeping } = useOffline()
  const [listed, setListed] = useState(false)
  return (
    <div className="about">
      <p>核对政府信息公开工作年度报告：三张表的勾稽关系、法定格式、文字与表格是否一致。核对结果供参考，以法定格式和原始材料为准。</p>
      <dl>
        <dt>版本</dt>
        <dd>{__VERSION__}</dd>
        <dt>新增</dt>
        <dd>
          <ul className="news">
            {news.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </dd>
        <dt>规则更新</dt>
        <dd>
          <time>{ruleSetDate}</time>，<a href="#rules">看全部规则</a>
        </dd>
        <dt>文件去向</dt>
        <dd>报告只在这个浏览器里打开，不上传。浏览器的安全策略也不许本页向外发送数据。</dd>
        <dt>本机记录</dt>
        <dd>
          处理的问题、外观和提示的选择记在这台电脑上；想刷新后恢复打开的报告，或清除记录，<a href="#records">看本机记录</a>
        </dd>
        <dt>断网使用</dt>
        <dd>{hosted ? keepingWords[keeping] : '这一份可以脱离网络使用。'}</dd>
        {hosted && <OfflineFileWords />}
      </dl>
      <details onToggle={event => event.currentTarget.open && setListed(true)}>
        <summary>所用开源软件及许可</summary>
        {listed && (
          <Suspense fallback={<p className="dialog-lead">正在打开…</p>}>
            <LicenceList />
          </Suspense>
        )}
      </details>
    </div>
  )
}

const OfflineFileWords = () => (
  <>
    <dt>离线版</dt>
    <dd>
      <OfflineFile>下载 gouji.html</OfflineFile>
      {__OFFLINE_FILE__ && `（${(__OFFLINE_FILE__.bytes / 1e6).toFixed(1)} MB）`}
      ：一个网页文件，存到电脑或 U 盘，双击就能用，也可以转给同事。
      {__OFFLINE_FILE__ && (
        <details>
          <summary>核对下载的文件</summary>
          SHA-256：<code>{__OFFLINE_FILE__.sha256}</code>
          <br />在 Windows 的命令提示符里执行 <code>certutil -hashfile gouji.html SHA256</code>，两个值应当相同。
        </details>
      )}
    </dd>
  </>
)
