import type { ReactNode } from 'react'
import { openFileDialog } from '../kit/fileDialog'

export const OpenButton = ({ className, children }: { className: string; children: ReactNode }) => (
  <button type="button" className={className} title="打开文件（Ctrl+O）" onClick={openFileDialog}>
    {children}
  </button>
)
