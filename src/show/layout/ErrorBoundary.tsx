import { Component, type ReactNode } from 'react'
import { crashTrace } from '../../model/crash'
import { clearHash } from '../address/useHash'
import { FaultDetails } from '../kit/FaultDetails'
import '../kit/fault.css'

const startAnew = () => {
  clearHash()
  location.reload()
}

/** Our own mistake while drawing: says so, and keeps a way on, to the page without the dialog that may have failed. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { trace: string | null }> {
  override state: { trace: string | null } = { trace: null }

  static getDerivedStateFromError(error: unknown) {
    return { trace: crashTrace(error) }
  }

  private readonly goBack = () => {
    clearHash()
    this.setState({ trace: null })
  }

  override render() {
    if (this.state.trace === null) return this.props.children
    return (
      <main className="card broken">
        <h1>页面显示出错</h1>
        <p role="alert">这是本页程序的问题，不是报告的问题。文件没有离开本机，也没有被改动，已读的文件和改动都还在。</p>
        <div className="card-actions">
          <button type="button" className="primary" onClick={this.goBack}>
            回到刚才的页面
          </button>
          <button type="button" onClick={startAnew}>
            重新开始
          </button>
        </div>
        <FaultDetails trace={this.state.trace} />
      </main>
    )
  }
}
