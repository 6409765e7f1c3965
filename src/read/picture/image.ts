/** A picture as PDF takes it: its data as they are, and how they are to be understood. */
import { unsupported } from '../failures'
import { MAX_SCAN } from '../limits'
import { Refusal } from '../refusal'

export interface Image {
  readonly width: number
  readonly height: number
  /** Degrees clockwise by which it is to be turned. */
  readonly turn: number
  /** From its top to its bottom, each as wide as the picture. */
  readonly strips: readonly Strip[]
}

export interface Strip {
  readonly height: number
  /** How its data are to be understood, in words of PDF. */
  readonly entries: string
  readonly data: Uint8Array
}

/** @throws Refusal where it has more pixels than are read. */
export const withinLimit = ({ width, height }: Pick<Image, 'width' | 'height'>): void => {
  if (width * height > MAX_SCAN)
    throw new Refusal(
      unsupported('尺寸过大的图片', `像素超过 ${MAX_SCAN / 1_000_000} 百万，请用较低的分辨率（200—300 dpi）重新扫描或缩小后再试。`),
    )
}
