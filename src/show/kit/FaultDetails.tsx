import { useState } from 'react'
import { useStore } from '../../store/store'
import { faultReport } from './faultReport'
import { copyText } from './save'

/** The report about a fault of the page, to be looked at and copied. */
export const FaultDetails = ({ trace }: { trace: string }) => {
  const [copied, setCopied] = useState<boolean | null>(null)
  const report = faultReport(trace, useStore.getState().files, navigator.userAgent)
  return (
    <details className="fault-details">
      <summary>出错信息（不含文件内容和文件名）</summary>
      <pre>{report}</pre>
      <button type="button" onClick={async () => setCopied(await copyText(report))}>
        {copied === null ? '复制出错信息' : copied ? '已复制' : '没能复制，请手动选取'}
      </button>
    </details>
  )
}
