import { Component, type ReactNode } from 'react'

/** Our own mistake while drawing: says so, and keeps a way on. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <main className="card broken" role="alert">
        <h1>页面显示出错</h1>
        <p>这是本页程序的问题，不是报告的问题。文件没有离开本机，也没有被改动。</p>
        <div className="card-actions">
          <button type="button" className="primary" onClick={() => this.setState({ broken: false })}>
            回到刚才的页面
          </button>
          <button type="button" onClick={() => location.reload()}>
            重新开始
          </button>
        </div>
      </main>
    )
  }
}
