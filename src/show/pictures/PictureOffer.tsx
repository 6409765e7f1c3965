import { canReadPictures, useStore } from '../../store/store'
import './pictures.css'

/** What the part that reads pictures weighs on its way, in MB. */
const weight = 8

/** Offers to read the pages of a file that are pictures, or says what it would take. */
export const PictureOffer = ({ id }: { id: number }) => {
  const readPictures = useStore(state => state.readPictures)
  if (__PICTURES__ === 'none') return <p className="picture-offer">扫描件和图片可以用能识别图像的那一版（gouji-scan.html）打开。</p>
  if (!canReadPictures())
    return (
      <p className="picture-offer">
        这个浏览器不能识别图片，请换用新版的 Edge、Chrome（97 以上）、Firefox（102 以上）或 Safari（16.4 以上）。
      </p>
    )
  return (
    <div className="picture-offer">
      <button type="button" className="primary" onClick={() => readPictures(id)}>
        识别图片
      </button>
      <WhatReadingTakes />
    </div>
  )
}

export const WhatReadingTakes = () => (
  <p>
    在本机识别，文件不上传。{__PICTURES__ === 'load' && `首次要载入约 ${weight} MB，以后不用再载。`}
    识别出的数字以原件为准。
  </p>
)
