/** What stands around the tables of a pasted report, and how its headings and figures are written: none of it changes what it says. */
import type { Draw } from './printed'

/** @returns the lines in another dress. @param headings of the six sections. */
export type PastedFrame = (lines: readonly string[], headings: readonly string[], draw: Draw) => readonly string[]

/** Headings otherwise; the title's line is the first. */
const headingsAs =
  (write: (heading: string) => readonly string[], title: (text: string) => readonly string[] = text => [text]): PastedFrame =>
  (lines, headings) =>
    lines.flatMap((line, index) => (index === 0 ? title(line) : headings.includes(line) ? write(line) : [line]))

const before =
  (...more: readonly string[]): PastedFrame =>
  lines => [...more, ...lines]

/** Between lines of the whole report, every so many. */
const every =
  (count: number, line: (at: number) => string): PastedFrame =>
  (lines, _, draw) => {
    const first = 3 + draw(count)
    return lines.flatMap((text, index) =>
      index % count === first % count && index > 3 ? [line(1 + Math.floor(index / count)), text] : [text],
    )
  }

export const pastedFrames: Readonly<Record<string, PastedFrame>> = {
  plain: lines => lines,
  'Markdown headings': headingsAs(
    text => ['', `## ${text}`, ''],
    text => [`# ${text}`, ''],
  ),
  'bold headings': headingsAs(text => [`**${text}**`]),
  'blanks before headings': headingsAs(text => [`　　${text}`]),
  'headings in two lines': headingsAs(text => (text.length > 12 ? [text.slice(0, 10), text.slice(10)] : [text])),
  'title in two lines': headingsAs(
    text => [text],
    text => text.split(/(?<=局)/),
  ),
  'a document number over the title': before('青石县虚构局文件', '青虚〔2024〕3号', ''),
  'a page around': lines => [
    '首页 > 政务公开 > 政府信息公开年报',
    ...lines.slice(0, 1),
    '发布时间：2024-01-20 15:30 来源：青石县虚构局 浏览次数： 126 次',
    '【字体：大 中 小】',
    ...lines.slice(1),
    '分享到： 打印 关闭',
    '版权所有：青石县人民政府 备案号：0000000000',
  ],
  'a table of contents': (lines, headings) => [
    ...lines.slice(0, 1),
    '目录',
    ...headings.map((heading, index) => `${heading}..........${index + 1}`),
    ...lines.slice(1),
  ],
  'page numbers': every(17, page => `- ${page} -`),
  'page numbers in words': every(17, page => `第 ${page} 页 共 5 页`),
  'continued tables': every(13, () => '（续表）'),
  'empty lines': lines => lines.flatMap(line => [line, '']),
  'blanks at the ends': lines => lines.map(line => `${line}  `),
  'blanks at the beginnings': lines => lines.map(line => `  ${line}`),
  'brackets of half width': lines => lines.map(line => line.replaceAll('（', '(').replaceAll('）', ')')),
  'numerals with 、': lines => lines.map(line => line.replace(/(?<![\d.])(\d)\.(?=[\u4e00-\u9fff])/g, '$1、')),
  'blanks in short labels': lines => lines.map(line => line.replaceAll('规章', '规　章').replaceAll('总计', '总 计')),
  'other quotes': lines => lines.map(line => line.replace(/[“”]/g, '"')),
}

/** How a figure is written. */
export const pastedFigures: Readonly<Record<string, (figure: string) => string>> = {
  plain: figure => figure,
  'of full width': figure => figure.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  'with thousands': figure => figure.replace(/\B(?=(\d{3})+$)/g, ','),
  'with a unit': figure => `${figure}件`,
  'with dashes for 0': figure => (figure === '0' ? '—' : figure),
  'with 无 for 0': figure => (figure === '0' ? '无' : figure),
  'with a slash for 0': figure => (figure === '0' ? '/' : figure),
}
