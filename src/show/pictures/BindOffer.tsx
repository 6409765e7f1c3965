import { useMemo, useState } from 'react'
import { answersGiven } from '../../store/files/answers'
import { type Bindable, bindableIn } from '../../store/files/binding'
import { hasUnseen } from '../../store/files/list'
import type { FileEntry } from '../../store/state'
import { canReadPictures, useStore } from '../../store/store'
import { WhatReadingTakes } from './PictureOffer'
import './pictures.css'

/** Offers to read loose pictures as the pages of one report: all that may be, or those among which a file is. */
export const BindOffer = ({ file }: { file?: FileEntry }) => {
  const files = useStore(state => state.files)
  const found = useMemo(() => bindableIn(files), [files])
  if (__PICTURES__ === 'none' || !canReadPictures()) return null
  const offered = file ? found.filter(group => group.files.includes(file)) : found
  return offered.map(group => <Offer key={group.files[0]?.id} group={group} isBeside={file !== undefined && hasUnseen(file)} />)
}

/** @param isBeside whether it stands beside the offer to read one of the pictures alone, which says what that takes. */
const Offer = ({ group, isBeside }: { group: Bindable; isBeside: boolean }) => {
  const { files, read, lost } = group
  if (lost.length > 0)
    return (
      <p className="bind-offer" role="note">
        一起打开的 {files.length} 张图片里有读不了的：{namesInOrder(lost)}。换好或关闭以后，各张如果是同一份报告的各页，可以合成一份识别。
      </p>
    )
  return (
    <div className="picture-offer bind-offer" role="note">
      <button type="button" className={isBeside ? '' : 'primary'} onClick={() => useStore.getState().bindPictures(group)}>
        合成一份识别
      </button>
      <p>
        {read
          ? `一起打开的 ${files.length} 张图片没有一张是整份报告，像是同一份报告的各页，`
          : `一起打开的 ${files.length} 张图片如果是同一份报告的各页，`}
        可以按文件名的顺序合成一份：{namesInOrder(files)}。合成后可以拆开。
      </p>
      {!read && !isBeside && <WhatReadingTakes />}
    </div>
  )
}

/** Says of what pictures a file was made, and parts it again. */
export const BoundNote = ({ file }: { file: FileEntry }) => {
  if (!file.bound) return null
  const isTurned = file.state === 'ready' && file.outcome.report.losses.some(({ kind }) => kind === 'pages-turned')
  return (
    <p className="bound-note">
      由 {file.bound.length} 张图片按文件名的顺序合成：{namesInOrder(file.bound)}。
      {isTurned ? '核对时已按各页的内容排好，不用拆开重排。' : '不是页的顺序时，先拆开，改好文件名再一起打开。'}
      <PartButton file={file} />
    </p>
  )
}

/** 拆开; what was said of pictures was said of the pages as they stand, so it asks once more. */
const PartButton = ({ file }: { file: FileEntry }) => {
  const answers = useStore(state => answersGiven(state, [file]))
  const [sure, setSure] = useState(false)
  const press = () => (answers > 0 && !sure ? setSure(true) : useStore.getState().partPictures(file.id))
  return (
    <button type="button" className="link" data-sure={sure} onClick={press} onBlur={() => setSure(false)}>
      {sure ? `再按一次拆开，确认过的 ${answers} 格不再保留` : '拆开'}
    </button>
  )
}

/** So many are named; of more the first and the last. */
const NAMED = 6

const namesInOrder = (files: readonly FileEntry[]): string => {
  const names = files.map(({ name }) => name.slice(name.lastIndexOf('/') + 1))
  return names.length <= NAMED ? names.join('、') : `${names.slice(0, NAMED - 2).join('、')} …… ${names.at(-1)}`
}
