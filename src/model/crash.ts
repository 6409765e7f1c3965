/** What of an error may be shown and copied: never its message, which can quote the file. */

/** A line of a stack: a function and a place in one of our scripts. Firefox and Safari write the function before an @. */
const chromium = /^\s{0,9}at (?:async )?(?:([\w$.<>[\] ]{1,80}) \()?(\S{1,300}?):(\d{1,7}):(\d{1,7})\)?$/
const others = /^([\w$.<>/]{0,80})@(\S{1,300}?):(\d{1,7}):(\d{1,7})$/
/** More frames tell nothing new. */
const MOST_FRAMES = 12

/** The kind of an error and where in our scripts it came up: TypeError, then a line a frame. */
export const crashTrace = (error: unknown): string => {
  if (!(error instanceof Error)) return `(${typeof error})`
  const name = /^\w{1,60}$/.test(error.name) ? error.name : 'Error'
  const frames = (error.stack ?? '')
    .split('\n')
    .flatMap(line => {
      const [, place = '', address, row, column] = chromium.exec(line) ?? others.exec(line) ?? []
      return address === undefined ? [] : [`  ${place || '-'} ${scriptName(address)}:${row}:${column}`]
    })
    .slice(0, MOST_FRAMES)
  return [name, ...frames].join('\n')
}

/** The last part of a script's address: the folders before it can name a user. A worker's script has no name. */
const scriptName = (address: string): string => {
  const name = /\/([\w.-]{1,80}\.m?[jt]sx?)(?:\?.{0,80})?$/.exec(address)?.[1]
  return name ?? (address.startsWith('blob:') ? 'worker' : 'script')
}
