import { settingsFileEnding, writeSettingsFile } from '../../../share/settingsFile'
import { useStore } from '../../../store/store'
import { openFileDialog } from '../../kit/fileDialog'
import { saveText } from '../../kit/save'

/** What was chosen of the rules goes into a file, to colleagues or to another computer, and comes back from one. */
export const SettingsFile = () => (
  <p className="rules-off-note">
    不查的规则、启用的地方做法和自定的词，可以存成文件发给同事。
    <button type="button" className="link" onClick={save}>
      保存设置
    </button>
    <button type="button" className="link" onClick={openFileDialog}>
      打开设置文件
    </button>
  </p>
)

const save = () => {
  const { rulesOff, settings, say } = useStore.getState()
  saveText(`勾稽设置${settingsFileEnding}`, writeSettingsFile({ rulesOff, settings }), 'application/json')
  say('已保存设置')
}
