import { Menu } from '../kit/Menu'

/** ⋯: what is seldom looked for. */
export const MoreMenu = () => (
  <Menu title="⋯" label="更多">
    {() => (
      <>
        <a href="#keys">快捷键</a>
        <a href="#records">本机记录</a>
        <a href="#about">关于勾稽</a>
      </>
    )}
  </Menu>
)
