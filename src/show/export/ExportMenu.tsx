import { lazily } from '../kit/lazily'
import { Menu } from '../kit/Menu'
import type ExportListType from './ExportList'
import type ExportSetListType from './ExportSetList'

/** They come after the first screen, at the latest with the first opening of the menu; where they do not come, the menu says so. */
const missing = () => <p className="menu-note">没有加载出来，请刷新页面再试</p>
const [ExportList, warmExportList] = lazily<typeof import('./ExportList'), Parameters<typeof ExportListType>[0]>(
  () => import('./ExportList'),
  module => module.default,
  { missing },
)
const [ExportSetList, warmExportSetList] = lazily<typeof import('./ExportSetList'), Parameters<typeof ExportSetListType>[0]>(
  () => import('./ExportSetList'),
  module => module.default,
  { missing },
)

export const warmExport = (): void => {
  warmExportList()
  warmExportSetList()
}

/** 导出: the result as data, the findings as text, the page on paper. */
export const ExportMenu = ({ file }: Pick<Parameters<typeof ExportListType>[0], 'file'>) => (
  <Menu title="导出">{(close, opened) => opened && <ExportList file={file} close={close} />}</Menu>
)

/** 导出 of what the list of a set shows. */
export const ExportSetMenu = () => <Menu title="导出">{(close, opened) => opened && <ExportSetList close={close} />}</Menu>
