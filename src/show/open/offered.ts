/** What this edition opens, in words and as the file dialog wants it. */
import { endings, formatsInWords, pictureFormat } from '../../model/formats'

const pictured = __PICTURES__ !== 'none'

export const offeredInWords = pictured ? `${formatsInWords}、${pictureFormat.name}` : formatsInWords

export const offeredEndings: readonly string[] = pictured ? [...endings, ...pictureFormat.endings] : endings
