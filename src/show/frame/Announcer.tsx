import { openFile } from '../../store/state'
import { useStore } from '../../store/store'
import { fileStatus } from '../files/fileStatus'

/**
 * Tells those who cannot see that a file was read. It is there from the beginning: what comes to the page together with
 * its words is not read out.
 */
export const Announcer = () => {
  const file = useStore(openFile)
  const read = file?.state === 'ready' ? fileStatus({ ...file, edits: {}, findings: file.outcome.findings }).words : null
  return (
    <div className="off-screen" role="status">
      {file && read !== null && `${file.name} 已读完：${read}`}
    </div>
  )
}
