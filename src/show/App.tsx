import { openFile } from '../store/state'
import { useStore } from '../store/store'
import { AboutDialog } from './about/AboutDialog'
import { DiagnosisDialog } from './diagnosis/DiagnosisDialog'
import { FaultNote } from './fault/FaultNote'
import { LeaveDialog } from './files/LeaveDialog'
import { Announcer } from './frame/Announcer'
import { Said } from './frame/Said'
import { TopBar } from './frame/TopBar'
import { useKeptFocus } from './frame/useKeptFocus'
import { useShortcuts } from './frame/useShortcuts'
import { KeysDialog } from './keys/KeysDialog'
import { UpdateNotice } from './offline/UpdateNotice'
import { DropVeil } from './open/DropVeil'
import { FileInput } from './open/FileInput'
import { usePaste } from './open/usePaste'
import { useWarmUp } from './open/useWarmUp'
import { Welcome } from './open/Welcome'
import { RecordsDialog } from './remember/RecordsDialog'
import { RulesDialog } from './rules/RulesDialog'
import { ShareDialog } from './share/ShareDialog'
import { Workspace } from './Workspace'

export const App = () => {
  const file = useStore(openFile)
  useShortcuts()
  useKeptFocus()
  usePaste()
  useWarmUp()
  return (
    <div className="app" data-empty={file === null}>
      <TopBar />
      <UpdateNotice />
      {file === null ? <Welcome /> : <Workspace file={file} />}
      <FileInput />
      <DropVeil />
      <RulesDialog />
      <KeysDialog />
      <RecordsDialog />
      <AboutDialog />
      <DiagnosisDialog />
      <ShareDialog />
      <LeaveDialog />
      <Announcer />
      <Said />
      <FaultNote />
    </div>
  )
}
