import { create } from 'zustand'
import { FaultDetails } from './FaultDetails'
import './fault.css'

/** The first fault that nobody has been told of yet; it outlives the dialog that it was shown in. */
export const useFault = create<{ readonly trace: string | null }>(() => ({ trace: null }))

/** The note about a fault, on the page or in the dialog over it. */
export const Fault = () => {
  const trace = useFault(fault => fault.trace)
  if (trace === null) return null
  return (
    <div className="fault" role="alert">
      <p>本页程序出了一个错。已读的文件和改动都还在，可以继续使用；刚才的操作如果没有反应，请再做一次。</p>
      <FaultDetails trace={trace} />
      <button type="button" onClick={() => useFault.setState({ trace: null })}>
        知道了
      </button>
    </div>
  )
}
