/** 核对清单: the reports of a set, one a row, as the list shows them. */
import type { Paper } from '../../share/office/paper'
import { countSet } from '../../store/set/counts'
import type { SetEntry } from '../../store/set/entries'
import { fileStatus } from '../list/fileStatus'
import { countsLine } from '../set/countsLine'
import { madeBy, momentInWords, type Stamp } from './stamp'

export const listPaper = (entries: readonly SetEntry[], stamp: Stamp): Paper => ({
  title: '核对清单',
  subtitle: countsLine(countSet(entries)),
  blocks: [
    {
      kind: 'table',
      head: ['序号', '机关', '年度', '结论', '文件'],
      widths: [0.07, 0.27, 0.08, 0.28, 0.3],
      rows: entries.map(({ agency, year, file, judged, path }, at) => [
        `${at + 1}`,
        agency ?? '',
        year === null ? '' : `${year}`,
        fileStatus(file, judged).words,
        path,
      ]),
    },
    { kind: 'line', text: `${momentInWords(stamp.at)}，${madeBy(stamp)}。` },
  ],
})
