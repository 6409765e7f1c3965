/**
 * Loads pdf.js with stacks of one line. Its legacy build looks at the stack of an error of its own; to name the lines of all who called, the engine
 * reads their code over again, all of pdf.js: 26 of the 64 ms that loading it takes.
 */
export const shortStacks = async <T>(load: () => Promise<T>): Promise<T> => {
  const { stackTraceLimit } = errors
  errors.stackTraceLimit = 1
  try {
    return await load()
  } finally {
    errors.stackTraceLimit = stackTraceLimit
  }
}

/** Only Chromium and Safari know a limit; to others it is a property like any. */
const errors: { stackTraceLimit?: number | undefined } = Error as { stackTraceLimit?: number | undefined }
