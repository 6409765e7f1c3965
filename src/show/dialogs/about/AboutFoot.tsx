import { ruleSetDate } from '../../../statute/ruleSet'
import { OfflineFile } from '../../keep/offline/OfflineFile'
import { hosted } from '../../keep/offline/offline'

/** The quiet line at the foot of the first screen. */
export const AboutFoot = () => (
  <footer className="about-foot">
    <span>
      勾稽 {__VERSION__}，规则更新于 {ruleSetDate}
    </span>
    <a href="#about">关于勾稽</a>
    {hosted && <OfflineFile>下载离线版</OfflineFile>}
  </footer>
)
