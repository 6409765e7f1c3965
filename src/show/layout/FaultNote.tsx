import { useEffect, useState } from 'react'
import { FaultDetails } from '../kit/FaultDetails'
import { traceOfEvent } from '../kit/faultReport'
import '../kit/fault.css'

/** Says that something of the page failed where nobody expected it; everything on show stays as it is. */
export const FaultNote = () => {
  const [trace, setTrace] = useState<string | null>(null)
  useEffect(() => {
    const hear = (event: ErrorEvent | PromiseRejectionEvent) => setTrace(known => known ?? traceOfEvent(event))
    window.addEventListener('error', hear)
    window.addEventListener('unhandledrejection', hear)
    return () => {
      window.removeEventListener('error', hear)
      window.removeEventListener('unhandledrejection', hear)
    }
  }, [])
  if (trace === null) return null
  return (
    <div className="fault" role="alert">
      <p>本页程序出了一个错。已读的文件和改动都还在，可以继续使用；刚才的操作如果没有反应，请再做一次。</p>
      <FaultDetails trace={trace} />
      <button type="button" onClick={() => setTrace(null)}>
        知道了
      </button>
    </div>
  )
}
