/** What could not be read, in one sentence of Chinese for each loss. */
import type { Loss } from '../model/loss'
import type { FormId, TableKey } from '../statute/form'
import { forms } from '../statute/forms'
import { pageList } from '../text/pageList'

/** The sentence of a loss, without a full stop where it is ours. */
export const lossInWords = (loss: Loss): string => {
  switch (loss.kind) {
    case 'told':
      return loss.sentence
    case 'another-report':
      return '文件里不止一份报告，只核对了其中一份，请分成几个文件再核对其余的'
    case 'before-form':
      return `这是 ${loss.year} 年度的报告，统一格式自 ${loss.from} 年度起施行，没有按格式核对`
    case 'part-only':
      return `只核对了${loss.parts.map(part => nameOfPart(loss, part)).join('、')}，${loss.seen ? '其余部分这里没有，或没有认出，请对照原文核对' : '这里没有报告的其余部分'}`
    case 'cut-off':
      return '文件在中间断开，后面的内容没有读到，请重新下载或复制完整后再核对'
    case 'gap':
      return `${tableOf(loss).name}在中间少了一段，前后接在了一起，请重新下载或复制完整后再核对`
    case 'scattered':
      return `${tableOf(loss).name}的文字散在几个部分里，像是从双栏或一纸两页的文件里复制来的，先后次序已不可靠，请直接核对原来的文件`
    case 'heading-unread':
      return `没有认出“${loss.heading}”的标题，这一部分没有核对，请对照原文核对`
    case 'headings-unread':
      return '各部分的标题都没有认出，文字没有核对，请对照原文核对'
    case 'title-unread':
      return '标题像是图片或图形，没有读出，请对照原文核对'
    case 'page-order':
      return `第 ${loss.page.page} 页印的页码是 ${loss.page.printed}，前面第 ${loss.before.page} 页印的是 ${loss.before.printed}，页面次序可能颠倒，请理顺后再核对`
    case 'pages-again':
      return `第 ${pageList(loss.pages)} 页和前面的页相同，只核对一次，请删去多余的页`
    case 'pages-turned':
      // Two pages of one sheet have one number: they lie as in a booklet that is not folded yet.
      return new Set(loss.pages).size < loss.pages.length
        ? '每张纸上并排印着两页，按对折成册后的先后顺序核对'
        : `页的先后顺序不对，按第 ${loss.pages.join('、')} 页的顺序核对，请按页码排好`
    case 'muddled':
      return `第 ${pageList(loss.pages)} 页的文字互相重叠，或左右并排，先后次序不能确定，请改成上下排列的普通段落和表格后再核对`
    case 'table-pictured':
      return loss.of === 'picture'
        ? `${tableOf(loss).name}是一张图片，没有读取，请换成可以编辑的表格；换不了的，导出成 PDF 后识别，仍没有读到的，打印后再扫描`
        : `${tableOf(loss).name}是嵌入的电子表格，没有读取，请换成可以编辑的表格后再核对`
    case 'seen':
      return `${loss.amid ? '' : '扫描件，'}数字由图像识别（第 ${pageList(loss.pages)} 页），请对照原文核对`
    case 'table-unclear':
      return `${tableOf(loss).name}是图片，各行没有全部认出，整张表没有核对，请以 200 dpi 以上重新扫描，或换用由 Word、WPS 直接导出的文件`
    case 'cells-unread':
      return `${tableOf(loss).name}有 ${loss.count} 个单元格没有读出，请对照原文核对`
    case 'cells-uncertain':
      return `${tableOf(loss).name}有 ${loss.count} 个单元格读得不准，请对照原文核对`
  }
}

/** What several sentences end with is said once, behind them. */
const toCompare = '，请对照原文核对'

/** The sentences of all losses of a report, in their order. */
export const lossesInWords = (losses: readonly Loss[]): readonly string[] => {
  const lines = losses.map(lossInWords)
  if (lines.filter(line => line.endsWith(toCompare)).length < 2) return lines
  return [...lines.map(line => (line.endsWith(toCompare) ? line.slice(0, -toCompare.length) : line)), '以上各处，请对照原文核对']
}

type PartOnly = Extract<Loss, { kind: 'part-only' }>
type OfCells = Extract<Loss, { form: FormId; table: TableKey }>

const tableOf = ({ form, table }: OfCells) => forms[form].tables[table]

const nameOfPart = ({ form }: PartOnly, part: PartOnly['parts'][number]): string =>
  typeof part === 'number' ? `第${han[part]}部分` : forms[form].tables[part].name

const han = '零一二三四五六'
