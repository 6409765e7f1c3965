import { useEffect } from 'react'
import { Fault, useFault } from '../kit/Fault'
import { traceOfEvent } from '../kit/faultReport'
import { useOpenDialogs } from '../kit/openDialogs'

/** Says that something of the page failed where nobody expected it; everything on show stays as it is. Where a dialog is open, it says so itself. */
export const FaultNote = () => {
  const behind = useOpenDialogs(({ closers }) => closers.length > 0)
  useEffect(() => {
    const hear = (event: ErrorEvent | PromiseRejectionEvent) => useFault.setState(({ trace }) => ({ trace: trace ?? traceOfEvent(event) }))
    window.addEventListener('error', hear)
    window.addEventListener('unhandledrejection', hear)
    return () => {
      window.removeEventListener('error', hear)
      window.removeEventListener('unhandledrejection', hear)
    }
  }, [])
  return behind ? null : <Fault />
}
