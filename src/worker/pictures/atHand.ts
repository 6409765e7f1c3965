/** What reads pages that are pictures, in a worker that has it; absent in all others. */
import type { Decoder } from '../../read/pdf/pdfjs/carriedAlong'
import type { PictureStage } from '../../read/picture/pictureStage'

export interface PicturesAtHand extends PictureStage {
  /** The decoders of pdf.js for rare kinds of pictures. */
  readonly decoder: Decoder
}

let atHand: PicturesAtHand | null = null

/** Said before anything is asked of the worker. */
export const offerPictures = (pictures: PicturesAtHand): void => {
  atHand = pictures
}

export const picturesAtHand = (): PicturesAtHand | null => atHand
