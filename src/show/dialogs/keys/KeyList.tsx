import './keys.css'

const keys: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['Ctrl+O'], '打开文件'],
  [['Ctrl+V'], '粘贴报告全文或文件；选中单元格时粘贴数字'],
  [['F6', 'Shift+F6'], '在各栏之间移动'],
  [['↑', '↓'], '上一条、下一条问题'],
  [['↑', '↓', '←', '→'], '在表格里移动'],
  [['Home', 'End'], '到行首、行尾'],
  [['PageUp', 'PageDown'], '原文翻页'],
  [['+', '−', '0'], '原文放大、缩小、适合宽度'],
  [['Enter', 'F2', '数字键'], '试改或填写单元格'],
  [['Delete'], '清空单元格，重新填'],
  [['Enter', 'Tab'], '改好，到下一个单元格'],
  [['Esc'], '放弃正在改的数；取消选择'],
  [['Shift+↑↓←→'], '选中多个单元格'],
  [['Ctrl+C'], '复制选中的单元格'],
  [['Ctrl+Z'], '撤销'],
  [['Ctrl+Y', 'Ctrl+Shift+Z'], '重做'],
  [['J', 'K'], '多份报告时：下一份、上一份有错误的'],
  [['Enter', 'Esc'], '列表里：打开选中的一份，返回列表'],
  [['Delete', 'Ctrl+Z'], '列表里：关闭选中的一份，放回来'],
  [['?'], '显示这些快捷键'],
]

export default function KeyList() {
  return (
    // A list longer than the window scrolls, and has to take the focus, or the keyboard cannot scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section tabIndex={0} aria-label="快捷键一览">
      <dl className="keys">
        {keys.map(([names, what]) => (
          <div key={what}>
            <dt>
              {names.map(name => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
