import { useEffect, useState } from 'react'
import { useStore } from '../../store/store'
import { openAll } from '../kit/openAll'
import { droppedFiles } from './dropped'

/** Takes files dropped anywhere on the window, at any time, and shows that it would while they hover. */
export const DropVeil = () => {
  const [over, setOver] = useState(false)
  useEffect(() => {
    // dragenter and dragleave come for every element that is crossed; the window is left when as many left as entered.
    let depth = 0
    const settle = (shown: boolean) => setOver(shown)
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      depth++
      settle(true)
    }
    const hover = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault()
    }
    const leave = () => {
      depth = Math.max(0, depth - 1)
      if (depth === 0) settle(false)
    }
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer || !holdsFiles(event)) return
      event.preventDefault()
      depth = 0
      settle(false)
      if (takesList(event.target)) void takeDroppedList(event.dataTransfer)
      else void openDropped(event.dataTransfer)
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragover', hover)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragover', hover)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  if (!over) return null
  return (
    <div className="veil" aria-hidden="true">
      <p>松开鼠标，开始核对</p>
    </div>
  )
}

const holdsFiles = (event: DragEvent): boolean => [...(event.dataTransfer?.types ?? [])].includes('Files')

/** A list of names goes where names are asked for; everywhere else files are reports. */
const takesList = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[data-takes="list"]') !== null

const takeDroppedList = async (transfer: DataTransfer) => {
  const [file] = transfer.files
  const { takeList } = await import('../set/roll/takeList')
  if (file) await takeList(file)
}

const openDropped = async (transfer: DataTransfer) => {
  const files = await droppedFiles(transfer)
  if (files.length === 0) useStore.getState().say('拖来的文件夹里没有文件')
  else await openAll(files)
}
