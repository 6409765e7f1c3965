import { useEffect, useRef } from 'react'
import { toOutput } from '../../model/output'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'
import { findingsText } from './findingsText'
import { baseName, copyText, saveText } from './save'

/** 导出: the result as data, the findings as text, the page on paper. */
export const ExportMenu = ({ file }: { file: Ready }) => {
  const menu = useRef<HTMLDetailsElement>(null)
  const say = useStore(state => state.say)
  const close = () => menu.current?.removeAttribute('open')
  useEffect(() => {
    const onPointer = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) menu.current?.removeAttribute('open')
    }
    document.addEventListener('pointerdown', onPointer)
    return () => document.removeEventListener('pointerdown', onPointer)
  }, [])
  const copy = async () => {
    close()
    say((await copyText(findingsText(file))) ? '已复制问题清单' : '没能复制，请改用打印或保存')
  }
  const save = () => {
    close()
    saveText(`${baseName(file.name)}-核对结果.json`, `${JSON.stringify(toOutput(file.outcome), null, 2)}\n`, 'application/json')
    say(Object.keys(file.edits).length > 0 ? '已保存原文件的核对结果，不含试改' : '已保存核对结果')
  }
  return (
    <details
      className="menu"
      ref={menu}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        close()
        menu.current?.querySelector('summary')?.focus()
      }}
    >
      <summary className="tool">导出</summary>
      <div className="menu-list">
        <button type="button" onClick={copy}>
          复制问题清单
        </button>
        <button type="button" onClick={save}>
          保存核对结果（JSON）
        </button>
        <button
          type="button"
          onClick={() => {
            close()
            print()
          }}
        >
          打印
        </button>
        {file.outcome.pages.length > 0 && (
          <button
            type="button"
            onClick={() => {
              close()
              location.assign('#diagnosis')
            }}
          >
            诊断视图
          </button>
        )}
      </div>
    </details>
  )
}
