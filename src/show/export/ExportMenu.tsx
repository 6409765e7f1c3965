import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'

const loadList = () => import('./ExportList')

/** Comes with the first opening of the menu; where it does not come, the menu says so. */
const ExportList = lazy(() => loadList().catch(() => ({ default: () => <p className="menu-note">没有取到，请刷新页面再试</p> })))

/** 导出: the result as data, the findings as text, the page on paper. */
export const ExportMenu = ({ file }: { file: Ready }) => {
  const menu = useRef<HTMLDetailsElement>(null)
  const [wanted, setWanted] = useState(false)
  const say = useStore(state => state.say)
  useEffect(() => {
    const onPointer = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) menu.current?.removeAttribute('open')
    }
    document.addEventListener('pointerdown', onPointer)
    return () => document.removeEventListener('pointerdown', onPointer)
  }, [])
  const close = (sentence?: string) => {
    menu.current?.removeAttribute('open')
    if (sentence) say(sentence)
  }
  return (
    <details
      className="menu"
      ref={menu}
      onToggle={event => event.currentTarget.open && setWanted(true)}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        close()
        menu.current?.querySelector('summary')?.focus()
      }}
    >
      <summary className="tool">导出</summary>
      <div className="menu-list">
        {wanted && (
          <Suspense fallback={null}>
            <ExportList file={file} done={close} />
          </Suspense>
        )}
      </div>
    </details>
  )
}
