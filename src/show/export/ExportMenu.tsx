import { lazy, Suspense } from 'react'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'
import { Menu } from '../kit/Menu'

const loadList = () => import('./ExportList')

/** Comes with the first opening of the menu; where it does not come, the menu says so. */
const ExportList = lazy(() => loadList().catch(() => ({ default: () => <p className="menu-note">没有加载出来，请刷新页面再试</p> })))

/** 导出: the result as data, the findings as text, the page on paper. */
export const ExportMenu = ({ file }: { file: Ready }) => {
  const say = useStore(state => state.say)
  return (
    <Menu title="导出">
      {(close, opened) =>
        opened && (
          <Suspense fallback={null}>
            <ExportList
              file={file}
              done={sentence => {
                close()
                if (sentence) say(sentence)
              }}
            />
          </Suspense>
        )
      }
    </Menu>
  )
}
