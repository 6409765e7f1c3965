import { offeredInWords } from '../../open/offered'
import dropPicture from './drop.jpg'
import findPicture from './find.jpg'
import './help.css'
import tryPicture from './try.jpg'

interface Step {
  readonly title: string
  readonly words: string
  readonly picture: string
  /** What the picture shows, for those who cannot see it. */
  readonly shows: string
}

const steps: readonly Step[] = [
  {
    title: '放进来',
    words: `把年度报告拖到页面上：${offeredInWords}。也可以复制全文后按 Ctrl+V，或一次拖入整个文件夹。文件不离开这台电脑。`,
    picture: dropPicture,
    shows: '第一屏：中间是放文件的地方，下面有两份示例',
  },
  {
    title: '看是哪一格',
    words: '左边点一条问题，中间的表格和右边的原文就指到那一格，最下面写出这一格参与的算式，哪里不平、差多少。',
    picture: findPicture,
    shows: '左边选中一条问题，表格里标出总计一格，下面一行写出算式',
  },
  {
    title: '试改，再改原文件',
    words: '点“试改”或双击一格，看改了以后别处还平不平。原文件不会变：照着改好以后再拖进来，会告诉您比上次少了几处。',
    picture: tryPicture,
    shows: '问题旁写着已试改，表格里旧数划去、新数在旁',
  },
]

export default function HelpSheet() {
  return (
    <>
      <p className="dialog-lead">
        核对哪些内容，见<a href="#rules">规则</a>；不用鼠标也能操作，见<a href="#keys">快捷键</a>；断网使用，见<a href="#about">关于勾稽</a>
        。
      </p>
      <ol className="help">
        {steps.map(({ title, words, picture, shows }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{words}</p>
            <img src={picture} alt={shows} width={860} height={484} />
          </li>
        ))}
      </ol>
    </>
  )
}
