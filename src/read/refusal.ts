/** Thrown deep inside a reader where the file cannot be read on; whoever asked the reader makes a value of it. */
import type { Failure } from '../model/result'

export class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(readonly failure: Failure) {
    super(failure.code)
  }
}
