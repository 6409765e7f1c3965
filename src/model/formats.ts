/** What is read, as people call it, with the endings of such files. The page's words and its file dialog say the same. */

interface Format {
  readonly name: string
  /** With their dots, in small letters. */
  readonly endings: readonly string[]
}

/** In the order in which they are said. Files are told by what is in them; endings only help to choose. */
export const formats: readonly Format[] = [
  { name: 'PDF', endings: ['.pdf'] },
  { name: 'Word', endings: ['.docx', '.docm', '.dotx', '.doc', '.dot', '.xml'] },
  { name: 'WPS', endings: ['.wps', '.wpt'] },
  { name: '网页', endings: ['.html', '.htm', '.xhtml', '.mht', '.mhtml'] },
  { name: 'Excel', endings: ['.xlsx', '.xlsm', '.xls', '.et', '.csv', '.tsv'] },
  { name: 'OFD', endings: ['.ofd'] },
  { name: '压缩包', endings: ['.zip'] },
  { name: '文本', endings: ['.txt', '.md'] },
]

/** Pages as pictures, which are read by a part that not every edition has. */
export const pictureFormat: Format = { name: '图片', endings: ['.jpg', '.jpeg', '.png', '.tif', '.tiff'] }

/** PDF、Word、WPS and so on, in one line. */
export const formatsInWords = formats.map(({ name }) => name).join('、')

/** Endings that the file dialog offers; results of this page are opened too, but are no reports. */
export const endings: readonly string[] = [...formats.flatMap(format => format.endings), '.json']
