import type { ComponentType } from 'react'
import { lazily } from './lazily'
import { NotLoaded } from './NotLoaded'

/** The content of a dialog, which comes when it is first opened; where it does not come, the dialog says so, and asks for it again when next opened. */
export const dialogContent = <Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> => {
  const [Content] = lazily(load, module => module.default, {
    waiting: <p className="dialog-lead">正在打开…</p>,
    missing: NotLoaded,
  })
  return Content
}
