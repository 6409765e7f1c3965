/** What the release test does in a browser, whatever protocol drives it. */
export interface Driver {
  /** As the browser calls itself: Chrome/86.0.4240.0. */
  readonly version: string
  goto(url: string): Promise<void>
  /** The value of an expression in the page; it must survive JSON. */
  evaluate(expression: string): Promise<unknown>
  /** Chooses a file in the first file input of the page. */
  chooseFile(path: string): Promise<void>
  /** The page as PNG. */
  screenshot(): Promise<Buffer>
  close(): Promise<void>
}

/** Replies to numbered commands: each is answered once, or all fail when the connection ends. */
export class Replies {
  #last = 0
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()

  /** A new number, and the promise of its answer. */
  ask(): { readonly id: number; readonly answer: Promise<unknown> } {
    const id = ++this.#last
    return { id, answer: new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject })) }
  }

  answer(id: number, value: unknown, error?: string) {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error === undefined) waiting?.resolve(value)
    else waiting?.reject(new Error(error))
  }

  end(reason: string) {
    for (const id of [...this.#waiting.keys()]) this.answer(id, undefined, reason)
  }
}
