/** Where the page is open, which says where its links can be opened. */

/** A file on this machine: nobody else has it at the same place. */
export const isOnDisk = (): boolean => location.protocol === 'file:'

/** Served by this machine for itself alone. */
export const isOnlyHere = (): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname)

/** The address of the page with a result behind it. */
export const addressWith = (fragment: string): string => `${location.href.split('#')[0]}#${fragment}`
