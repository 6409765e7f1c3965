import { openFile, showsSet } from '../../store/selectors'
import { useStore } from '../../store/store'
import { BlankDialog } from '../blank/BlankDialog'
import { usePaste } from '../clipboard/usePaste'
import { AboutDialog } from '../dialogs/about/AboutDialog'
import { DiagnosisDialog } from '../dialogs/diagnosis/DiagnosisDialog'
import { HelpDialog } from '../dialogs/help/HelpDialog'
import { KeysDialog } from '../dialogs/keys/KeysDialog'
import { LeaveDialog } from '../dialogs/LeaveDialog'
import { RecordsDialog } from '../dialogs/RecordsDialog'
import { RulesDialog } from '../dialogs/rules/RulesDialog'
import { ShareDialog } from '../dialogs/share/ShareDialog'
import { UpdateNotice } from '../keep/offline/UpdateNotice'
import { Said } from '../kit/Said'
import { DropVeil } from '../open/DropVeil'
import { FileInput } from '../open/FileInput'
import { Welcome } from '../open/Welcome'
import { VersionsDialog } from '../versions/VersionsDialog'
import { Announcer } from './Announcer'
import { FaultNote } from './FaultNote'
import { SetPage } from './SetPage'
import { TopBar } from './TopBar'
import { useKeptFocus } from './useKeptFocus'
import { usePageTitle } from './usePageTitle'
import { useSecondClicks } from './useSecondClicks'
import { useShortcuts } from './useShortcuts'
import { useWarmUp } from './useWarmUp'
import { Workspace } from './Workspace'

export const App = () => {
  const file = useStore(openFile)
  const inSet = useStore(showsSet)
  useShortcuts()
  useSecondClicks()
  useKeptFocus()
  usePageTitle(file)
  usePaste()
  useWarmUp()
  return (
    <div className="app" data-empty={file === null}>
      <TopBar />
      <UpdateNotice />
      {file === null ? <Welcome /> : inSet ? <SetPage /> : <Workspace file={file} />}
      <FileInput />
      <DropVeil />
      <RulesDialog />
      <BlankDialog />
      <HelpDialog />
      <KeysDialog />
      <RecordsDialog />
      <AboutDialog />
      <DiagnosisDialog />
      <ShareDialog />
      <VersionsDialog />
      <LeaveDialog />
      <Announcer />
      <Said />
      <FaultNote />
    </div>
  )
}
